package org.evenhand.casework.web;

import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;

/** The answers to all that is asked before a restriction: by pages now, or by the act earlier. */
public final class ARestriction {
    private final ReadySchool ready;
    private final WalkedCase walked;
    private final EntryId[] conduct;
    private final Map<String, String[]> answers = new LinkedHashMap<>();

    private ARestriction(ReadySchool ready, WalkedCase walked, EntryId... conduct) {
        this.ready = ready;
        this.walked = walked;
        this.conduct = conduct;
    }

    /**
     * The same from sixty days ago on, after a warning: it went on, and what they said was heard
     * and the Chair supports it.
     */
    public static ARestriction afterAWarning(ReadySchool ready, PersonId person) {
        EntryId first = ready.abuse(person, ago(120), "She shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(110))
                        .assessed(ago(109), first)
                        .warned(ago(108));
        EntryId since = ready.abuse(person, ago(80), "She rang and swore.", "You will see");
        walked.invited(ago(78), 10).supported(ago(65), true);
        return of(ready, walked, ago(60), since);
    }

    public WalkedCase walked() {
        return walked;
    }

    /** Decided by the head sixty days ago, and told on the same day. */
    public WalkedCase told() {
        LetterId letter = new LetterId(ReadySchool.idIn(decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
        return walked;
    }

    /** No telephone calls for three months from that day, after these contacts. */
    public static ARestriction of(
            ReadySchool ready, WalkedCase walked, LocalDate start, EntryId... conduct) {
        ARestriction one = new ARestriction(ready, walked, conduct);
        for (EntryId entry : conduct) {
            one.with("incident-" + entry.text(), "You rang and swore at a member of staff.");
        }
        one.with("entries", List.of(conduct).stream().map(EntryId::text).toArray(String[]::new))
                .with("headings", "A")
                .with("closed", "PHONE")
                .with("premises", "NO")
                .with("replyWithin", "5")
                .with("reader", ready.deputy.id().text())
                .with("safety", "CALM")
                .on("start", start)
                .with("timescale", "THREE")
                .with("extent", "You may write to us and come to school events.")
                .with("early", "We will look at it earlier if you tell us something new.")
                .with("further", "If it goes on, a further restriction may be put in place.")
                .with("complain", "You may complain about a new matter at any time, in writing.")
                .with("riskToParent", "A call may be missed; the office writes as well.")
                .with("protectsStaff", "A colleague stands at the door instead of her.")
                .with("why", "It went on after our warning.")
                .with("theirSide", "We asked you for your side, and you have not answered.")
                .with("cameOfIt", "We looked at it before we decided.")
                .with("told", "OFFICE", "SENIOR_LEADER")
                .with("help", "Tell us if you need this letter in another form.")
                .with("allTheSame", "The test's day");
        for (ChildMatter matter : ChildMatter.values()) {
            one.with("child-" + matter.name(), "As before, through the office.");
        }
        for (String part :
                List.of(
                        "onStaff",
                        "onService",
                        "milderWay",
                        "onPerson",
                        "onChild",
                        "keptOpen",
                        "adjustments")) {
            one.with(part, "Considered: " + part);
        }
        return one;
    }

    public ARestriction with(String name, String... values) {
        answers.put(name, values);
        return this;
    }

    public ARestriction on(String name, LocalDate day) {
        return with(name + "-day", "" + day.getDayOfMonth())
                .with(name + "-month", "" + day.getMonthValue())
                .with(name + "-year", "" + day.getYear());
    }

    /** Its last day, by name instead of a length. */
    public ARestriction until(LocalDate lastDay) {
        return with("timescale", "OTHER")
                .on("otherDay", lastDay)
                .with("otherBecause", "It ends with the holidays.");
    }

    /** Weighed on that day, for these contacts. */
    public void assessed(LocalDate day) {
        walked.assessed(day, Conclusion.RESTRICT, conduct);
    }

    /** As its page draws it for the head today. */
    ImposingARestriction.Draft drawn(CaseFile file) {
        return ready.the(RestrictSheet.class)
                .read(
                        file,
                        ready.as(ready.head),
                        new Answers(Typed.from(answers), ReadySchool.today()));
    }

    /** As the act answers on that day. */
    public Outcome decidedOn(LocalDate day, Account by) {
        assessed(day);
        return ready.on(
                day,
                () ->
                        ready.the(RestrictSheet.class)
                                .take(
                                        ready.as(by),
                                        ReadySchool.form(),
                                        walked.file(),
                                        new Answers(Typed.from(answers), day)));
    }

    /**
     * The decision with these clauses beside the one that is answered, as the act answers today.
     */
    Outcome decidedWith(List<Clause> further) {
        walked.assessed(ReadySchool.today(), Conclusion.RESTRICT, conduct);
        CaseFile file = walked.file();
        Scope by = ready.as(ready.head);
        ImposingARestriction.Draft draft =
                new RestrictAnswers(
                                file,
                                by,
                                new Answers(Typed.from(answers), ReadySchool.today()),
                                ready.the(Disagreeing.class).with(file, by),
                                further)
                        .draft();
        return ready.the(ImposingARestriction.class)
                .impose(by, ReadySchool.form(), walked.id, draft);
    }

    /** Written page by page by somebody at a browser, up to the last look. */
    public Visitor.Page writtenBy(Visitor visitor) {
        walked.assessed(ReadySchool.today(), Conclusion.RESTRICT, conduct);
        String sheet = "/cases/" + walked.id.text() + "/decide/restrict/";
        for (String page :
                List.of(
                        "conduct",
                        "incidents",
                        "clauses",
                        "visits",
                        "dates",
                        "open",
                        "child",
                        "proportionality",
                        "letter")) {
            Visitor.Page opened = visitor.opens(sheet + page);
            if (opened.status() == 404 && List.of("child", "visits").contains(page)) {
                // Asked only about a child who is here, and beside a bar from the premises.
                continue;
            }
            Visitor.Form form = opened.form();
            answers.forEach((name, values) -> {
                if (!opened.seen().select("main form [name=" + name + "]").isEmpty()) {
                    form.with(name, values);
                }
            });
            form.send();
        }
        return visitor.opens(sheet + "check");
    }
}
