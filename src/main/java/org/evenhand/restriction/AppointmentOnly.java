package org.evenhand.restriction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The person is seen by appointment only (P57-3; R13).
 *
 * <p>Ruling: on site and for a meeting anywhere, in both directions, {@code PermittedSubjectTo} an
 * appointment. Silent at a distance, and where people meet by chance.
 *
 * @param madeWith who makes the appointments
 */
public record AppointmentOnly(StaffContact madeWith) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 3);

    @Override
    public String type() {
        return "appointment-only";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Seen by appointment only, made with " + madeWith.name() + ".";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel == Channel.IN_PERSON_ON_SITE || channel == Channel.MEETING;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.PermittedSubjectTo(
                List.of(
                        Condition.asAgreed(
                                "An appointment has been made with " + madeWith.name() + ".")),
                grounds);
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return Stream.concat(Stream.of(ChannelGroup.IN_PERSON), madeWith.ways().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(madeWith);
    }

    @Override
    public String letterParagraph() {
        return "We will see you by appointment only. Please make one with %s (%s) before you come."
                .formatted(madeWith.name(), madeWith.reachedAt());
    }

    @Override
    public String enforcementLine() {
        return "Ask "
                + madeWith.name()
                + " whether there is an appointment. If not, say how to make one.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE),
                new CarriedOut(
                        Measure.PHONES,
                        "Tell whoever answers the telephone that appointments are made with "
                                + madeWith.name()
                                + "."));
    }
}
