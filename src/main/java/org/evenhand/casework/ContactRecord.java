package org.evenhand.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.ledger.Unit;

/**
 * The Record of Parent and Customer Contact of one case (P45, P46; C1): every contact of its person
 * on a line, also those that were entered in error. What may not be shown outside, or not to
 * whoever it is read for, keeps its line and says why, exactly as in the printed file of the case.
 */
public record ContactRecord(CaseFile file, FilePart part, List<RecordLine> lines) {
    public ContactRecord {
        lines = List.copyOf(lines);
    }

    /** Oldest first. */
    public static ContactRecord of(Unit unit, CaseFile file, FilePart part) {
        List<RecordLine> lines = new ArrayList<>();
        Entries.about(unit, file.person().id()).stream()
                .sorted(Comparator.comparing(Entry::happenedAt))
                .forEach(entry -> lines.add(line(file, part, lines.size() + 1, entry)));
        return new ContactRecord(file, part, lines);
    }

    private static RecordLine line(CaseFile file, FilePart part, int number, Entry entry) {
        return new RecordLine(
                number,
                entry,
                file.isLate(entry),
                file.triages().stream()
                        .filter(triaged -> triaged.fact().entry().equals(entry.id()))
                        .findFirst(),
                CaseRecord.whyNot(entry, part));
    }

    public int shown() {
        return (int) lines.stream().filter(RecordLine::isShown).count();
    }

    public int withheld() {
        return lines.size() - shown();
    }
}
