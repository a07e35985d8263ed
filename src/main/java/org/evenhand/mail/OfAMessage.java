package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;

/** Something that became of a message; the last of them says how it stands. */
public sealed interface OfAMessage extends Fact
        permits MessageTakenBack,
                AttemptBegan,
                AttemptPutOff,
                MessageAccepted,
                MessageStopped,
                MessageDoubtful,
                DoubtSettled {
    LetterId letter();

    /** The {@link LetterQueued} that it is about. */
    FactId message();
}
