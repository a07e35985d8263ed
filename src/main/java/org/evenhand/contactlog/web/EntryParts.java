package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.ui.Link;
import org.evenhand.ui.SummaryRow;

/** What was told of an entry beyond its four answers, part by part. */
final class EntryParts {
    private final OpenEntry open;
    private final boolean completing;
    private final List<EntryPart> parts = new ArrayList<>();

    private EntryParts(OpenEntry open, boolean completing) {
        this.open = open;
        this.completing = completing;
    }

    /**
     * As much of it as whoever opened it may see.
     *
     * @param classifying whether they say what has to be thought of before it is shown outside
     */
    static List<EntryPart> of(OpenEntry open, boolean completing, boolean classifying) {
        EntryParts parts = new EntryParts(open, completing);
        ToldParts.tell(open, parts);
        if (open.seeing().whole()) {
            DecidedParts.tell(open, parts);
            parts.parts.add(DisclosurePart.of(open, classifying));
        }
        if (open.seeing().whole() || open.seeing().safety()) {
            SafetyParts.tell(open, parts);
        }
        return List.copyOf(parts.parts);
    }

    /**
     * Adds a part; rows without words are left out.
     *
     * @param change whether this part can be told again by whoever may complete the entry
     */
    void add(String heading, String path, boolean change, SummaryRow... rows) {
        List<SummaryRow> said =
                Arrays.stream(rows)
                        .filter(row -> row.text() != null && !row.text().isEmpty())
                        .toList();
        boolean may =
                change
                        && !open.entry().isEnteredInError()
                        && (completing || path.equals("safety-report"));
        parts.add(new EntryPart(heading, said, may ? Link.to("Change", open.href(path)) : null));
    }
}
