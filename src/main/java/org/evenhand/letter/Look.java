package org.evenhand.letter;

/** How the same words stand. */
enum Look {
    /** Beside the form, in a browser. */
    SCREEN,
    /** As it is issued. */
    PAPER,
    /** For somebody who does not see well: one column, 18 point, nothing beside anything (P68). */
    LARGE_PRINT
}
