package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Question;

/**
 * One of the forms of a restriction that most restrictions do without (P55, P57-P59): chosen by
 * name among the clauses, then asked about on a page of its own.
 */
interface FurtherLimit {
    /** The last part of its page's address, and what is chosen: {@code calls}. */
    String name();

    /** How it stands among the others. */
    String words();

    /** What to mind while answering, with the paragraph. */
    String lead();

    List<Question> questions(CaseFile file);

    /** Empty while something is wanting, which is then noted as a problem. */
    Optional<Clause> read(LimitAnswers answers);

    default SheetPage page(CaseFile file) {
        return SheetPage.of(name(), words(), lead(), questions(file).toArray(Question[]::new));
    }
}
