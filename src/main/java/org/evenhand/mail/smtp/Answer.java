package org.evenhand.mail.smtp;

/**
 * What came of handing one message over, in words for whoever reads the record. They may hold what
 * the server said, which may name somebody: they go into the record and into no log.
 */
public sealed interface Answer {
    String words();

    /** The server took it: it answers for it from now on. */
    record Accepted(String words) implements Answer {}

    /** It certainly did not take it, and may another time. */
    record NotNow(String words) implements Answer {}

    /** It certainly did not take it, and never will. */
    record Refused(String words) implements Answer {}

    /** The connection broke after the whole letter was said and before the server answered. */
    record NobodyKnows(String words) implements Answer {}
}
