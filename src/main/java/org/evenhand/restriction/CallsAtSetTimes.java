package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The person rings only at set times on set days, by the clock in London (P57-1; R12).
 *
 * <p>Ruling: a call or a voicemail that comes in at such a time is {@code PermittedSubjectTo} its
 * length, at any other time {@code NotPermitted}. Silent on texts, on the school's own calls and on
 * every other channel.
 *
 * @param from the first minute at which a call may come, included
 * @param until the first minute after, not included
 * @param minutes how long a call may last
 * @param closed days without school that fall on such a day, as the calendar had them when it was
 *     decided: a calendar that changes later changes nothing that was printed
 */
public record CallsAtSetTimes(
        Set<DayOfWeek> days, LocalTime from, LocalTime until, int minutes, List<Closed> closed)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 1);

    /** Days in a row without school, both included. */
    public record Closed(LocalDate first, LocalDate last) {
        public Closed {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day is not before the first");
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public CallsAtSetTimes {
        days = InOrder.of(days);
        closed = List.copyOf(closed);
        if (days.isEmpty() || !from.isBefore(until) || minutes < 1) {
            throw new IllegalArgumentException("A time to ring has a day, two hours and a length");
        }
    }

    @Override
    public String type() {
        return "calls-at-set-times";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Calls only %s from %s to %s, of at most %s."
                .formatted(SaidTimes.days(days), SaidTimes.at(from), SaidTimes.at(until), length());
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return direction == Direction.IN
                && (channel == Channel.PHONE_CALL || channel == Channel.VOICEMAIL);
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        ZonedDateTime there = proposal.moment().atZone(Period.LONDON);
        LocalTime time = there.toLocalTime();
        boolean open =
                days.contains(there.getDayOfWeek())
                        && !time.isBefore(from)
                        && time.isBefore(until)
                        && closed.stream().noneMatch(days -> days.holds(there.toLocalDate()));
        return open
                ? new Ruling.PermittedSubjectTo(
                        List.of(Condition.asAgreed("The call lasts at most " + length() + ".")),
                        grounds)
                : new Ruling.NotPermitted(grounds);
    }

    private String length() {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return Set.of(ChannelGroup.PHONE);
    }

    @Override
    public String letterParagraph() {
        return "You may ring the school only %s from %s to %s, on days when the school is open to pupils. A call lasts at most %s."
                .formatted(SaidTimes.days(days), SaidTimes.at(from), SaidTimes.at(until), length());
    }

    @Override
    public String enforcementLine() {
        return sentence()
                + " At another time, say when they may ring, and end the call. Within the time, end it"
                + " kindly after "
                + length()
                + ".";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(
                        Measure.PHONES,
                        "Tell whoever answers the telephone when they may ring: the card says"
                                + " it."));
    }
}
