package org.evenhand.policymap;

/**
 * One place in the program, or in its tests, where a paragraph of the policy lives.
 *
 * @param code the paragraph's
 * @param name as the map prints it
 */
record Home(String code, Kind kind, String name) {
    /** In the order of the map. */
    enum Kind {
        ACT("Acts"),
        GATE("Gates"),
        CLAUSE("Clauses"),
        LETTER("Letters"),
        SECTION("Parts of letters"),
        TEST("Tests");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
