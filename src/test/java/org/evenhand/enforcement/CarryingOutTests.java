package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.access.PostHolders;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.act.ChoosingATime;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.WordChecks;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.restriction.CarveOut;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What is put on by those whose work it is, and read by those who were told (P51, P55-4, P66). */
@Paragraphs({"P51", "P55", "P60", "P61", "P66"})
class CarryingOutTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Account technician = ready.school().has("it-plan", Role.TECHNICIAN);
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since = ready.abuse(person, ago(100), "Rang.", "You'll regret this");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(125))
                    .assessed(ago(124), before)
                    .warned(ago(120))
                    .invited(ago(95), 10)
                    .supported(ago(80), true);

    /** E-mail forwarded and no calls for three months, told today. */
    private RestrictionId forwarded() {
        walked.handedOver(decided(), today());
        return Restrained.of(walked.file()).getLast().id();
    }

    private LetterId decided() {
        return new LetterId(
                ReadySchool.idIn(
                        ARestriction.of(ready, walked, ago(70), since)
                                .with("limits", "forwarding")
                                .with("forwardTo", "concerns@fernleigh.example")
                                .with("forwardReader", ready.deputy.id().text())
                                .decidedOn(ago(70), ready.head)));
    }

    private EnforcementPlan plan(RestrictionId id) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> EnforcementPlans.byId(unit, id).orElseThrow());
    }

    private Outcome records(Account by, RestrictionId id, Measure measure, Doing doing) {
        return ready.the(CarryingOut.class)
                .record(ready.as(by), form(), id, measure, doing, "I looked.");
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    @Test
    void theDayByWhichIsWrittenDownWhenTheyAreToldAndDoesNotMove() {
        RestrictionId id = forwarded();
        LocalDate by = plan(id).line(Measure.MAIL).flatMap(Line::by).orElseThrow();

        assertThat(by).isAfter(today()).isBefore(today().plusDays(6));
        ReadySchool.done(
                ready.the(ChoosingATime.class)
                        .choose(
                                ready.as(ready.head),
                                form(),
                                Timer.CARRY_OUT,
                                new Allowance.Count(20, Allowance.Unit.CALENDAR_DAYS)));

        assertThat(plan(id).line(Measure.MAIL).flatMap(Line::by)).contains(by);
        // The control: what is worked out afresh from now on has another day.
        EnforcementPlan afresh =
                new EnforcementFold(
                                plan(id).restriction(),
                                List.of(),
                                day -> day.plusDays(20),
                                Instant.MAX)
                        .plan();
        assertThat(afresh.line(Measure.MAIL).flatMap(Line::by)).contains(today().plusDays(20));
    }

    @Test
    void anEarlierTellingThatBecomesKnownLaterGivesNobodyMoreTime() {
        LetterId letter = decided();
        walked.handedOver(letter, today());
        RestrictionId id = Restrained.of(walked.file()).getLast().id();
        LocalDate by = plan(id).line(Measure.MAIL).flatMap(Line::by).orElseThrow();

        walked.turnsOutHandedOver(letter, ago(2));

        assertThat(plan(id).restriction().tellings()).hasSize(2);
        assertThat(asked(id)).isEqualTo(1);
        assertThat(plan(id).line(Measure.MAIL).flatMap(Line::by)).contains(by);
    }

    @Test
    void whatWasAskedForWithThePostIsAskedForSoonerWhenTheyAreToldSooner() {
        LetterId letter = decided();
        walked.posted(letter);
        RestrictionId id = Restrained.of(walked.file()).getLast().id();
        LocalDate by = plan(id).line(Measure.MAIL).flatMap(Line::by).orElseThrow();

        walked.handedOver(letter, today());

        assertThat(asked(id)).isEqualTo(2);
        assertThat(plan(id).line(Measure.MAIL).flatMap(Line::by).orElseThrow()).isBefore(by);
    }

    private long asked(RestrictionId id) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> Recorded.ofKind(unit.about(id), LinesAsked.class).count());
    }

    @Test
    void nobodyRecordsOrGivesWhatIsNotTheirs() {
        RestrictionId id = forwarded();

        assertThat(refused(records(ready.teacher, id, Measure.MAIL, Doing.PUT_ON)))
                .containsExactly("enforcement.is-theirs");
        assertThat(
                        refused(
                                ready.the(CarryingOut.class)
                                        .give(
                                                ready.as(technician),
                                                form(),
                                                id,
                                                Measure.MAIL,
                                                new PostHolders.Holder(
                                                        ready.teacher.id(),
                                                        "The teacher",
                                                        Role.STAFF))))
                .containsExactly("enforcement.is-theirs");
        String page = "/enforcement/" + id.text() + "/mail";
        Visitor teacher = ready.visitedBy(ready.teacher);
        assertThat(teacher.opens(page).status()).isEqualTo(404);
        assertThat(teacher.opens(page + "/slip").status()).isEqualTo(404);
        assertThat(teacher.opens("/enforcement").text()).doesNotContain("Darren Whitlock");
    }

    @Test
    void whatIsGivenToSomebodyIsTheirsFromTheNextPageOnAndNoLongerTheRoles() {
        RestrictionId id = forwarded();
        String page = "/enforcement/" + id.text() + "/mail";
        Visitor it = ready.visitedBy(technician);
        Visitor teacher = ready.visitedBy(ready.teacher);
        assertThat(it.opens(page).text())
                .contains("Darren Whitlock", "Switch on the rule")
                .doesNotContain("swore", "regret", "after our warning");

        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .give(
                                ready.as(ready.head),
                                form(),
                                id,
                                Measure.MAIL,
                                new PostHolders.Holder(
                                        ready.teacher.id(), "The teacher", Role.STAFF)));

        assertThat(it.opens(page).status()).isEqualTo(404);
        assertThat(teacher.opens(page).status()).isEqualTo(200);
        assertThat(teacher.opens("/").text())
                .contains("Darren Whitlock, e-mail: do what is asked, and record it");
    }

    @Test
    void theSlipNamesAddressesAndDaysAndNeitherTheirNameNorAReason() {
        mail("darren@mail.example", false);
        mail("the.whitlocks@mail.example", true);
        RestrictionId id = forwarded();

        String slip =
                ready.visitedBy(technician)
                        .opens("/enforcement/" + id.text() + "/mail/slip")
                        .seen()
                        .expectFirst("main")
                        .text();

        assertThat(slip)
                .contains(
                        "Switch e-mail forwarding on",
                        "darren@mail.example",
                        "concerns@fernleigh.example",
                        "One more address is not forwarded by a rule")
                .doesNotContain(
                        "Darren Whitlock",
                        "the.whitlocks@mail.example",
                        "restriction",
                        "regret",
                        "policy");
        records(technician, id, Measure.MAIL, Doing.PUT_ON);
        assertThat(
                        ready.visitedBy(technician)
                                .opens("/enforcement/" + id.text() + "/phones/slip")
                                .status())
                .isEqualTo(404);
    }

    /** P55-4, C11: the slip is a paper of its own, on and off, and as silent as the page. */
    @Test
    void theMailSlipIsAPaperForOnAndForOffThatNamesNobody() {
        mail("darren@mail.example", false);
        mail("the.whitlocks@mail.example", true);
        RestrictionId id = forwarded();
        String slip = "/enforcement/" + id.text() + "/mail/slip";
        Visitor technical = ready.visitedBy(technician);

        byte[] on = technical.saves(slip + "/pdf").bytes();
        PdfChecks.assertMeetsBothStandards(on);
        assertThat(PdfChecks.text(on).replaceAll("\\s+", " "))
                .contains(
                        "Switch e-mail forwarding on",
                        "darren@mail.example",
                        "concerns@fernleigh.example",
                        "Off after the end of",
                        "Reference " + id.text().substring(24),
                        "As at ",
                        "Made by ",
                        "Destroy this paper when the rule is off again")
                .doesNotContain("Darren", "the.whitlocks@mail.example", "estriction", "regret")
                .doesNotContain("olicy", "P55");
        WordChecks.assertIsSound(technical.saves(slip + "/word").bytes());
        assertThat(technical.saves(slip + "/html").status()).isEqualTo(404);
        assertThat(ready.visitedBy(ready.teacher).saves(slip + "/pdf").status()).isEqualTo(404);
        keep("mail-slip", on);
    }

    @Test
    void afterTheEndTheSlipSaysHowTheRuleIsSwitchedOff() {
        mail("darren@mail.example", false);
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(70), since)
                                        .with("limits", "forwarding")
                                        .with("forwardTo", "concerns@fernleigh.example")
                                        .with("forwardReader", ready.deputy.id().text())
                                        .until(ago(9))
                                        .decidedOn(ago(70), ready.head)));
        walked.handedOver(letter, ago(69));
        RestrictionId id = Restrained.of(walked.file()).getLast().id();
        ready.on(
                ago(68),
                () -> {
                    ReadySchool.done(records(ready.head, id, Measure.MAIL, Doing.PUT_ON));
                    return true;
                });

        byte[] off =
                ready.visitedBy(technician)
                        .saves("/enforcement/" + id.text() + "/mail/slip/pdf")
                        .bytes();

        assertThat(PdfChecks.text(off).replaceAll("\\s+", " "))
                .contains("Switch e-mail forwarding off", "No longer go to", "Delete nothing")
                .doesNotContain("Off after the end of");
        keep("mail-slip-off", off);
    }

    /** P57: what is returned is listed; there is no such slip where nothing is returned. */
    @Test
    void theSlipForReturnedDocumentsGoesWithThemAndIsKept() {
        walked.handedOver(
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(60), since)
                                        .with("limits", "returned")
                                        .with("returnedAbout", "the playground fence")
                                        .with("returnedBecause", "The same papers came 80 times.")
                                        .with("returnedBy", ready.deputy.id().text())
                                        .decidedOn(ago(60), ready.head))),
                today());
        RestrictionId id = Restrained.of(walked.file()).getLast().id();
        String line = "/enforcement/" + id.text() + "/documents";

        assertThat(ready.visitedBy(ready.head).opens(line).text())
                .contains("The slip that goes with what is returned");
        byte[] slip = ready.visitedBy(ready.head).saves(line + "/slip/pdf").bytes();
        PdfChecks.assertMeetsBothStandards(slip);
        assertThat(PdfChecks.text(slip).replaceAll("\\s+", " "))
                .contains(
                        "Documents that we return to you",
                        "the playground fence",
                        "Nothing was thrown away",
                        "What it is",
                        "one is kept with the record");
        WordChecks.assertIsSound(ready.visitedBy(ready.head).saves(line + "/slip/word").bytes());
        // The control: where nothing is returned or forwarded there is no slip.
        assertThat(
                        ready.visitedBy(ready.head)
                                .saves("/enforcement/" + id.text() + "/desk/slip/pdf")
                                .status())
                .isEqualTo(404);
        keep("return-slip", slip);
    }

    /** P51: a card on paper says what its level may see, and nothing of the next. */
    @Test
    void theCardOnPaperSaysAtEachLevelWhatItsPageSays() {
        RestrictionId id = forwarded();
        shares(id, ready.teacher, ShareLevel.ACTION_CARD);
        shares(id, ready.office, ShareLevel.LETTER_TERMS);
        shares(id, ready.governor, ShareLevel.WHOLE_CASE);
        String terms = "What the letter says to them";
        String whole = "You may read the whole case";

        assertThat(card(ready.teacher))
                .contains("Darren Whitlock", "On the phone", "Reference " + id.text().substring(24))
                .contains("As at ", "Made by ", "Destroy this paper when the restriction ends")
                .contains(CarveOut.all().stream().map(CarveOut::words).toList())
                .doesNotContain(terms, whole, "regret", "Shouted");
        assertThat(card(ready.office)).contains(terms).doesNotContain(whole, "regret");
        assertThat(card(ready.governor)).contains(terms, whole).doesNotContain("regret");
        String page = sharedWith(ready.teacher);
        assertThat(ready.visitedBy(ready.office).saves(page + "/pdf").status()).isEqualTo(404);
    }

    private String sharedWith(Account account) {
        return ready.visitedBy(account)
                .opens("/")
                .seen()
                .select("main a[href^=/shared/]")
                .getFirst()
                .attr("href");
    }

    private String card(Account account) {
        String page = sharedWith(account);
        byte[] card = ready.visitedBy(account).saves(page + "/pdf").bytes();
        PdfChecks.assertMeetsBothStandards(card);
        WordChecks.assertIsSound(ready.visitedBy(account).saves(page + "/word").bytes());
        keep("action-card-" + account.id().text().substring(30), card);
        return PdfChecks.text(card).replaceAll("\\s+", " ");
    }

    private void mail(String address, boolean shared) {
        ReadySchool.done(
                ready.the(AddingAContactPoint.class)
                        .add(
                                ready.as(ready.head),
                                form(),
                                person,
                                new AddingAContactPoint.Point(
                                        ContactKind.E_MAIL,
                                        address,
                                        shared,
                                        false,
                                        ago(400),
                                        null,
                                        ago(400),
                                        "The office")));
    }

    @Test
    void whatIsStillOnForABarThatIsOverGoesOnForTheRestrictionAfterItAndNotForBoth() {
        walked.barred(since, ago(78));
        RestrictionId bar = Restrained.of(walked.file()).getLast().id();
        ready.on(
                ago(77),
                () -> {
                    ReadySchool.done(records(ready.office, bar, Measure.DESK, Doing.PUT_ON));
                    ReadySchool.done(records(ready.office, bar, Measure.SIGN_IN, Doing.PUT_ON));
                    return true;
                });
        RestrictionId next = forwarded();
        assertThat(plan(bar).on())
                .extracting(Line::measure)
                .containsExactly(Measure.DESK, Measure.SIGN_IN);

        ReadySchool.done(records(ready.office, next, Measure.DESK, Doing.PUT_ON));

        assertThat(plan(bar).on()).extracting(Line::measure).containsExactly(Measure.SIGN_IN);
        assertThat(plan(next).on())
                .extracting(Line::measure)
                .containsExactly(Measure.DESK, Measure.SHARES);
    }

    @Test
    void afterTheEndNothingIsLeftButToTakeOffAndThenThePageIsTheirsNoMore() {
        walked.barred(since, ago(78));
        RestrictionId bar = Restrained.of(walked.file()).getLast().id();
        String page = "/enforcement/" + bar.text() + "/desk";
        Visitor office = ready.visitedBy(ready.office);
        ready.on(ago(77), () -> records(ready.office, bar, Measure.DESK, Doing.PUT_ON));
        assertThat(office.opens(page).status()).isEqualTo(200);

        assertThat(refused(records(ready.office, bar, Measure.DESK, Doing.CHECKED)))
                .containsExactly("enforcement.fits-how-it-stands");
        assertThat(refused(records(ready.office, bar, Measure.SIGN_IN, Doing.NOT_NEEDED)))
                .containsExactly("enforcement.fits-how-it-stands");
        ReadySchool.done(records(ready.office, bar, Measure.DESK, Doing.TAKEN_OFF));

        assertThat(office.opens(page).status()).isEqualTo(404);
        assertThat(ready.visitedBy(ready.head).opens(page).status()).isEqualTo(200);
    }

    /** The program shows it and takes it away: that nobody wrote that down makes no difference. */
    @Test
    void theCardOfTheDeskIsShownAndGoneByItself() {
        Visitor head = ready.visitedBy(ready.head);
        walked.barred(since, ago(78));
        String bar = "/enforcement/" + Restrained.of(walked.file()).getLast().id().text();
        assertThat(head.opens(bar + "/desk").text())
                .contains("Was shown by itself, and is gone")
                .doesNotContain("Never recorded");
        // The control: a note that somebody puts on by hand is another matter.
        assertThat(head.opens(bar + "/sign-in").text()).contains("Never recorded as put on");

        LetterId letter = decided();
        RestrictionId next = Restrained.of(walked.file()).getLast().id();
        String desk = "/enforcement/" + next.text() + "/desk";
        assertThat(head.opens(desk).text()).contains("Shown by itself from when they are told");
        assertThat(isOnTheScreen()).isFalse();

        walked.handedOver(letter, today());
        assertThat(head.opens(desk).text()).contains("Shown by itself: to look at");
        assertThat(isOnTheScreen()).isTrue();
    }

    private boolean isOnTheScreen() {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                ready.the(DeskCards.class)
                                        .of(unit, People.byId(unit, person).orElseThrow()))
                .isPresent();
    }

    @Test
    void beforeItBeginsTheSlipDoesNotSayOff() {
        decided();
        RestrictionId id = Restrained.of(walked.file()).getLast().id();
        String slip = "/enforcement/" + id.text() + "/mail/slip";

        assertThat(ready.visitedBy(technician).opens(slip).text())
                .contains("Switch e-mail forwarding on", "it has not begun");

        walked.handedOver(
                Restrained.of(walked.file()).getLast().decided().orElseThrow().fact().letter(),
                today());
        assertThat(ready.visitedBy(technician).opens(slip).text())
                .contains("Switch e-mail forwarding on")
                .doesNotContain("it has not begun");
    }

    @Test
    void aLineThatNobodyWhoSignsInHasStandsOnTheTodayOfThoseWhoLead() {
        RestrictionId id = forwarded();
        String line = "Darren Whitlock, e-mail: do what is asked, and record it";
        // The control: the technician signs in, and has it.
        assertThat(ready.visitedBy(ready.head).opens("/").text()).doesNotContain(line);

        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .give(
                                ready.as(ready.head),
                                form(),
                                id,
                                Measure.MAIL,
                                new PostHolders.Holder(
                                        new AccountId(new UUID(9, 9)),
                                        "Somebody who left",
                                        Role.TECHNICIAN)));

        assertThat(ready.visitedBy(ready.head).opens("/").text()).contains(line);
    }

    @Test
    void whatIsNotCarriedOutChangesNothingAtTheDesk() {
        RestrictionId id = forwarded();
        Object nothingDone = card();
        records(technician, id, Measure.MAIL, Doing.PUT_ON);
        records(ready.office, id, Measure.PHONES, Doing.NOT_NEEDED);

        assertThat(card()).isEqualTo(nothingDone);
        List<Restriction> bound =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> ready.the(InForce.class).on(unit, person, unit.now()));
        assertThat(bound).extracting(Restriction::id).containsExactly(id);
    }

    /** What the desk says to do, whenever it is asked. */
    private Object card() {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.office),
                        unit -> {
                            var card =
                                    ready.the(DeskCards.class)
                                            .of(unit, People.byId(unit, person).orElseThrow())
                                            .orElseThrow();
                            return List.of(card.ways(), card.fetch(), card.child());
                        });
    }

    @Test
    void eachReadsAtTheirLevelAndNothingFromTheMomentItIsWithdrawn() {
        RestrictionId id = forwarded();
        shares(id, ready.teacher, ShareLevel.ACTION_CARD);
        Visitor teacher = ready.visitedBy(ready.teacher);
        String page =
                teacher.opens("/").seen().select("main a[href^=/shared/]").getFirst().attr("href");

        assertThat(teacher.opens(page).text())
                .contains("Darren Whitlock", "On the phone")
                .contains(CarveOut.all().stream().map(CarveOut::words).toList())
                .doesNotContain("What the letter says to them", "Read the whole case");
        assertThat(ready.visitedBy(ready.office).opens(page).status()).isEqualTo(404);
        FactId share = plan(id).shares().getLast().id();
        ReadySchool.done(
                ready.the(SharingARestriction.class)
                        .withdraw(
                                ready.as(ready.head),
                                form(),
                                id,
                                share,
                                "She has left.",
                                "/cases"));

        assertThat(teacher.opens(page).status()).isEqualTo(404);
        assertThat(teacher.opens("/").text()).doesNotContain("Know what to do about Darren");
        assertThat(plan(id).notToldOfTheEnd()).extracting(Share::id).contains(share);
    }

    @Test
    void theWholeCaseIsReadAndNotWorkedOnByWhomItWasSharedWith() {
        RestrictionId id = forwarded();
        String page = "/cases/" + walked.id.text();
        Visitor governor = ready.visitedBy(ready.governor);
        assertThat(governor.opens(page).status()).isEqualTo(404);

        shares(id, ready.governor, ShareLevel.WHOLE_CASE);

        assertThat(governor.opens(page).text())
                .contains("Darren Whitlock", "Chronology")
                .doesNotContain("Add to the file", "What can happen next");
        Elements links = governor.opens(page).seen().select("main a[href^=/]");
        assertThat(links.eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        href -> assertThat(governor.opens(href).status()).as(href).isEqualTo(200));
        assertThat(governor.opens("/cases").text()).contains("Darren Whitlock");
        assertThat(onwards(governor.opens(page))).isEmpty();
        // The control: whoever works on it goes on from there.
        assertThat(onwards(ready.visitedBy(ready.head).opens(page)))
                .contains(
                        "/people/" + person.text(),
                        "/contacts/" + before.text(),
                        "/enforcement/%s/mail".formatted(id.text()));
        assertThat(governor.opens(page + "/add/close").status()).isEqualTo(404);
    }

    @Test
    void aGovernorToWhomTheWholeCaseWasShownDoesNotLookAtItAgainAlsoWhenItIsWithdrawn() {
        RestrictionId id = forwarded();
        AccountId first = Objects.requireNonNull(looksAgain().decider().orElseThrow().account());

        shares(id, first, ShareLevel.LETTER_TERMS);
        assertThat(looksAgain().mayDecide(first)).isTrue();
        shares(id, first, ShareLevel.WHOLE_CASE);
        ReadySchool.done(
                ready.the(SharingARestriction.class)
                        .withdraw(
                                ready.as(ready.head),
                                form(),
                                id,
                                plan(id).shares().getLast().id(),
                                "A mistake.",
                                "/cases"));

        assertThat(looksAgain().mayDecide(first)).isFalse();
    }

    private WhoDecides looksAgain() {
        return walked.file().whoDecides(Decision.REVIEW_REQUEST, walked.file().conduct());
    }

    private static List<String> onwards(Visitor.Page page) {
        return page.seen()
                .select(
                        "main a[href^=/people/], main a[href^=/contacts/], main a[href^=/enforcement/]")
                .eachAttr("href");
    }

    @Test
    void theListOfRestrictionsLeadsOnlyWhoMayOpenThemToTheirCases() {
        forwarded();
        String cases = "main a[href^=/cases/]";

        Visitor.Page chair = ready.visitedBy(ready.chair).opens("/restrictions");
        assertThat(chair.text())
                .contains("One restriction is kept from you on purpose")
                .doesNotContain("Darren Whitlock");
        assertThat(chair.seen().select(cases)).isEmpty();
        // The control: the head may.
        Visitor.Page head = ready.visitedBy(ready.head).opens("/restrictions");
        assertThat(head.text()).contains("Darren Whitlock");
        assertThat(head.seen().select(cases)).isNotEmpty();
    }

    private void shares(RestrictionId id, Account with, ShareLevel level) {
        shares(id, with.id(), level);
    }

    private void shares(RestrictionId id, AccountId with, ShareLevel level) {
        ReadySchool.done(
                ready.the(SharingARestriction.class)
                        .share(
                                ready.as(ready.head),
                                form(),
                                new Shared(
                                        id,
                                        with,
                                        null,
                                        "Whoever is told",
                                        level,
                                        "It is their work."),
                                "/cases"));
    }

    /** To be looked at. */
    private static void keep(String name, byte[] pdf) {
        try {
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
