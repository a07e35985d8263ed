package org.evenhand.ledger;

/** The two streams of leaves of an organisation: what was done, and what was read. */
enum LeafStream {
    FACTS("facts"),
    READINGS("readings");

    private final String code;

    LeafStream(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
