package org.evenhand.people;

import java.util.List;
import org.evenhand.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * One part of a person's page that another chapter keeps.
 *
 * @param empty what is said when there are no lines
 * @param more something that can be begun there; absent when nothing can
 */
public record PersonPart(String heading, String empty, List<Line> lines, @Nullable Link more) {
    public PersonPart {
        lines = List.copyOf(lines);
    }

    /**
     * One line of it.
     *
     * @param about what is said beside the link; may be empty
     */
    public record Line(String text, String href, String about) {}
}
