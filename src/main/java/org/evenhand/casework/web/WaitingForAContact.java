package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.NamedContact;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.restriction.StaffContact;

/**
 * What is to be done when one of those who alone deal with a person cannot, or perhaps should not
 * (E25): they are written to, and somebody is named.
 */
record WaitingForAContact(CaseFile file, NamedContact contact) {
    private static final PolicyParagraph UNABLE = new PolicyParagraph("E25");

    List<Wait> all() {
        List<Wait> waits = new ArrayList<>();
        contact.toBeToldSince(file).map(this::tell).ifPresent(waits::add);
        contact.toBeNamedSince(file)
                .filter(_ -> contact.toBeToldSince(file).isEmpty())
                .map(this::name)
                .ifPresent(waits::add);
        contact.perhapsTargeted(file).forEach(staff -> waits.add(look(staff)));
        return waits;
    }

    /** One letter can do both: it names somebody who stays, and tells the person. */
    private Wait tell(LocalDate since) {
        return loud(
                wait(
                        "Write to %s who deals with them now: %s, for the time being"
                                .formatted(name(), contact.now().contact().name()),
                        due(Timer.CONFIRM_IN_WRITING, since),
                        "/decide/" + ContactSheet.PATH));
    }

    private Wait name(LocalDate since) {
        return loud(
                wait(
                        "Name who deals with %s from now on: %s does for the time being"
                                .formatted(name(), contact.now().contact().name()),
                        due(Timer.NAME_A_CONTACT, since),
                        "/decide/" + ContactSheet.PATH));
    }

    private Wait loud(Wait wait) {
        return contact.nobodyIsLeft(file)
                ? wait.alarming("Nobody whom their letter names can act")
                : wait;
    }

    private Wait look(StaffContact staff) {
        return wait(
                "Say whether %s can still deal with %s: the record names them as a target"
                        .formatted(staff.name(), name()),
                Optional.of(file.today()),
                "/add/" + ContactForm.PATH);
    }

    private Optional<LocalDate> due(Timer timer, LocalDate since) {
        return file.timers().due(timer, since, file.calendar()) instanceof Due.By by
                ? Optional.of(by.day())
                : Optional.empty();
    }

    private Wait wait(String what, Optional<LocalDate> due, String path) {
        return new Wait(
                what,
                WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                due.orElse(null),
                CaseHeading.href(file) + path,
                UNABLE);
    }

    private String name() {
        return file.person().name();
    }
}
