package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.access.Decision;
import org.evenhand.calendar.FirstClassPost;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Side;
import org.evenhand.casework.SideAcknowledged;
import org.evenhand.casework.SideAnswered;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.SideWeighed;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The person is invited to give their side, heard in whatever way they choose, and thanked in
 * writing; what they said is weighed, and answered by the day they were promised (J11, B4).
 */
@Component
@Paragraphs({"P44", "J11", "J13"})
public class HearingTheirSide {
    public static final Act INVITE = new Act("casework.invite-side");
    public static final Act HEAR = new Act("casework.hear-side");
    public static final Act ACKNOWLEDGE = new Act("casework.acknowledge-side");
    public static final Act WEIGH = new Act("casework.weigh-side");
    public static final Act ANSWER = new Act("casework.answer-side");

    private final OnACase onACase;

    HearingTheirSide(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * An invitation as it would be sent.
     *
     * @param by the day by which they may answer
     * @param allTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Invitation(LetterDocument letter, LocalDate by, String allTheSame) {}

    /** The invitation's page is the result. */
    public Outcome invite(Scope scope, FormTicket ticket, CaseId id, Invitation draft) {
        return onACase.perform(
                scope,
                INVITE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstInviting(unit, file, draft);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    IssuedLetter issued =
                            Letters.issue(
                                    unit,
                                    LetterKind.INVITATION,
                                    draft.letter(),
                                    file.person().id(),
                                    id);
                    unit.record(
                            new SideInvited(id, issued.id(), draft.by()), id, file.person().id());
                    Landing.keepWhy(unit, file, draft.letter(), issued.id(), draft.allTheSame());
                    Worksheets.discard(unit, id, Worksheet.Kind.INVITATION);
                    return Verdict.happened(issued.href());
                });
    }

    /** Everything that speaks against sending this invitation. */
    public static Grounds againstInviting(Unit unit, CaseFile file, Invitation draft) {
        LocalDate arrives = new FirstClassPost(file.today()).lands(file.calendar().workingDays());
        Grounds day =
                draft.by().isAfter(arrives)
                        ? Grounds.none()
                        : Grounds.of(
                                new Ground(
                                        "side.time-to-answer",
                                        PolicyParagraph.j(11),
                                        "By post they count as told on %s: by %s they could not answer."
                                                .formatted(
                                                        PrintedDate.of(arrives),
                                                        PrintedDate.of(draft.by())),
                                        "Give them time: the school's usual time is suggested."));
        return againstBeginning(file, unit.scope())
                .and(day)
                .and(
                        Landing.against(
                                "side.lands-when-somebody-can-answer",
                                file,
                                draft.letter(),
                                draft.allTheSame()))
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.INVITATION,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    /** What speaks against inviting at all. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return file.whoDecides(Decision.RESTRICTION)
                .against(by.actor().account())
                .and(
                        CaseRules.closed(file)
                                .map(reason ->
                                        Grounds.of(
                                                new Ground(
                                                        "side.case-is-open",
                                                        PolicyParagraph.p(45),
                                                        reason.because(),
                                                        reason.remedy())))
                                .orElse(Grounds.none()));
    }

    /** By when somebody who could not be heard before is to be heard; empty when nobody waits. */
    public static Optional<LocalDate> owed(CaseFile file) {
        return TheirSide.owed(file).map(invited -> invited.fact().by());
    }

    /**
     * What they said since the last decision, oldest first: the letter of the next says it (J11).
     */
    public static List<Side> heardBefore(CaseFile file) {
        return TheirSide.heard(file);
    }

    /** The invitation that they let pass since the last decision; empty when they answered it. */
    public static Optional<Recorded<SideInvited>> unanswered(CaseFile file) {
        return TheirSide.unanswered(file);
    }

    /**
     * The day by which they could answer, when it has passed without a word and nobody has decided
     * since; empty when nobody waits.
     */
    public static Optional<LocalDate> passedInSilence(CaseFile file) {
        return TheirSide.passedInSilence(file).map(invited -> invited.fact().by());
    }

    /** What they said, as it was taken down. */
    public record Heard(LetterId letter, String how, String words, String answerer, LocalDate by) {}

    public Outcome hear(Scope scope, FormTicket ticket, CaseId id, Heard heard) {
        return onACase.record(
                scope,
                HEAR,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(
                            new SideHeard(
                                    id,
                                    heard.letter(),
                                    heard.how(),
                                    heard.words(),
                                    heard.answerer(),
                                    heard.by()),
                            id,
                            file.person().id());
                    return Grounds.none();
                });
    }

