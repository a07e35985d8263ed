package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.SideWeighed;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.casework.letters.AcknowledgementLetter;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
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
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The person is invited to give their side, heard in whatever way they choose, thanked in writing,
 * and what they said is weighed (J11, B4).
 */
@Component
@Paragraphs({"P44", "J11"})
public class HearingTheirSide {
    public static final Act INVITE = new Act("casework.invite-side");
    public static final Act HEAR = new Act("casework.hear-side");
    public static final Act WEIGH = new Act("casework.weigh-side");

    private final OnACase onACase;

    HearingTheirSide(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The invitation's page is the result. */
    public Outcome invite(
            Scope scope, FormTicket ticket, CaseId id, LetterDocument letter, LocalDate by) {
        return onACase.perform(
                scope,
                INVITE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstInviting(unit, file, letter, by);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    IssuedLetter issued =
                            Letters.issue(
                                    unit, LetterKind.INVITATION, letter, file.person().id(), id);
                    unit.record(new SideInvited(id, issued.id(), by), id, file.person().id());
                    Worksheets.discard(unit, id, Worksheet.Kind.INVITATION);
                    return Verdict.happened(issued.href());
                });
    }

    /** Everything that speaks against sending this invitation. */
    public static Grounds againstInviting(
            Unit unit, CaseFile file, LetterDocument letter, LocalDate by) {
        Grounds day =
                by.isAfter(file.today())
                        ? Grounds.none()
                        : Grounds.of(
                                new Ground(
                                        "side.time-to-answer",
                                        PolicyParagraph.j(11),
                                        "The day by which they may answer is not after today.",
                                        "Give them time: the school's usual time is suggested."));
        return againstBeginning(file, unit.scope())
                .and(day)
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.INVITATION,
                                letter,
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

    /** What they said, as it was taken down. */
    public record Heard(LetterId letter, String how, String words, String answerer, LocalDate by) {}

    /** The acknowledgement that goes out is the result. */
    public Outcome hear(Scope scope, FormTicket ticket, CaseId id, Heard heard) {
        return onACase.perform(
                scope,
                HEAR,
                ticket,
                id,
                (unit, file) -> {
                    LetterDocument thanks = thanks(unit, file, heard);
                    Grounds against =
                            CaseLetters.against(
                                    unit,
                                    LetterKind.REPRESENTATIONS_ACKNOWLEDGED,
                                    thanks,
                                    file.person().id(),
                                    id);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
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
                    IssuedLetter issued =
                            Letters.issue(
                                    unit,
                                    LetterKind.REPRESENTATIONS_ACKNOWLEDGED,
                                    thanks,
                                    file.person().id(),
                                    id);
                    return Verdict.happened(issued.href());
                });
    }

    private static LetterDocument thanks(Unit unit, CaseFile file, Heard heard) {
        LetterFrame frame =
                new LetterFrame(
                        file.school(),
                        Recipient.of(file.person(), file.today()),
                        file.theCase().number(),
                        file.today(),
                        new LetterFrame.Signatory(
                                unit.scope().actor().name(), Offices.of(unit.scope())));
        return new AcknowledgementLetter(frame, heard.how(), heard.answerer(), heard.by())
                .document();
    }

    public Outcome weigh(
            Scope scope, FormTicket ticket, CaseId id, FactId heard, String whatCameOfIt) {
        return onACase.record(
                scope,
                WEIGH,
                ticket,
                id,
                (unit, file) -> {
                    Optional<FactId> said =
                            file.theCase().all(SideHeard.class).stream()
                                    .map(one -> one.id())
                                    .filter(heard::equals)
                                    .findFirst();
                    if (said.isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "side.was-heard",
                                        PolicyParagraph.j(11),
                                        "That was not said on this case.",
                                        ""));
                    }
                    unit.record(new SideWeighed(id, heard, whatCameOfIt), id);
                    return Grounds.none();
                });
    }
}
