package org.evenhand.restriction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.restriction.NotOnPremises.Area;

/**
 * The person may come onto the premises, and keeps to conditions while there (P55-5; R11).
 *
 * <p>Ruling: for a contact at the door, in either direction, whose place lies in the area: {@code
 * PermittedSubjectTo} every condition. Silent off site, outside the area and at a distance.
 *
 * @param conditions what is asked of the person, one sentence each
 */
public record ConditionalEntry(Area area, List<String> conditions) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 5);

    public ConditionalEntry {
        conditions = conditions.stream().distinct().toList();
        if (conditions.isEmpty() || conditions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A conditional entry says its conditions");
        }
    }

    @Override
    public String type() {
        return "conditional-entry";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "May enter " + area.words() + " only under conditions: " + inARow();
    }

    private String inARow() {
        return conditions.stream().map(Sentence::ended).collect(Collectors.joining(" "));
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel.isAtTheDoor() && area.covers(place);
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.PermittedSubjectTo(
                conditions.stream().map(Sentence::ended).map(Condition::asAgreed).toList(),
                grounds);
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return Set.of(ChannelGroup.IN_PERSON);
    }

    @Override
    public String letterParagraph() {
        return "You may enter " + area.words() + " if you keep to this: " + inARow();
    }

    @Override
    public String enforcementLine() {
        return "Let them in if they keep to what was asked. If not, ask them calmly to leave, fetch a"
                + " senior member of staff, and log it.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE),
                new CarriedOut(
                        Measure.PREMISES,
                        "Tell whoever minds the gates, the site and the lettings to look at the"
                                + " card before they come in."));
    }
}