    /** The acknowledgement's page is the result. */
    public Outcome acknowledge(
            Scope scope, FormTicket ticket, CaseId id, FactId heard, LetterDocument letter) {
        return onACase.perform(
                scope,
                ACKNOWLEDGE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstAcknowledging(unit, file, heard, letter);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    IssuedLetter issued =
                            Letters.issue(
                                    unit,
                                    LetterKind.REPRESENTATIONS_ACKNOWLEDGED,
                                    letter,
                                    file.person().id(),
                                    id);
                    unit.record(new SideAcknowledged(id, heard, issued.id()), id);
                    Worksheets.discard(unit, id, Worksheet.Kind.ACKNOWLEDGEMENT);
                    return Verdict.happened(issued.href());
                });
    }

    /** Everything that speaks against thanking them for that with this letter. */
    public static Grounds againstAcknowledging(
            Unit unit, CaseFile file, FactId heard, LetterDocument letter) {
        return only(file, heard, side -> side.acknowledged().isEmpty())
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.REPRESENTATIONS_ACKNOWLEDGED,
                                letter,
                                file.person().id(),
                                file.theCase().id()));
    }

    public Outcome weigh(
            Scope scope, FormTicket ticket, CaseId id, FactId heard, String whatCameOfIt) {
        return onACase.record(
                scope,
                WEIGH,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            CaseRules.notTheirs(file, Decision.RESTRICTION, scope)
                                    .and(only(file, heard, side -> side.weighed().isEmpty()));
                    if (against.isEmpty()) {
                        unit.record(new SideWeighed(id, heard, whatCameOfIt), id);
                    }
                    return against;
                });
    }

    /** They have their answer, in whatever way: a letter of the case, or a talk. */
    public Outcome answer(
            Scope scope, FormTicket ticket, CaseId id, FactId heard, String how, LocalDate on) {
        return onACase.record(
                scope,
                ANSWER,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            only(file, heard, side -> side.answered().isEmpty())
                                    .and(notBefore(file, heard, on));
                    if (against.isEmpty()) {
                        unit.record(new SideAnswered(id, heard, how, on), id);
                    }
                    return against;
                });
    }

    /** It was said on this case, and this has not been done about it yet. */
    private static Grounds only(CaseFile file, FactId heard, Predicate<Side> waits) {
        boolean one =
                file.theCase().sides().stream().filter(waits).map(Side::id).anyMatch(heard::equals);
        return one
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "side.was-heard",
                                PolicyParagraph.j(11),
                                "That was not said on this case, or this was done about it already.",
                                "Open the case again to see how it stands."));
    }

    /** An answer is weighed first, and not given before the question or after today. */
    private static Grounds notBefore(CaseFile file, FactId heard, LocalDate on) {
        boolean inOrder =
                !on.isAfter(file.today())
                        && file.theCase().sides().stream()
                                .filter(side -> side.id().equals(heard))
                                .filter(side -> side.weighed().isPresent())
                                .anyMatch(side ->
                                        !on.isBefore(CaseFile.day(side.heard().recordedAt())));
        return inOrder
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "side.weighed-then-answered",
                                PolicyParagraph.j(11),
                                "It is not weighed yet, or that day is before they spoke or after today.",
                                "Weigh it first; then enter the day on which they were answered."));
    }
}
