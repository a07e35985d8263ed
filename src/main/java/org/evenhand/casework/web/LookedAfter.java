package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.kernel.EntryId;

/**
 * Somebody whom the contacts of a case affected, and how far looking after them has come: one line
 * each, however many contacts there were (J14). What was said stands in their thread.
 *
 * @param contacts how many contacts of the case affected them
 */
public record LookedAfter(String name, String contacts, String state, String href) {
    /** Those whose thread is open to whoever reads; nobody else learns that there is one. */
    static List<LookedAfter> of(CaseFile file, Onward onward) {
        return file.welfare().stream()
                .flatMap(thread -> of(file, onward, thread).stream())
                .toList();
    }

    private static Optional<LookedAfter> of(CaseFile file, Onward onward, WelfareThread thread) {
        return under(onward, thread)
                .map(contact ->
                        new LookedAfter(
                                thread.affected().name(),
                                thread.contacts().size() == 1
                                        ? "one contact"
                                        : thread.contacts().size() + " contacts",
                                state(file, thread),
                                "/contacts/%s/welfare/%s"
                                        .formatted(contact.text(), thread.affected().key())));
    }

    /** The contact under which they may open it, best the one under which Today names it. */
    private static Optional<EntryId> under(Onward onward, WelfareThread thread) {
        List<EntryId> open =
                thread.contacts().stream()
                        .map(contact -> contact.id())
                        .filter(onward.welfare()::contains)
                        .toList();
        return open.contains(thread.saidUnder())
                ? Optional.of(thread.saidUnder())
                : open.stream().findFirst();
    }

    private static String state(CaseFile file, WelfareThread thread) {
        if (!thread.isOpen()) {
            return "closed";
        }
        return file.nextCheck(thread)
                .map(due ->
                        due instanceof Due.By by
                                ? (by.isPast(file.now())
                                                ? "nobody has asked, due by "
                                                : "somebody asks by ")
                                        + PrintedDate.of(by.day())
                                : "somebody has to ask")
                .orElse("asked three times, and open until they close it");
    }
}
