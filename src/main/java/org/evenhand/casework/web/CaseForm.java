package org.evenhand.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** A form of one page on a case: what it asks, and the act it is sent to. */
interface CaseForm {
    /** The last part of its address, {@code issue}. */
    String path();

    String title();

    /** The same on this case, where it says whom it is about. */
    default String title(CaseFile file) {
        return title();
    }

    /** Why it is asked, with the paragraph; one or two sentences. */
    String lead();

    Act act();

    List<Question> questions(CaseFile file);

    /** Whether there is anything to use it for on this case now. */
    default boolean isOffered(CaseFile file) {
        return true;
    }

    /** Why there is nothing to fill in on this case now, in a sentence; else empty. */
    default String nothingToDo(CaseFile file) {
        return "";
    }

    /** Each letter that it would make, as it will print, under what tells them apart. */
    default Map<String, LetterDocument> letters(Scope scope, CaseFile file) {
        return Map.of();
    }

    /** What the button says. */
    default String button() {
        return "Save";
    }

    /** Empty when something has to be put right first, which is then noted in the answers. */
    Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers);
}
