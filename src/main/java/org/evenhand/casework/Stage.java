package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.restriction.Restriction;

/**
 * Where a case stands, folded from its facts and the moment; never stored. Everything finer, such
 * as a review that is due, is derived beside it.
 */
public sealed interface Stage {
    /** The words of the flowchart for it. */
    String words();

    /** The record is kept; nobody has been warned, or the warning no longer counts. */
    record Recording() implements Stage {
        @Override
        public String words() {
            return "Recording";
        }
    }

    /** The person was told of a warning that counts (P48). */
    record Warned(Instant since) implements Stage {
        @Override
        public String words() {
            return "Warned, and monitoring";
        }
    }

    /** A restriction is in force (P50), or an interim bar (J8). */
    record Restricted(Restriction.Kind kind, LocalDate lastDay) implements Stage {
        @Override
        public String words() {
            return kind == Restriction.Kind.PCCR ? "Restricted" : "Barred for now";
        }
    }

    record Closed() implements Stage {
        @Override
        public String words() {
            return "Closed";
        }
    }

    static Stage of(CaseFile file) {
        if (!file.theCase().isOpen()) {
            return new Closed();
        }
        return file.inForce().stream()
                .findFirst()
                .<Stage>map(one -> new Restricted(one.kind(), one.period().lastDay()))
                .or(() ->
                        file.countingWarning()
                                .map(warning -> new Warned(warning.told().orElseThrow())))
                .orElseGet(Recording::new);
    }
}
