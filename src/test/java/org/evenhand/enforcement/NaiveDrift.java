package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What has come apart, counted once more without reading the other count: written from the words of
 * the requirement, place by place, over plain notes of what happened.
 */
final class NaiveDrift {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * One thing that happened at one place.
     *
     * @param what {@code ask}, {@code on}, {@code look}, {@code off}, {@code spare}; for those who
     *     know {@code told} and {@code ended}
     * @param day by when it is asked or looked at again; absent otherwise
     */
    record Note(Instant at, String place, String what, LocalDate day) {}

    /**
     * Everything that was known at the moment of the question.
     *
     * @param told each time the person counts as told, from when until when
     * @param asked the places that the terms ask for now
     */
    record Known(
            Instant start,
            LocalDate lastDay,
            Instant liftedFrom,
            List<Instant[]> told,
            List<String> asked,
            List<Note> notes) {}

    private NaiveDrift() {}

    static List<String> at(Instant now, Known known, List<String> places) {
        LocalDate today = now.atZone(LONDON).toLocalDate();
        boolean ended = today.isAfter(known.lastDay()) || !now.isBefore(known.liftedFrom());
        boolean knows = false;
        for (Instant[] time : known.told()) {
            knows = knows || (!now.isBefore(time[0]) && now.isBefore(time[1]));
        }
        boolean binds = !ended && knows && !now.isBefore(known.start());
        List<String> apart = new ArrayList<>();
        for (String place : places) {
            boolean on = false;
            boolean spared = false;
            int stillThinkSo = 0;
            LocalDate by = LocalDate.MAX;
            LocalDate look = LocalDate.MAX;
            int whoKnew = 0;
            for (Note note : known.notes()) {
                if (note.at().isAfter(now) || !note.place().equals(place)) {
                    continue;
                }
                switch (note.what()) {
                    case "ask" -> by = note.day();
                    case "on", "look" -> {
                        on = true;
                        spared = false;
                        look = note.day();
                    }
                    case "off" -> {
                        on = false;
                        spared = false;
                    }
                    case "spare" -> {
                        on = false;
                        spared = true;
                    }
                    case "told" -> {
                        whoKnew++;
                        stillThinkSo++;
                    }
                    case "ended" -> stillThinkSo--;
                    default -> throw new IllegalArgumentException(note.what());
                }
            }
            boolean people = place.equals("SHARES");
            if (people && whoKnew > 0) {
                on = stillThinkSo > 0;
                spared = false;
                look = LocalDate.MAX;
            }
            boolean asked = known.asked().contains(place);
            if (on && ended) {
                apart.add(place + " STILL_ON");
            } else if (on && !asked) {
                apart.add(place + " NOBODY_ASKS");
            } else if (on && !binds && !people) {
                apart.add(place + " NOT_TOLD");
            } else if (on && look.isBefore(today)) {
                apart.add(place + " NOT_LOOKED_AT");
            } else if (!on && binds && asked && !spared && by.isBefore(today)) {
                apart.add(place + " NOT_CARRIED_OUT");
            }
        }
        return apart;
    }
}
