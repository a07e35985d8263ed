package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.contactlog.DisclosureClassed;
import org.evenhand.contactlog.Entry;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Link;
import org.evenhand.ui.SummaryRow;

/** What has to be thought of before an entry is shown outside, and what it was before (B16). */
final class DisclosurePart {
    private DisclosurePart() {}

    static EntryPart of(OpenEntry open, boolean classifying) {
        Entry entry = open.entry();
        List<Recorded<DisclosureClassed>> decided = entry.every(DisclosureClassed.class).toList();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Rows.row("It is", entry.disclosure().words()));
        if (decided.isEmpty() || entry.waitsForTheSafeguardingLead()) {
            rows.add(Rows.row("Because", byItself(entry)));
        }
        for (Recorded<DisclosureClassed> each : decided.reversed()) {
            rows.add(
                    Rows.row(
                            Said.moment(each.recordedAt()),
                            "%s, by %s: %s\nBefore: %s"
                                    .formatted(
                                            each.fact().disclosure().words(),
                                            each.actor().name(),
                                            each.fact().because(),
                                            each.fact().before().words())));
        }
        return new EntryPart(
                "Before it is shown to anybody outside",
                rows,
                classifying && !entry.isEnteredInError()
                        ? Link.to("Change", open.href("disclosure"))
                        : null);
    }

    private static String byItself(Entry entry) {
        return switch (entry.disclosure()) {
            case SAFEGUARDING ->
                    "It was said that it may concern a child's safety, and the lead has not said that"
                            + " it is in hand";
            case THIRD_PARTY ->
                    entry.isKeptToFewer()
                            ? (entry.isSexualHarassment()
                                            ? "It is about whoever was sexually harassed"
                                            : "It may be about somebody who was sexually harassed")
                                    + " (P14); nobody has decided otherwise"
                            : "It came through somebody else; nobody has decided otherwise";
            case OPEN, PRIVILEGED -> "Nobody has decided otherwise";
        };
    }
}
