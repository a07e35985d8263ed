package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.calendar.InventedTerms.day;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Acts;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;

/** Each school publishes its own term dates; those of its neighbour say nothing of it (E46). */
@Paragraphs("P50")
class EachSchoolItsOwnTermsTests {
    private final RunningEvenhand program = RunningEvenhand.shared();
    private final Imposing academy = new Imposing(program.aSchool());
    private final Imposing maintained = new Imposing(program.aSchool());

    private void publishes(Imposing school, String lastDay) {
        ReadySchool.done(
                program.the(PublishingTerms.class)
                        .publish(
                                school.scope(),
                                ReadySchool.form(),
                                List.of(
                                        new TermPublished(
                                                new Term(
                                                        new AcademicYear(2026),
                                                        TermName.SPRING,
                                                        day("2027-01-04"),
                                                        day(lastDay),
                                                        day(lastDay),
                                                        List.of()),
                                                List.of())),
                                List.of()));
    }

    private SchoolCalendar calendar(Imposing school) {
        return program.the(Acts.class).lookUp(school.scope(), Calendars::of);
    }

    private Resolution endOfSpring(Imposing school) {
        return new Timescale.EndOfTerm(TermName.SPRING, new AcademicYear(2026))
                .from(day("2027-01-11"), calendar(school));
    }

    @Test
    @Examples("E46")
    void theEndOfTheSameTermIsAnotherDayInEachOfTwoSchools() {
        publishes(academy, "2027-03-19");
        // The control: what one has published the other does not have.
        assertThat(endOfSpring(maintained)).isNotInstanceOf(Resolution.Resolved.class);
        assertThat(calendar(maintained).isSchoolDay(day("2027-03-10"))).isEqualTo(Answer.NOT_KNOWN);

        publishes(maintained, "2027-03-25");

        assertThat(lastDay(academy)).isEqualTo(day("2027-03-19"));
        assertThat(lastDay(maintained)).isEqualTo(day("2027-03-25"));
        assertThat(calendar(academy).isSchoolDay(day("2027-03-24"))).isNotEqualTo(Answer.YES);
        assertThat(calendar(maintained).isSchoolDay(day("2027-03-24"))).isEqualTo(Answer.YES);
    }

    private LocalDate lastDay(Imposing school) {
        return ((Resolution.Resolved) endOfSpring(school)).lastDay();
    }
}
