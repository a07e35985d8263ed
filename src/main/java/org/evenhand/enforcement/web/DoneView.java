package org.evenhand.enforcement.web;

import org.evenhand.enforcement.LineDone;
import org.evenhand.ledger.Recorded;

/** Something that was done about a line, by whom and when. */
public record DoneView(String what, String by, String iso, String said, String proof) {
    static DoneView of(Recorded<LineDone> done) {
        return new DoneView(
                done.fact().doing().past(),
                done.actor().name(),
                done.recordedAt().toString(),
                PlanView.day(done.recordedAt()),
                done.fact().proof());
    }
}
