package org.evenhand.frontdesk.web;

import java.util.List;
import org.evenhand.frontdesk.Call;
import org.evenhand.frontdesk.HelpKind;

/**
 * A call for help and what to do meanwhile.
 *
 * @param placed whether whoever called has said where they are
 * @param answer who answered and when; empty while nobody has
 * @param name whom it is about; empty when no card was open
 * @param log where it is written down what happened
 * @param writtenDown whether an entry says it already
 * @param ring whom to ring or fetch
 * @param child how the business of their child goes on (P54)
 */
public record HelpView(
        String address,
        boolean emergency,
        String called,
        boolean placed,
        String answer,
        String name,
        List<String> child,
        String log,
        boolean writtenDown,
        WhomToRing ring) {
    static HelpView of(
            Call call, String name, List<String> child, boolean writtenDown, WhomToRing ring) {
        return new HelpView(
                call.address(),
                call.kind() == HelpKind.EMERGENCY,
                "%s called at %s%s."
                        .formatted(
                                call.calledBy().name(),
                                AsAt.said(call.calledAt()),
                                call.place().map(where -> ", " + where.words()).orElse("")),
                call.place().isPresent(),
                call.answeredBy()
                        .map(it -> it.by().name() + " answered at " + AsAt.said(it.at()) + ".")
                        .orElse(""),
                name,
                child,
                call.logAddress(),
                writtenDown,
                ring);
    }
}
