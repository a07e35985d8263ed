package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * The headteacher, or an unaffected senior leader, looked at the entry before it is relied on (P16,
 * J4). The last review counts.
 *
 * @param headings none when it is not unacceptable
 * @param beyondAnger what went beyond anger, for heading A (P10)
 * @param protectedActs what it contains that can never count itself
 * @param about whom an allegation in it is about
 * @param harassmentBecause why it is called harassment with fewer than two occasions (P13)
 * @param reliedOn whether a decision may rely on it
 * @param because why, or why not
 * @param toReporter one sentence for the reporter on what was done about it
 */
@FactName("contactlog.entry-reviewed")
public record EntryReviewed(
        EntryId entry,
        List<Heading> headings,
        List<SubType> subTypes,
        List<ProtectedCharacteristic> characteristics,
        String beyondAnger,
        List<ProtectedAct> protectedActs,
        List<Target> about,
        String harassmentBecause,
        boolean reliedOn,
        String because,
        String toReporter)
        implements EntryFact {
    public EntryReviewed {
        headings = List.copyOf(headings);
        subTypes = List.copyOf(subTypes);
        characteristics = List.copyOf(characteristics);
        protectedActs = List.copyOf(protectedActs);
        about = List.copyOf(about);
    }
}
