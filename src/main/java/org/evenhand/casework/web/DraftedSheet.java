package org.evenhand.casework.web;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problem;

/**
 * A sheet whose answers make one draft. The same draft is judged, printed and taken, so that what
 * is decided is what was shown; what is unanswered and what the rules say is told together.
 *
 * @param <D> what the act takes
 */
abstract class DraftedSheet<D> implements Sheet {
    private final Acts acts;

    DraftedSheet(Acts acts) {
        this.acts = acts;
    }

    /** The draft of these answers; what is wanting is noted beside them as a problem. */
    abstract D read(CaseFile file, Scope by, Answers answers);

    /** The letter of this draft; empty for a decision without one, or while it cannot be drawn. */
    abstract Optional<LetterDocument> letter(D draft);

    /** What the rules of the act say against this draft. */
    abstract Grounds against(Unit unit, CaseFile file, D draft);

    abstract Outcome take(Scope scope, FormTicket ticket, CaseId id, D draft);

    @Override
    public final Grounds against(CaseFile file, Scope by, Answers answers) {
        return against(file, by, answers, read(file, by, answers));
    }

    private Grounds against(CaseFile file, Scope by, Answers answers, D read) {
        return unanswered(answers).and(acts.lookUp(by, unit -> against(unit, file, read)));
    }

    @Override
    public final Optional<LetterDocument> letter(CaseFile file, Scope by, Answers answers) {
        return letter(read(file, by, answers));
    }

    @Override
    public final Outcome take(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        D draft = read(file, scope, answers);
        return answers.fine()
                ? take(scope, ticket, file.theCase().id(), draft)
                : new Outcome.Refused(against(file, scope, answers, draft));
    }

    /** What was found wanting while the answers were read, as grounds beside those of the rules. */
    private static Grounds unanswered(Answers answers) {
        return new Grounds(
                answers.problems().list().stream().map(DraftedSheet::ground).distinct().toList());
    }

    private static Ground ground(Problem problem) {
        Ground refused = problem.ground();
        return refused == null
                ? new Ground("sheet.unanswered", PolicyParagraph.p(8), problem.message() + ".", "")
                : refused;
    }
}
