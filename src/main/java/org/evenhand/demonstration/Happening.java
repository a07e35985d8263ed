package org.evenhand.demonstration;

import java.time.LocalTime;
import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.restriction.Channel;

/**
 * One contact of the demonstration's year.
 *
 * @param key by which cases refer to it
 * @param daysAgo how long before the day of the demonstration; moved back to a weekday
 * @param classified what its review came to; {@link Classified#NOTHING} when it is not unacceptable
 * @param progress how far it has come by the day of the demonstration
 */
record Happening(
        String key,
        int daysAgo,
        LocalTime time,
        Staff reporter,
        String who,
        Channel channel,
        String account,
        String exactWords,
        List<OnTheSpot> onTheSpot,
        String howItLeftMe,
        Place place,
        int minutes,
        Classified classified,
        Progress progress) {
    /** What a senior leader made of it. */
    record Classified(
            List<Heading> headings,
            List<SubType> subTypes,
            String beyondAnger,
            List<Staff> targets) {
        static final Classified NOTHING = new Classified(List.of(), List.of(), "", List.of());
    }

    /** How far it has come. */
    enum Progress {
        /** Only what its reporter typed in the first minute. */
        LOGGED,
        /** Its reporter told the rest. */
        COMPLETED,
        /** It was reviewed, and nothing has followed yet. */
        REVIEWED,
        /** Everything was done that it asks for. */
        DONE
    }

    static Happening of(
            String key,
            int daysAgo,
            String time,
            Staff reporter,
            String who,
            Channel channel,
            String account) {
        return new Happening(
                key,
                daysAgo,
                LocalTime.parse(time),
                reporter,
                who,
                channel,
                account,
                "",
                List.of(),
                "",
                placeOf(channel),
                5,
                Classified.NOTHING,
                Progress.DONE);
    }

    private static Place placeOf(Channel channel) {
        return switch (channel) {
            case IN_PERSON_ON_SITE, MEETING -> Place.SITE;
            case IN_PERSON_OFF_SITE -> Place.STREET;
            case PHONE_CALL, VOICEMAIL -> Place.BY_PHONE;
            case SOCIAL_MEDIA, ONLINE_REVIEW -> Place.ONLINE;
            default -> Place.IN_WRITING;
        };
    }

    Happening saying(String words) {
        return with(words, onTheSpot, howItLeftMe, place, minutes, classified, progress);
    }

    Happening answeredBy(OnTheSpot... actions) {
        return with(
                exactWords, List.of(actions), howItLeftMe, place, minutes, classified, progress);
    }

    Happening leaving(String effect) {
        return with(exactWords, onTheSpot, effect, place, minutes, classified, progress);
    }

    Happening at(Place where) {
        return with(exactWords, onTheSpot, howItLeftMe, where, minutes, classified, progress);
    }

    Happening taking(int minutesOfStaff) {
        return with(
                exactWords, onTheSpot, howItLeftMe, place, minutesOfStaff, classified, progress);
    }

    /** Reviewed under one heading. */
    Happening under(SubType subType, String beyondAnger, Staff... targets) {
        return with(
                exactWords,
                onTheSpot,
                howItLeftMe,
                place,
                minutes,
                new Classified(
                        List.of(subType.heading()),
                        List.of(subType),
                        beyondAnger,
                        List.of(targets)),
                progress);
    }

    Happening sofar(Progress reached) {
        return with(exactWords, onTheSpot, howItLeftMe, place, minutes, classified, reached);
    }

    private Happening with(
            String words,
            List<OnTheSpot> actions,
            String effect,
            Place where,
            int staffMinutes,
            Classified review,
            Progress reached) {
        return new Happening(
                key,
                daysAgo,
                time,
                reporter,
                who,
                channel,
                account,
                words,
                actions,
                effect,
                where,
                staffMinutes,
                review,
                reached);
    }
}
