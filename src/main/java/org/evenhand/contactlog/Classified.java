package org.evenhand.contactlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.ActorRef;
import org.evenhand.ledger.Recorded;

/**
 * What the headteacher, or an unaffected senior leader, made of an entry (P16).
 *
 * @param protectedActs what it contains that can never count itself (J4)
 * @param about whom an allegation in it is about
 * @param examination of that allegation, if there was one
 * @param reliedOn whether a decision may rely on the entry
 */
public record Classified(
        List<Heading> headings,
        List<SubType> subTypes,
        List<ProtectedCharacteristic> characteristics,
        String beyondAnger,
        List<ProtectedAct> protectedActs,
        List<Target> about,
        Optional<Recorded<AllegationExamined>> examination,
        ActorRef by,
        Instant at,
        boolean reliedOn,
        String because,
        String harassmentBecause,
        String toReporter) {
    static Classified of(
            Recorded<EntryReviewed> recorded, Optional<Recorded<AllegationExamined>> examination) {
        EntryReviewed review = recorded.fact();
        return new Classified(
                review.headings(),
                review.subTypes(),
                review.characteristics(),
                review.beyondAnger(),
                review.protectedActs(),
                review.about(),
                examination,
                recorded.actor(),
                recorded.recordedAt(),
                review.reliedOn(),
                review.because(),
                review.harassmentBecause(),
                review.toReporter());
    }

    /** Whether nobody has found yet that there is nothing in its allegation (J4). */
    public boolean allegationStands() {
        return examination.filter(found -> found.fact().finding().isNothing()).isEmpty();
    }

    /**
     * Whether only the manner of what was said may count: it contains a protected act that was not
     * found to be unsubstantiated (J4).
     */
    public boolean onlyTheManner() {
        return !protectedActs.isEmpty()
                && examination.filter(found -> found.fact().finding().mayCount()).isEmpty();
    }
}
