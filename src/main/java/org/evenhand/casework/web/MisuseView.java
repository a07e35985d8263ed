package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Misuse;
import org.evenhand.casework.MisuseLookedAt;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Link;

/**
 * Ways that are never closed, used for something else again and again, as the page of the case
 * prints it (F7, F9).
 *
 * @param contacts what is behind it, the earliest first; an address is empty where it is not open
 * @param looks what whoever decides made of it, the latest first
 * @param note what the desk reads now; empty for nothing
 */
public record MisuseView(
        List<Link> contacts, List<String> looks, String note, boolean waits, String href) {
    static MisuseView of(CaseFile file, Misuse misuse, Onward onward) {
        return new MisuseView(
                misuse.contacts().stream()
                        .map(contact ->
                                Link.to(
                                        MisuseForm.said(contact),
                                        onward.entries().contains(contact.entry().id())
                                                ? "/contacts/" + contact.entry().id().text()
                                                : ""))
                        .toList(),
                misuse.looks().reversed().stream().map(MisuseView::look).toList(),
                misuse.restrained().restriction().deskNoteAt(file.now()).orElse(""),
                misuse.waits(),
                CaseHeading.href(file) + "/add/" + MisuseForm.PATH);
    }

    private static String look(Recorded<MisuseLookedAt> look) {
        return "%s, %s: %s. %s"
                .formatted(
                        PrintedDate.of(CaseFile.day(look.recordedAt())),
                        look.actor().name(),
                        look.fact().answer().words(),
                        look.fact().because());
    }
}
