package org.evenhand.walk.gates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.casework.ChildMatter;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;

/** What has to be done on the way to a gate, page by page, by somebody who does it well. */
final class Steps {
    static final String NEXT = "Save and go on";

    private Steps() {}

    static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    static String page(PersonId person) {
        return "/people/" + person.text();
    }

    static String page(EntryId entry) {
        return "/contacts/" + entry.text();
    }

    static String[] texts(EntryId... entries) {
        return Arrays.stream(entries).map(EntryId::text).toArray(String[]::new);
    }

    /** Weighed under heading A, up to the last look. */
    static Colleague weigh(Colleague by, WalkedCase walked, String conclusion, EntryId... entries) {
        return by.opens(page(walked) + "/decide/assess/evidence")
                .answers("entries", texts(entries))
                .answers("headings", "A")
                .presses(NEXT)
                .answers("criteria", "Swearing goes beyond anger.")
                .answers("frequency", "Again and again.")
                .answers("nature", "Verbal abuse.")
                .answers("impact", "The teacher was shaken.")
                .presses(NEXT)
                .answers("merit", "PARTLY")
                .answers("shortcoming", "NONE")
                .answers("adjustments", "Asked; none needed.")
                .answers("exceptional", "It went on after a call.")
                .answers("onThem", "A stern letter; no change for his child.")
                .answers("guidance", "The policy and the How to Guide.")
                .presses(NEXT)
                .answers("conclusion", conclusion)
                .answers("because", "It went on.")
                .presses(NEXT);
    }

    static void assess(Colleague by, WalkedCase walked, String conclusion, EntryId... entries) {
        weigh(by, walked, conclusion, entries).saves("Record this assessment");
    }

    /** Opens every page of a sheet, takes what is suggested there, and comes to the last look. */
    static Colleague goThrough(Colleague by, String sheet, int pages) {
        by.opens(sheet);
        for (int i = 0; i < pages; i++) {
            by.presses(NEXT);
        }
        return by;
    }

    /** No telephone calls for three months, for somebody who was warned, up to the last look. */
    static Colleague restrict(
            Colleague by, ReadySchool ready, WalkedCase walked, EntryId... conduct) {
        String sheet = page(walked) + "/decide/restrict/";
        by.opens(sheet + "conduct")
                .answers("entries", texts(conduct))
                .answers("headings", "A")
                .presses(NEXT)
                .presses(NEXT);
        clauses(by.opens(sheet + "clauses"), ready.deputy);
        by.opens(sheet + "dates")
                .answers("start", ReadySchool.today())
                .answers("timescale", "THREE")
                .presses(NEXT)
                .answers("extent", "You may write to us and come to school events.")
                .presses(NEXT);
        for (ChildMatter matter : ChildMatter.values()) {
            by.answers("child-" + matter.name(), "As before, through the office.");
        }
        by.answers("riskToParent", "A call may be missed; the office writes as well.")
                .answers("protectsStaff", "A colleague stands at the door instead of her.")
                .presses(NEXT);
        for (String part :
                List.of(
                        "onStaff",
                        "onService",
                        "milderWay",
                        "onPerson",
                        "onChild",
                        "keptOpen",
                        "adjustments")) {
            by.answers(part, "Considered.");
        }
        return by.presses(NEXT)
                .answers("why", "It went on after our warning.")
                .answers("told", "OFFICE", "SENIOR_LEADER")
                .answers("allTheSame", "The test's day")
                .presses(NEXT);
    }

    /** Telephone calls are closed, and somebody reads what still arrives. */
    static void clauses(Colleague by, Account reader) {
        by.answers("closed", "PHONE")
                .answers("contact", "")
                .answers("contactAt", "")
                .answers("deputy", "")
                .answers("deputyAt", "")
                .answers("premises", "NO")
                .answers("reader", reader.id().text())
                .answers("safety", "CALM")
                .presses(NEXT);
    }

    /** A complaint goes its own way beside the case. */
    static void complains(Colleague by, WalkedCase walked, String about) {
        by.opens(page(walked) + "/add/complaint")
                .answers("about", about)
                .answers("on", ReadySchool.ago(3))
                .answers("how", "The form was sent to him.")
                .saves();
    }

    /** The only complaint that is open has run to its end. */
    static void concludes(Colleague by, WalkedCase walked) {
        by.opens(page(walked) + "/add/complaint-concluded")
                .answersWithTheOnly("complaint")
                .answers("stage", "Stage 3")
                .answers("on", ReadySchool.ago(2))
                .answers("outcome", "Not upheld.")
                .saves();
    }

    /** The only open complaint repeats the first as to one of two points; up to its letter. */
    static Colleague weighsTheComplaint(Colleague by, WalkedCase walked, Account owner) {
        return by.opens(page(walked) + "/decide/complaint/which")
                .answersWithTheOnly("complaint")
                .answersWithTheFirst("earlier")
                .answers("points", "Homework is set too late.\nHomework is not marked.")
                .presses(NEXT)
                .answers("is-1", "DECIDED")
                .answers("where-1", "Our answer of last week: it is set on Mondays.")
                .presses(NEXT)
                .answers("is-2", "NEW")
                .answers("owner-2", owner.id().text())
                .answers("step-2", "The deputy looks at ten books.")
                .answers("by-2", ReadySchool.today().plusDays(10))
                .presses(NEXT)
                .answers("merits", "Nothing new on the first point.")
                .answers("onPerson", "He has had an answer.")
                .answers("publicInterest", "Others are not affected.")
                .answers("exceptional", "It is the third time in a month.")
                .presses(NEXT);
    }

    /** The Chair is asked for support. */
    static void askForSupport(Colleague by, WalkedCase walked) {
        by.opens(page(walked) + "/add/support")
                .answersWithTheOnly("decision")
                .answers("outline", "Heading A, three months.")
                .saves("Record that they were asked");
    }

    static void answerAsGovernor(Colleague governor, boolean supportive) {
        governor.opens("/governors")
                .follows("Answer")
                .answers("supportive", supportive ? "yes" : "no")
                .answers("words", supportive ? "I support it." : "Not yet.")
                .saves("Send this answer");
    }

    /** Posted today, a letter would land on a day without school, whichever that is. */
    static String closeTheComingDays(Colleague head) {
        LocalDate day = ReadySchool.today();
        for (int i = 0; i < 12; i++) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                head.opens("/settings/closures/new")
                        .answers("day", day)
                        .answers("reason", "The heating is broken.")
                        .answersWithTheFirst("extent")
                        .sends()
                        .isFine();
            }
        }
        return "Staff are afraid.";
    }
}
