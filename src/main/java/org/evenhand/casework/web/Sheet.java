package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;

/**
 * A decision that is prepared over several pages, saved as one goes, and taken on a last page that
 * shows everything: what was answered, what is missing, the letter as it will print (P8).
 */
interface Sheet {
    /** The last part of its address, {@code assess}. */
    String path();

    Worksheet.Kind kind();

    /** The decision, as a heading and as a link: {@code Assess against the four headings}. */
    String title();

    PolicyParagraph paragraph();

    Act act();

    /** What the last button says: {@code Issue this warning}. */
    String button();

    /**
     * Whether it is a paper that is printed here and sent by the school itself: nothing is decided
     * on its last page, which hands out the files as soon as nothing stands against them.
     */
    default boolean isPrinted() {
        return false;
    }

    /** The form on which it is said how such a paper went, {@code step}. */
    default String recordedOn() {
        return "step";
    }

    /** Whether its letter is read by the person it is about, from whom others are kept (E2). */
    default boolean isReadByThePerson() {
        return !isPrinted();
    }

    /** How its paper lies before its reader. */
    default Layout layout() {
        return Layout.LETTER;
    }

    /** Whether it can never come up in this school, whatever happens on the case. */
    default boolean isNotForThisSchool(CaseFile file) {
        return false;
    }

    /** Whether the case has gone further already, so that it is offered after what lies ahead. */
    default boolean isAStepBack(CaseFile file) {
        return false;
    }

    /** Whether there is anything on this case that it could be about. */
    default boolean isOffered(CaseFile file) {
        return true;
    }

    /** What speaks against beginning it at all, before anything is answered. */
    Grounds againstBeginning(CaseFile file, Scope by);

    /** Why somebody may not even prepare it; almost everything may be prepared by anybody. */
    default Grounds againstWriting(CaseFile file, Scope by) {
        return Grounds.none();
    }

    /**
     * How its pages are called when all that speaks against beginning may be answered on them;
     * empty where it may not.
     */
    default String allTheSame(Grounds against) {
        return "";
    }

    /** Its pages, with suggestions from the facts of the case and from what was answered so far. */
    List<SheetPage> pages(CaseFile file, Scope by, Answers soFar);

    /** Everything that still speaks against it, with these answers. */
    Grounds against(CaseFile file, Scope by, Answers answers);

    /** What to mind before deciding so; none of it forbids it. */
    default Grounds cautions(CaseFile file, Answers answers) {
        return Grounds.none();
    }

    /** The contacts on which it would rest with these answers (J21). */
    default List<Entry> reliedOn(CaseFile file, Answers answers) {
        return file.conduct();
    }

    /** Under which headings like decisions are shown beside it; empty where none are (P10). */
    default List<Heading> likeUnder(CaseFile file, Answers answers) {
        return List.of();
    }

    /** The letter that it would issue; empty for a decision without one. */
    default Optional<LetterDocument> letter(CaseFile file, Scope by, Answers answers) {
        return Optional.empty();
    }

    /** Takes the decision; what is missing is refused by the act with every ground. */
    Outcome take(Scope scope, FormTicket ticket, CaseFile file, Answers answers);
}
