package org.evenhand.web;

/**
 * What Evenhand says to whoever started it. Not the log: codes and addresses do not belong there.
 */
final class Console {
    private Console() {}

    @SuppressWarnings("SystemOut")
    static void say(String words) {
        System.out.println("\n  " + words + "\n");
    }
}
