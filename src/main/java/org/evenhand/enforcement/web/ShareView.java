package org.evenhand.enforcement.web;

import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.Share;

/** Somebody who was told, as those see it who work on the case. */
public record ShareView(String name, String level, String why, String told, String state) {
    static ShareView of(Share share) {
        return new ShareView(
                share.shared().name(),
                share.shared().level().words(),
                share.shared().why(),
                "%s, %s".formatted(share.by(), PlanView.day(share.since())),
                share.toldOfTheEnd()
                        .map(day -> "Told on %s that it ended".formatted(PrintedDate.of(day)))
                        .or(() ->
                                share.withdrawn()
                                        .map(one ->
                                                "Withdrawn on %s: %s"
                                                        .formatted(
                                                                PlanView.day(one.recordedAt()),
                                                                one.fact().because())))
                        .orElse(""));
    }
}
