package org.evenhand.restriction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * A further complaint about a matter that was decided is logged, and not taken through the
 * complaints procedure again (P52, P59; R18). It is about the matter, never about the person: every
 * other complaint goes its usual way.
 *
 * <p>Ruling: what comes in about the same matter is {@code PermittedSubjectTo} being logged and not
 * answered; about anything else it is {@code Permitted}. Silent on what goes out.
 *
 * @param matter what the complaint was about, as it stands after "about"
 * @param decidedOn when it was decided
 */
public record NoFurtherComplaint(String matter, LocalDate decidedOn) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(59), 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public NoFurtherComplaint {
        if (matter.isBlank()) {
            throw new IllegalArgumentException("A complaint is about a matter");
        }
    }

    @Override
    public String type() {
        return "no-further-complaint";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "A further complaint about " + matter + " is logged and not answered again.";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return direction == Direction.IN;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.purpose() == Purpose.SAME_MATTER
                ? new Ruling.PermittedSubjectTo(
                        List.of(
                                Condition.asAgreed(
                                        "If it is a complaint about "
                                                + matter
                                                + ", it is logged and not answered again.")),
                        grounds)
                : new Ruling.Permitted(grounds);
    }

    @Override
    public String letterParagraph() {
        return "Your complaint about %s was decided on %s. If you complain about it again we will log your complaint, read it for anything new, and not answer what was decided. You may complain about anything else."
                .formatted(matter, DAY.format(decidedOn));
    }

    @Override
    public String enforcementLine() {
        return "Take the complaint, say that it will be logged and read, and pass it on. Do not say that"
                + " they may not complain.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of();
    }
}
