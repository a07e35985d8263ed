package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.MarkerChanged;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionClosed;
import org.evenhand.casework.RoleToldOfRestriction;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * A restriction has ended by itself, or was lifted: the person is written to first, everybody who
 * was told that it began is told that it ended, and its marker comes off (J18, P66).
 */
@Component
public class EndingARestriction {
    public static final Act WRITE = new Act("casework.close-restriction");
    public static final Act TELL = new Act("casework.tell-role");
    public static final Act MARK = new Act("casework.change-marker");

    private static final PolicyParagraph REPAIR = PolicyParagraph.j(18);

    private final OnACase onACase;

    EndingARestriction(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The restriction that is over and of whose end the person was not written to yet. */
    public static Optional<Restrained> ended(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> one.isOver(file))
                .filter(one -> one.closed().isEmpty())
                .findFirst();
    }

    /** The ending letter's page is the result. */
    public Outcome write(
            Scope scope, FormTicket ticket, CaseId id, LetterDocument letter, String meeting) {
        return onACase.perform(
                scope,
                WRITE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstWriting(unit, file, letter);
                    return against.isEmpty()
                            ? written(unit, file, letter, meeting)
                            : Verdict.refused(against);
                });
    }

    private static Verdict written(
            Unit unit, CaseFile file, LetterDocument letter, String meeting) {
        Restrained ended = ended(file).orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter issued =
                Letters.issue(unit, LetterKind.ENDING, letter, file.person().id(), id, ended.id());
        unit.record(new RestrictionClosed(id, ended.id(), issued.id(), meeting), id, ended.id());
        Worksheets.discard(unit, id, Worksheet.Kind.ENDING);
        return Verdict.happened(issued.href());
    }

    public static Grounds againstWriting(Unit unit, CaseFile file, LetterDocument letter) {
        return againstBeginning(file)
                .and(
                        Letters.against(
                                unit,
                                LetterKind.ENDING,
                                letter,
                                file.person().id(),
                                file.theCase().id()));
    }

    public static Grounds againstBeginning(CaseFile file) {
        return ended(file).isPresent()
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "ending.has-ended",
                                REPAIR,
                                "No restriction of this case has ended without its closing letter.",
                                ""));
    }

    /** The restriction whose end some roles are still to be told of; the person comes first. */
    public static Optional<Restrained> toTell(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> one.closed().isPresent())
                .filter(one -> !one.notToldOfTheEnd().isEmpty())
                .findFirst();
    }

    public Outcome tell(Scope scope, FormTicket ticket, CaseId id, List<Role> roles) {
        return onACase.record(
                scope,
                TELL,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Restrained> ended = toTell(file);
                    if (ended.isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "ending.parent-first",
                                        REPAIR,
                                        "Nobody is to be told now: the person is written to first, or"
                                                + " everybody was told.",
                                        "Write the closing letter."));
                    }
                    for (Role role : roles) {
                        unit.record(
                                new RoleToldOfRestriction(
                                        id, ended.get().id(), role, "It has ended", false),
                                id,
                                ended.get().id());
                    }
                    return Grounds.none();
                });
    }

    /** Sets the neutral marker, or takes it off, after somebody looked (P66). */
    public Outcome mark(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            Restrained restrained,
            String system,
            String text,
            boolean set) {
        return onACase.record(
                scope,
                MARK,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(
                            new MarkerChanged(id, restrained.id(), system, text, set),
                            id,
                            restrained.id());
                    return Grounds.none();
                });
    }
}
