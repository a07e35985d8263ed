package org.evenhand.ui;

/** A field that a form carries unseen: the CSRF token, the form ticket, a version. */
public record HiddenField(String name, String value) {
    /** The name under which every writing form carries its ticket. */
    public static final String FORM_TICKET = "formTicket";

    public static HiddenField formTicket(String ticket) {
        return new HiddenField(FORM_TICKET, ticket);
    }
}
