package org.evenhand.walk;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.people.importing.AFile;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.jspecify.annotations.Nullable;

/**
 * A school in which something of every kind has happened: a case at each stage, and behind every
 * page with an id in its address something to find. Nothing of it is done by those who only ask.
 */
final class FilledSchool {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** How far a case has gone. */
    enum Stage {
        OPENED,
        WARNED,
        RESTRICTED,
        ENDED
    }

    private static @Nullable FilledSchool filled;

    final ReadySchool ready = ReadySchool.begunHere(ago(190));
    private final Map<Stage, WalkedCase> cases = new EnumMap<>(Stage.class);

    /** Pages to which only somebody's own answer led. */
    private final List<String> ofTheHead = new ArrayList<>();

    private final List<String> ofTheTeacher = new ArrayList<>();
    private final List<String> ofTheManager = new ArrayList<>();
    private @Nullable RealAddresses addresses;
    final Account business = ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    final Account clerk = ready.school().has("clerk", Role.CLERK);

    /** A clerk who was in the office before. */
    final Account moved = ready.school().has("moved", Role.STAFF, Role.OFFICE, Role.CLERK);

    final Visitor head = ready.visitedBy(ready.head);
    final Visitor teacher = ready.visitedBy(ready.teacher);

    private FilledSchool() {
        PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");
        cases.put(Stage.OPENED, WalkedCase.opened(ready, darren, ago(20)));
        cases.put(Stage.WARNED, warned(ready.aParent("Carla Jennings", "Kai Jennings")));
        cases.put(Stage.RESTRICTED, restricted(ready.aParent("Sunita Rao", "Kai Rao")));
        cases.put(Stage.ENDED, ended(ready.aParent("Owen Pryce", "Kai Pryce")));
        people(darren);
        contacts();
        letters();
        shares();
        settings();
        print();
    }

    /** Filled once for all tests of a run, which only ask. */
    static synchronized FilledSchool shared() {
        FilledSchool already = filled;
        if (already == null) {
            already = new FilledSchool();
            filled = already;
        }
        return already;
    }

    WalkedCase of(Stage stage) {
        return Objects.requireNonNull(cases.get(stage));
    }

    /** What the pages of its people lead to. */
    synchronized RealAddresses addresses() {
        RealAddresses already = addresses;
        if (already == null) {
            already =
                    new RealAddresses(EndPoint.of(ready.school().program()))
                            .seenBy(ready, ready.head, ofTheHead)
                            .seenBy(ready, ready.teacher, ofTheTeacher)
                            .seenBy(ready, business, ofTheManager)
                            .seenBy(ready, clerk, List.of());
            addresses = already;
        }
        return already;
    }

