package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The person is not permitted on the school's premises, or not in its buildings (P55-5; R10).
 *
 * <p>Ruling: for a contact at the door, in either direction, whose place lies in the area: {@code
 * PermittedSubjectTo} its conditions while an entry is allowed, else {@code NotPermitted}. Silent
 * off site, outside the area and at a distance. Of several entries allowed at one moment all
 * conditions are given.
 *
 * @param standing interim, before the person has been heard, or final
 * @param allowed the exceptions: visits that may happen at their time
 */
public record NotOnPremises(Standing standing, Area area, List<AllowedEntry> allowed)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 5);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Whether the person's side has been heard. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Standing.Interim.class, name = "interim"),
        @JsonSubTypes.Type(value = Standing.Final.class, name = "final")
    })
    public sealed interface Standing {
        /** Until the person has been heard: they may say their side up to and on that day. */
        record Interim(LocalDate representationsBy) implements Standing {}

        /** Decided after the person was heard, or was asked and did not answer. */
        record Final() implements Standing {}
    }

    /** Where the person may not be. */
    public enum Area {
        /** Buildings and grounds. */
        WHOLE_SITE("the school's buildings or grounds"),
        /** The buildings only; the grounds stay open. */
        BUILDINGS("the school's buildings");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean covers(Place place) {
            return switch (this) {
                case WHOLE_SITE -> place.isOnSite();
                case BUILDINGS -> place == Place.INSIDE;
            };
        }
    }

    /**
     * A visit that may happen all the same: an event, polling, a meeting.
     *
     * @param from the first moment, included
     * @param until the first moment after, not included
     * @param conditions what is asked of the person, in one sentence
     */
    public record AllowedEntry(Instant from, Instant until, String conditions) {
        public AllowedEntry {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("An entry ends after it begins");
            }
            if (conditions.isBlank()) {
                throw new IllegalArgumentException("An entry says what for and how");
            }
        }

        boolean isOpenAt(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    public NotOnPremises {
        allowed = List.copyOf(allowed);
    }

    @Override
    public String type() {
        return "not-on-premises";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return (standing instanceof Standing.Interim ? "For now not" : "Not")
                + " permitted to enter "
                + area.words()
                + (allowed.isEmpty() ? "." : ", except at the times allowed.");
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel.isAtTheDoor() && area.covers(place);
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        if (allowed.isEmpty()) {
            return new Ruling.NotPermitted(grounds);
        }
        List<Condition> conditions =
                allowed.stream()
                        .filter(entry -> entry.isOpenAt(proposal.moment()))
                        .map(entry -> Condition.asAgreed(entry.conditions()))
                        .distinct()
                        .toList();
        return conditions.isEmpty()
                ? new Ruling.NotPermitted(grounds)
                : new Ruling.PermittedSubjectTo(conditions, grounds);
    }

    @Override
    public String letterParagraph() {
        String exceptions =
                allowed.stream()
                        .map(entry ->
                                " You may come "
                                        + SaidTimes.between(entry.from(), entry.until())
                                        + ": "
                                        + entry.conditions())
                        .collect(Collectors.joining());
        return switch (standing) {
            case Standing.Interim(LocalDate by) ->
                    "For now you do not have permission to enter "
                            + area.words()
                            + "."
                            + exceptions
                            + " This is an interim step. Please tell us your side by "
                            + DAY.format(by)
                            + "; we will decide after that.";
            case Standing.Final() ->
                    "You do not have permission to enter " + area.words() + "." + exceptions;
        };
    }

    @Override
    public String enforcementLine() {
        return "Do not let them in. Ask them calmly to leave, fetch a senior member of staff, and log"
                + " it.";
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
