package org.evenhand.demonstration;

import java.time.LocalTime;
import java.util.List;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.restriction.Channel;

/**
 * One contact of the demonstration's year.
 *
 * @param daysAgo how long before the day of the demonstration; moved back to a weekday
 */
record Happening(
        int daysAgo,
        LocalTime time,
        Staff reporter,
        String who,
        Channel channel,
        String account,
        String exactWords,
        List<OnTheSpot> onTheSpot,
        String howItLeftMe) {

    static Happening of(
            int daysAgo, String time, Staff reporter, String who, Channel channel, String account) {
        return new Happening(
                daysAgo, LocalTime.parse(time), reporter, who, channel, account, "", List.of(), "");
    }

    Happening saying(String words) {
        return new Happening(
                daysAgo, time, reporter, who, channel, account, words, onTheSpot, howItLeftMe);
    }

    Happening answeredBy(OnTheSpot... actions) {
        return new Happening(
                daysAgo,
                time,
                reporter,
                who,
                channel,
                account,
                exactWords,
                List.of(actions),
                howItLeftMe);
    }

    Happening leaving(String effect) {
        return new Happening(
                daysAgo, time, reporter, who, channel, account, exactWords, onTheSpot, effect);
    }
}