    private WalkedCase warned(PersonId person) {
        EntryId shouted = ready.abuse(person, ago(60), "Shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(50))
                        .assessed(ago(49), shouted)
                        .warned(ago(48));
        ReadySchool.done(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, about three months."));
        return walked;
    }

    private WalkedCase restricted(PersonId person) {
        EntryId before = ready.abuse(person, ago(90), "Shouted.", "Useless");
        EntryId since = ready.abuse(person, ago(60), "Rang and swore.", "You'll regret this");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(85))
                        .assessed(ago(84), before)
                        .warned(ago(80))
                        .invited(ago(55), 10)
                        .supported(ago(40), true);
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(30), since)
                                        .with("limits", "forwarding")
                                        .with("forwardTo", "concerns@fernleigh.example")
                                        .with("forwardReader", ready.deputy.id().text())
                                        .decidedOn(ago(30), ready.head)));
        walked.handedOver(letter, ago(30));
        return walked;
    }

    private WalkedCase ended(PersonId person) {
        EntryId shouted = ready.abuse(person, ago(120), "Shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(110))
                        .assessed(ago(109), shouted)
                        .warned(ago(108));
        ready.on(
                ago(100),
                () -> {
                    ReadySchool.done(
                            ready.the(EnteringWhatWasBefore.class)
                                    .enter(
                                            ready.as(ready.head),
                                            form(),
                                            walked.id,
                                            new EnteringWhatWasBefore.OldRestriction(
                                                    Imposing.terms(
                                                            new ChannelNotAllowed(
                                                                    ChannelGroup.PHONE)),
                                                    ago(140),
                                                    ReadySchool.today().minusDays(10),
                                                    List.of(),
                                                    new PaperTold(
                                                            ago(140),
                                                            ago(139),
                                                            "By hand",
                                                            "The head before"),
                                                    List.of())));
                    return true;
                });
        String scan =
                head.opens("/cases/" + walked.id.text())
                        .seen()
                        .expectFirst("main a[href*=/scan/]")
                        .attr("href");
        ofTheHead.add(scan);
        head.opens(scan).form().withFile("scan", "letter.pdf", PDF).send();
        return walked;
    }

    private void courtOrder(PersonId person) {
        head.opens("/people/" + person.text() + "/court-order")
                .form()
                .with("reference", "Restraining order, Crown Court at Winchester, T20267001")
                .with("seen", "Seen by the head; in the safe.")
                .with("from-day", "1")
                .with("from-month", "9")
                .with("from-year", "2026")
                .with("reader", ready.office.id().text())
                .with("reachedAt", "023 9287 0100")
                .with("words-1", "He must not come within 100 metres of the school.")
                .with("reach-1", "ON_SITE")
                .with("way-1", "IN")
                .with("effect-1", "FORBIDS")
                .send();
    }

    /** A pair that may be one person, a pair that was joined, and two files of contacts. */
    private void people(PersonId darren) {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        head.opens("/people/%s/same/%s".formatted(one.text(), other.text()))
                .form()
                .with("answer", "ONE")
                .with("shown", one.text())
                .with("compared", "THEY_SAID_SO")
                .with("because", "The same telephone number.")
                .with("how", "They said so.")
                .send();
        ofTheHead.add("/people/" + one.text());
        courtOrder(darren);
        ofTheHead.add("/people/" + darren.text());
        ofTheHead.add(
                head.opens("/people/new")
                        .form()
                        .with("name", "Kai")
                        .with("capacity", "UNDER_18")
                        .send()
                        .at()
                        .getPath());
        ready.aParent("Darren Whitlok", "Kai Whitlock");
        head.opens("/letters/holds/" + darren.text()).form().with("reason", "They are ill.").send();
        Visitor manager = ready.visitedBy(business);
        AFile.ofContacts(30, 1).isBroughtInBy(manager);
        AFile.isSaidOtherwiseBy(manager, "Darren Whitlock", darren);
        Visitor.Page rows = AFile.ofContacts(20, 2).isLookedAtBy(manager);
        for (String step : List.of("rows", "check", "refused.csv")) {
            ofTheManager.add(AFile.step(rows, step));
        }
    }

    private void contacts() {
        String entry = log(teacher, "Mr Whitlock 01632 960233");
        teacher.opens(entry + "/evidence")
                .form()
                .withFile("files", "letter.pdf", PDF)
                .with("capturedBy", "The caretaker")
                .send();
        head.opens(entry + "/person")
                .formTo("/person")
                .with("person", of(Stage.OPENED).person.text())
                .send();
        ofTheTeacher.add(
                teacher.opens("/contacts/mails")
                        .form()
                        .withFile("files", "m.eml", mail())
                        .send()
                        .at()
                        .getPath());
        Visitor office = ready.visitedBy(ready.office);
        office.opens("/desk").formTo("/desk/help").with("kind", "EMERGENCY").send();
    }

    private static String log(Visitor visitor, String who) {
        return visitor.opens("/contacts/new")
                .form()
                .with("who", who)
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", "He swore.")
                .send()
                .at()
                .getPath();
    }

    private static byte[] mail() {
        return """
        From: A Parent <parent@example.org>
        To: office@fernleigh.example
        Subject: Homework
        Date: Mon, 5 Jan 2026 09:00:00 +0000
        Message-ID: <1@example.org>

        It is too much.
        """
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Beside the last letter, which tells of the restriction. */
    private void letters() {
        String letter =
                head.opens("/letters")
                        .seen()
                        .selectStream("main a[href^=/letters/]")
                        .map(link -> link.attr("href"))
                        .filter(href -> href.matches("/letters/[0-9a-f-]{36}"))
                        .findFirst()
                        .orElseThrow();
        dated(head.opens(letter + "/supplement").form(), "on", ReadySchool.today())
                .with("form", "TRANSLATION")
                .with("language", "Polish")
                .with("at", "12:01am")
                .with("by", "The translator")
                .with("proof", "In the same envelope")
                .withFile("file", "polish.pdf", PDF)
                .send();
    }

    private static Visitor.Form dated(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    /** The governor reads the case, the teacher a card, and the office no longer anything. */
    private void shares() {
        share(ready.governor, "WHOLE_CASE");
        share(ready.teacher, "ACTION_CARD");
        head.opens(line())
                .formTo(line())
                .with("doing", "PUT_ON")
                .with("proof", "I put the note in.")
                .send();
        head.opens(mailbox()).formTo(mailbox()).send();
    }

    /** Where somebody says that what was sent was read. */
    String mailbox() {
        return head.opens("/cases/" + of(Stage.RESTRICTED).id.text())
                .seen()
                .expectFirst("main a[href~=/enforcement/.*/mailbox/]")
                .attr("href");
    }

    /** A line of the restriction that is carried out. */
    String line() {
        return head.opens("/cases/" + of(Stage.RESTRICTED).id.text())
                .seen()
                .expectFirst("main a[href~=/enforcement/.*/pupil-record$]")
                .attr("href");
    }

    private void share(Account with, String level) {
        head.opens("/cases/%s/add/share".formatted(of(Stage.RESTRICTED).id.text()))
                .form()
                .with("with", with.id().text())
                .with("level", level)
                .with("why", "They stand at the gate.")
                .send();
    }

    private void settings() {
        Visitor manager = ready.visitedBy(business);
        manager.opens("/settings/accounts/post-holder")
                .form()
                .with("office", "VICE_CHAIR")
                .with("name", "Mrs Away")
                .with("reachedAt", "01632 960 114")
                .send();
        manager.opens("/settings/accounts/%s/take/office".formatted(moved.id().text()))
                .form()
                .send();
        LocalDate closed = ReadySchool.today().plusDays(10);
        String answered = "/settings/closures/new";
        while (answered.endsWith("/new")) {
            closed = closed.plusDays(1);
            answered =
                    dated(manager.opens("/settings/closures/new").form(), "day", closed)
                            .with("reason", "Snow")
                            .with("extent", "WHOLE")
                            .send()
                            .at()
                            .getPath();
        }
        ofTheManager.add("/settings/closures/%s/withdraw".formatted(closed));
    }

    private void print() {
        head.opens("/cases/%s/file".formatted(of(Stage.RESTRICTED).id.text()))
                .form()
                .with("part", "CASE")
                .with("purpose", "The school's solicitor")
                .send();
    }
}
