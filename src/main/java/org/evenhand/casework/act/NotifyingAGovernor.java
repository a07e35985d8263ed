package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.GovernorNotified;
import org.evenhand.casework.WarningIssued;
import org.evenhand.casework.letters.GovernorNotice;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.kernel.CaseId;
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
import org.evenhand.letter.Addressee;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The head notifies the Chair, or whoever stands in for a conflicted one, that the person was
 * written to (P49, J23). The notice is a letter of its own and is kept like one.
 */
@Component
@Paragraphs({"P49", "J23"})
public class NotifyingAGovernor {
    public static final Act NOTIFY = new Act("casework.notify-governor");

    private final OnACase onACase;

    NotifyingAGovernor(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Notifies whoever is to be; the case's page is the result. */
    public Outcome notify(Scope scope, FormTicket ticket, CaseId id, LetterId letter, String how) {
        return onACase.record(
                scope, NOTIFY, ticket, id, (unit, file) -> notify(unit, file, letter, how));
    }

    private static Grounds notify(Unit unit, CaseFile file, LetterId letter, String how) {
        Optional<WarningIssued> warning = waiting(file, letter);
        if (warning.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "notice.letter-waits-for-it",
                            PolicyParagraph.p(49),
                            "No warning of this case waits to be notified under that letter.",
                            ""));
        }
        Optional<WhoDecides.Chosen> whom = file.whoDecides(Decision.WARNING).notified();
        if (whom.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "notice.somebody-to-notify",
                            PolicyParagraph.j(23),
                            "There is no governor who could be notified.",
                            "Enter the Chair of governors in Settings, or name somebody outside."));
        }
        LetterDocument notice = notice(unit, file, warning.get(), whom.get());
        Grounds against =
                CaseLetters.against(
                        unit,
                        LetterKind.CHAIR_NOTIFICATION,
                        notice,
                        file.person().id(),
                        file.theCase().id());
        if (against.isEmpty()) {
            record(unit, file, warning.get(), whom.get(), how, notice);
        }
        return against;
    }

    /** The warning of that letter, while nobody was notified of it. */
    public static Optional<WarningIssued> waiting(CaseFile file, LetterId letter) {
        return file.theCase().all(WarningIssued.class).stream()
                .map(issued -> issued.fact())
                .filter(issued -> issued.letter().equals(letter))
                .filter(issued -> isWaiting(file, issued))
                .findFirst();
    }

    /** Whether nobody was notified of this warning yet. */
    public static boolean isWaiting(CaseFile file, WarningIssued issued) {
        return file.theCase().all(GovernorNotified.class).stream()
                .noneMatch(done -> done.fact().letter().equals(issued.letter()));
    }

    private static LetterDocument notice(
            Unit unit, CaseFile file, WarningIssued warning, WhoDecides.Chosen whom) {
        IssuedLetter sent = Letters.byId(unit, warning.letter()).orElseThrow();
        LetterFrame frame =
                new LetterFrame(
                        file.school(),
                        new Addressee(whom.name(), java.util.List.of()),
                        file.theCase().number(),
                        unit.today(),
                        new LetterFrame.Signatory(
                                unit.scope().actor().name(), Offices.of(unit.scope())));
        return new GovernorNotice(
                        frame,
                        whom.office(),
                        warning.variant().title(),
                        sent.number(),
                        CaseFile.day(sent.issuedAt()),
                        String.join(
                                ", ",
                                warning.headings().stream().map(each -> each.title()).toList()))
                .document();
    }

    private static void record(
            Unit unit,
            CaseFile file,
            WarningIssued warning,
            WhoDecides.Chosen whom,
            String how,
            LetterDocument notice) {
        IssuedLetter issued =
                Letters.issue(
                        unit,
                        LetterKind.CHAIR_NOTIFICATION,
                        notice,
                        file.person().id(),
                        file.theCase().id());
        unit.record(
                new GovernorNotified(
                        file.theCase().id(),
                        warning.letter(),
                        issued.id(),
                        whom.account(),
                        whom.name(),
                        whom.office(),
                        how),
                file.theCase().id());
    }
}
