package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Only so many issues are considered in a period, after legal advice was taken (P58; R17). Nothing
 * that comes is refused: what is above the number waits for the next period.
 *
 * <p>Ruling: what comes in, on any channel, is {@code PermittedSubjectTo} the number, except about
 * the child, which is {@code Permitted}. Silent on what goes out. Emergencies, rights in law and
 * safeguarding never come to a clause (J25).
 *
 * @param issues how many
 * @param choosing how the person says which come first, in one sentence
 */
public record IssueCap(int issues, Per per, String choosing) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(58), 1);

    /** The period in which so many are considered. */
    public enum Per {
        WEEK("week"),
        MONTH("month");

        private final String words;

        Per(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The first day of the week or month in which that day lies; a week begins on Monday. */
        public LocalDate firstDay(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }
    }

    public IssueCap {
        if (issues < 1 || choosing.isBlank()) {
            throw new IllegalArgumentException("At least one issue is considered, and how chosen");
        }
    }

    @Override
    public String type() {
        return "issue-cap";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "At most " + inWords() + " considered.";
    }

    private String inWords() {
        return (issues == 1 ? "1 issue a " : issues + " issues a ")
                + per.words()
                + (issues == 1 ? " is" : " are");
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return direction == Direction.IN;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.purpose() == Purpose.CHILD_ADMIN
                ? new Ruling.Permitted(grounds)
                : new Ruling.PermittedSubjectTo(
                        List.of(
                                Condition.asAgreed(
                                        sentence() + " What is above that waits for the next.")),
                        grounds);
    }

    @Override
    public String letterParagraph() {
        return "We will consider at most %s%s of those you raise with us. %s Emergencies, a child's safety, contact about your child and your rights in law do not count."
                .formatted(
                        issues == 1 ? "1 issue a " : issues + " issues a ",
                        per.words(),
                        Sentence.ended(choosing));
    }

    @Override
    public String enforcementLine() {
        return "Take everything and pass it on. Say that it is considered in its turn, and promise no"
                + " day.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of();
    }
}
