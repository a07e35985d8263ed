package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.kernel.Ground;

/**
 * Something that can happen next on a case, or why it cannot yet: everything that is missing, with
 * its paragraphs.
 */
public record Offer(String title, String href, String paragraph, List<Ground> against) {
    public Offer {
        against = List.copyOf(against);
    }

    public boolean isOpen() {
        return against.isEmpty();
    }
}
