package org.evenhand.casework.web;

/** What a review may make of a line of the plan for the child: nothing that they did not ask. */
enum ChildEasing {
    KEEP("Keep it as it is"),
    AS_USUAL("As usual again, as for any parent"),
    AS_ASKED("Otherwise, as they asked");

    private final String words;

    ChildEasing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
