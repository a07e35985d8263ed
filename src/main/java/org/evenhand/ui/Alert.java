package org.evenhand.ui;

import java.util.Locale;

/** How urgent a message in the page is. */
public enum Alert {
    INFORMATION,
    SUCCESS,
    WARNING,
    ERROR;

    /** The word read aloud before the message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that draws it. */
    public String look() {
        return "moj-alert--" + word();
    }
}
