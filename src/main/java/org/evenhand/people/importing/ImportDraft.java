package org.evenhand.people.importing;

import java.time.Instant;
import java.util.List;
import org.evenhand.kernel.FactId;

/**
 * A file between its choosing and its confirmation.
 *
 * @param version counted up with each saving
 * @param confirmed then nothing of the file is left but the rows that were refused
 * @param expiresAt when it goes whatever becomes of it
 */
public record ImportDraft(
        FactId id,
        int version,
        boolean confirmed,
        Instant startedAt,
        Instant expiresAt,
        Sheet sheet,
        RollAnswers answers) {
    /**
     * What stands in the file.
     *
     * @param text empty once it is confirmed
     * @param refused empty until then
     */
    public record Sheet(
            String encoding, String text, List<String> headings, List<RefusedRow> refused) {
        public Sheet {
            headings = List.copyOf(headings);
            refused = List.copyOf(refused);
        }
    }

    /** A row that could not be taken, as it stood in the file, and why. */
    public record RefusedRow(int row, String because, List<String> cells) {
        public RefusedRow {
            cells = List.copyOf(cells);
        }
    }

    public RollSheet read() {
        return RollSheet.of(sheet.text());
    }
}
