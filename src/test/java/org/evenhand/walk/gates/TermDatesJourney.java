package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.browser.Browser;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Term dates that are wanting, do not fit or are gone, and what hangs on them (P50, E43, E45). */
class TermDatesJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private static List<Term> terms() {
        return ReadySchool.terms().stream().map(TermPublished::term).toList();
    }

    private static String page(Term term) {
        return "/settings/terms/%d/%s"
                .formatted(term.year().startsIn(), term.name().name().toLowerCase(Locale.ROOT));
    }

    /** Changes the last day of the term that stands in the form. */
    private static Colleague ends(Colleague by, LocalDate day) {
        return by.answers("lastPupil", day).answersNoDay("lastStaff").presses("Look at it");
    }

    @Test
    @Meets({"calendar.is-so-already", "calendar.terms-do-not-fit"})
    void termsAreChangedAndFitOneAnother() {
        Colleague head = gates.signedIn(ReadySchool.founded().head);
        Term last = terms().getLast();
        Term before = terms().get(terms().size() - 2);

        head.opens(page(last)).presses("Look at it").isRefused("calendar.is-so-already");
        ends(head, last.lastPupilDay().minusDays(7))
                .isNotRefused("calendar.is-so-already")
                .presses("Publish")
                .hasDone("It is saved");

        ends(head.opens(page(before)), last.firstDay()).isRefused("calendar.terms-do-not-fit");
        ends(head, before.lastPupilDay().minusDays(7))
                .isNotRefused("calendar.terms-do-not-fit")
                .presses("Publish")
                .hasDone("It is saved");
    }

    @Test
    @Meets({
        "calendar.no-such-closure",
        "calendar.no-such-term",
        "school.is-so-already",
        "timer.is-usual-already"
    })
    void whatIsSoAlreadyIsSaidAndNotDoneTwice() {
        ReadySchool ready = ReadySchool.founded();
        Colleague head = gates.signedIn(ready.head);
        Colleague other = gates.signedIn(ready.head);
        LocalDate closed = WorkingDays.ofEnglandAndWales().after(today(), 3);
        head.opens("/settings/closures/new")
                .answers("day", closed)
                .answers("reason", "Snow")
                .answersWithTheFirst("extent")
                .sends()
                .isFine();
        head.opens("/settings/times/chair-answers").answers("number", "2").saves();

        String terms = "Terms, INSET days and closures";
        String closure = "/settings/closures/%s/withdraw".formatted(closed);
        twice(head, other, closure, "Withdraw it", "calendar.no-such-closure", terms);
        String term = page(terms().getLast()) + "/withdraw";
        twice(head, other, term, "Withdraw it", "calendar.no-such-term", terms);
        String time = "/settings/times/chair-answers";
        twice(
                head,
                other,
                time,
                "Back to the usual time",
                "timer.is-usual-already",
                "1 school day");

        head.opens("/settings/school/kind")
                .sends()
                .isRefused("school.is-so-already")
                .answers("name", "Fernleigh Primary School")
                .sends()
                .isNotRefused("school.is-so-already")
                .hasDone("Fernleigh Primary School");
    }

    /** Both have the page open; one presses first, the other reads that it is done. */
    private static void twice(
            Colleague first,
            Colleague second,
            String page,
            String button,
            String rule,
            String stands) {
        second.opens(page);
        first.opens(page).saves(button);
        second.presses(button)
                .isRefused(rule)
                .follows("Back to ")
                .isNotRefused(rule)
                .hasDone(stands);
    }

    @Test
    @Meets({"letter.needs-term-dates"})
    void anEmptySchoolEntersItsTermDates() {
        TestSchool empty = RunningEvenhand.shared().aSchool();
        Colleague business = gates.signedIn(empty.has("bursar", Role.STAFF, Role.BUSINESS_MANAGER));

        business.opens("/first-hour").isRefused("letter.needs-term-dates");
        business.opens("/settings/terms/sheet?first-hour")
                .answers("sheet", sheet())
                .presses("Look at it")
                .presses("Publish")
                .isNotRefused("letter.needs-term-dates");
        business.opens("/settings/terms").hasDone("Term dates are entered up to");
    }

    /** The term of today and the next one. */
    private static String sheet() {
        Term now =
                terms().stream()
                        .filter(term -> !term.firstDay().isAfter(today()))
                        .toList()
                        .getLast();
        return Stream.of(now, following(0))
                .map(term ->
                        "%s,%s,%s,%s"
                                .formatted(
                                        term.year(),
                                        term.name(),
                                        term.firstDay(),
                                        term.lastPupilDay()))
                .collect(Collectors.joining("\n", "academic year,term,first day,last day\n", "\n"));
    }

    /** A term that begins after today. */
    private static Term following(int place) {
        return terms().stream()
                .filter(term -> term.firstDay().isAfter(today()))
                .toList()
                .get(place);
    }

    @Test
    @Meets({"review.school-days-not-known", "timescale.term-has-no-dates"})
    void aRestrictionIsDatedAlthoughTheDatesOfATermAreGone() {
        ReadySchool ready = ReadySchool.founded();
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        EntryId threat = ready.abuse(person, ago(5), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        walked.supported(ago(3), true);
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);
        head.opens(sheet + "conduct")
                .answers("withoutWarning", "VIOLENCE_THREATENED")
                .answers("withoutWarningBecause", "You threatened a member of staff.")
                .presses(NEXT);
        Steps.assess(head, walked, "RESTRICT", threat);
        Steps.restrict(head, ready, walked, threat);

        // The dates of the second term from now were a mistake.
        Term gone = following(1);
        head.opens(sheet + "dates")
                .answers("timescale", gone.name().name() + "-" + gone.year().startsIn())
                .presses(NEXT);
        head.opens(page(gone) + "/withdraw").saves("Withdraw it");
        head.opens(sheet + "check").isRefused("timescale.term-has-no-dates");
        head.opens(sheet + "dates")
                .answers("timescale", "TWELVE")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("timescale.term-has-no-dates")
                .isRefused("review.school-days-not-known");
        head.opens(sheet + "dates")
                .answers("reviewOn", today().plusDays(300))
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("review.school-days-not-known")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }
}
