package org.evenhand.casework.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SubType;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/**
 * What the policy calls likely after such a contact (P33): the end of all direct contact, and after
 * violence, a threat of it or stalking also staying away from the premises. It stands on the page
 * until whoever decides has said something else, and is decided by nobody but them.
 *
 * @param direct the contacts relied on that were reviewed as such
 * @param premises those among them after which the police are told always
 */
record SuggestedClauses(List<Entry> direct, List<Entry> premises) {
    /** By the contacts that were chosen on the page before; none while none was. */
    static SuggestedClauses of(CaseFile file, Answers soFar) {
        List<Entry> chosen = file.entries(EntryIds.in(soFar, "entries"));
        return new SuggestedClauses(
                reviewedAs(chosen, SubType::isLikelyToEndDirectContact),
                reviewedAs(chosen, SubType::goesToThePolice));
    }

    private static List<Entry> reviewedAs(List<Entry> entries, Predicate<SubType> kind) {
        return entries.stream()
                .filter(entry ->
                        entry.classified().stream()
                                .flatMap(review -> review.subTypes().stream())
                                .anyMatch(kind))
                .toList();
    }

    /** The ways of contact with that suggestion, and why it stands there. */
    Question closing(Question ways) {
        return direct.isEmpty()
                ? ways
                : ways.suggesting(
                                Stream.of(ChannelGroup.IN_PERSON, ChannelGroup.PHONE)
                                        .map(ChannelGroup::name)
                                        .collect(Collectors.joining(" ")))
                        .hinting(because(direct));
    }

    /** The premises with that suggestion, and why it stands there. */
    Question barring(Question where) {
        return premises.isEmpty()
                ? where
                : where.suggesting(NotOnPremises.Area.WHOLE_SITE.name()).hinting(because(premises));
    }

    private static String because(List<Entry> entries) {
        return "Suggested because of the contact%s of %s (P33). Take away what is not needed; you decide."
                .formatted(
                        entries.size() == 1 ? "" : "s",
                        entries.stream()
                                .map(Entry::happenedOn)
                                .distinct()
                                .map(PrintedDate::of)
                                .collect(Collectors.joining(" and ")));
    }
}
