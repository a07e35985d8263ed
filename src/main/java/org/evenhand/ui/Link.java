package org.evenhand.ui;

/**
 * A place to go to.
 *
 * @param current whether it is the place where the reader is now
 */
public record Link(String text, String href, boolean current) {
    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }

    /** The same link, marked when the reader is there. */
    public Link currentWhen(boolean here) {
        return new Link(text, href, here);
    }
}
