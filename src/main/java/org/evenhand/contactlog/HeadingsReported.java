package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * How the reporter sees it. It is a view: the headteacher, or an unaffected senior leader,
 * classifies (P16).
 *
 * @param beyondAnger what went beyond anger, when heading A is named (P10)
 */
@FactName("contactlog.headings-reported")
public record HeadingsReported(
        EntryId entry,
        List<Heading> headings,
        List<SubType> subTypes,
        List<ProtectedCharacteristic> characteristics,
        String beyondAnger)
        implements Completion {
    public HeadingsReported {
        headings = List.copyOf(headings);
        subTypes = List.copyOf(subTypes);
        characteristics = List.copyOf(characteristics);
    }
}
