package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.LetterDocument;

/**
 * A note about conduct, short of a warning, as somebody is about to send it.
 *
 * @param chosen the contacts that it speaks of; empty before any is chosen
 * @param allTheSame why it goes although nobody can answer when it lands (J13)
 */
record NoteProposal(
        CaseFile file,
        Scope by,
        Optional<List<EntryId>> chosen,
        Optional<LetterDocument> letter,
        String allTheSame) {
    static NoteProposal beginning(CaseFile file, Scope by) {
        return new NoteProposal(file, by, Optional.empty(), Optional.empty(), "");
    }

    /** Those that were chosen, as the record has them. */
    List<Entry> entries() {
        return file.entries(chosen.orElse(List.of()));
    }
}
