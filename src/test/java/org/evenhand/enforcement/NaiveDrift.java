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

    /** How one place of one restriction stands. */
    private record Place(boolean on, boolean spared, boolean asked, LocalDate by, LocalDate look) {}

    /**
     * What has come apart of the first of two restrictions of one person.
     *
     * @param other everything known of the second
     */
    static List<String> at(Instant now, Known known, Known other, List<String> places) {
        LocalDate today = now.atZone(LONDON).toLocalDate();
        boolean ended = ended(now, known);
        boolean binds = binds(now, known);
        List<String> apart = new ArrayList<>();
        for (String place : places) {
            boolean people = place.equals("SHARES");
            Place here = place(now, known, place);
            Place there = place(now, other, place);
            boolean wantedThere = binds(now, other) && there.asked() && !people;
            if (here.on() && ended) {
                if (wantedThere && there.on()) {
                    continue;
                }
                apart.add(place + (wantedThere && !there.spared() ? " ASKED_AGAIN" : " STILL_ON"));
            } else if (here.on() && !here.asked()) {
                apart.add(place + " NOBODY_ASKS");
            } else if (here.on() && !binds && !people) {
                apart.add(place + " NOT_TOLD");
            } else if (here.on() && here.look().isBefore(today)) {
                apart.add(place + " NOT_LOOKED_AT");
            } else if (!here.on()
                    && binds
                    && here.asked()
                    && !here.spared()
                    && here.by().isBefore(today)) {
                apart.add(place + " NOT_CARRIED_OUT");
            }
        }
        return apart;
    }

    private static boolean ended(Instant now, Known known) {
        return now.atZone(LONDON).toLocalDate().isAfter(known.lastDay())
                || !now.isBefore(known.liftedFrom());
    }

    private static boolean binds(Instant now, Known known) {
        boolean knows = false;
        for (Instant[] time : known.told()) {
            knows = knows || (!now.isBefore(time[0]) && now.isBefore(time[1]));
        }
        return !ended(now, known) && knows && !now.isBefore(known.start());
    }

    private static Place place(Instant now, Known known, String place) {
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
        if (place.equals("SHARES") && whoKnew > 0) {
            on = stillThinkSo > 0;
            spared = false;
            look = LocalDate.MAX;
        }
        return new Place(on, spared, known.asked().contains(place), by, look);
    }
}
