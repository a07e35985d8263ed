package org.evenhand.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.PeoplePurged;
import org.evenhand.people.Unused;

/** Somebody who goes again unless something is recorded about them. */
public record UnusedView(String href, String name, String until) {
    static UnusedView of(Unused.One one) {
        return new UnusedView(
                "/people/" + one.person().text(), one.name(), LineView.said(one.keptUntil()));
    }

    /** How many go after which day. */
    static List<String> days(List<Unused.One> all) {
        Map<String, Integer> days = new LinkedHashMap<>();
        all.forEach(one -> days.merge(LineView.said(one.keptUntil().plusDays(1)), 1, Integer::sum));
        return days.entrySet().stream()
                .map(day -> people(day.getValue()) + " on " + day.getKey())
                .toList();
    }

    static String gone(Recorded<PeoplePurged> purged) {
        return people(purged.fact().people()) + " on " + ImportView.moment(purged.recordedAt());
    }

    private static String people(int count) {
        return count == 1 ? "One person" : "%,d people".formatted(count);
    }
}
