package org.evenhand.ledger;

import org.evenhand.kernel.Grounds;

/** What the work inside an act answers: it happened, or every ground why it may not. */
public sealed interface Verdict {
    record Happened(String address) implements Verdict {}

    record Refused(Grounds grounds) implements Verdict {}

    /** The result stands at this address of ours, for example {@code /contacts/0190...}. */
    static Verdict happened(String address) {
        return new Happened(address);
    }

    static Verdict refused(Grounds grounds) {
        return new Refused(grounds);
    }
}
