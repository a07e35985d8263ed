package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.GovernorNotified;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.letters.GovernorNotice;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
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
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery;
import org.springframework.stereotype.Component;

/**
 * The head notifies the Chair, or whoever stands in for a conflicted one, that the person was
 * warned or barred for now (P49, F6, J23). The notice is a letter of its own and is kept like one.
 */
@Component
@Paragraphs({"P49", "F6", "J23"})
public class NotifyingAGovernor {
    public static final Act NOTIFY = new Act("casework.notify-governor");

    private final OnACase onACase;

    NotifyingAGovernor(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * How they get it, which is its delivery: nobody is asked a second time.
     *
     * @param how to which address, or into whose hands
     */
    public record Way(SendingMethod method, String how) {}

    /** Notifies whoever is to be; the case's page is the result. */
    public Outcome notify(Scope scope, FormTicket ticket, CaseId id, FactId about, Way way) {
        return onACase.record(
                scope, NOTIFY, ticket, id, (unit, file) -> notify(unit, file, about, way));
    }

    private static Grounds notify(Unit unit, CaseFile file, FactId about, Way way) {
        Optional<ToldToAGovernor> waits =
                ToldToAGovernor.waiting(file).stream()
                        .filter(one -> one.id().equals(about))
                        .findFirst();
        if (waits.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "notice.letter-waits-for-it",
                            PolicyParagraph.p(49),
                            "Nothing of this case waits for that notice: it was sent already.",
                            "Open the case again to see when."));
        }
        Optional<WhoDecides.Chosen> whom = file.whoDecides(waits.get().decision()).notified();
        if (whom.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "notice.somebody-to-notify",
                            PolicyParagraph.j(23),
                            "There is no governor who could be notified.",
                            "Enter the Chair of governors in Settings, or name somebody outside."));
        }
        LetterDocument notice = notice(unit, file, waits.get(), whom.get());
        Grounds against =
                CaseLetters.against(
                        unit,
                        LetterKind.CHAIR_NOTIFICATION,
                        notice,
                        file.person().id(),
                        file.theCase().id());
        if (against.isEmpty()) {
            record(unit, file, waits.get(), whom.get(), way, notice);
        }
        return against;
    }

    /** The notice as it would be made now; empty while nobody could be notified. */
    public static Optional<LetterDocument> notice(Unit unit, CaseFile file, ToldToAGovernor waits) {
        return file.whoDecides(waits.decision())
                .notified()
                .map(whom -> notice(unit, file, waits, whom));
    }

    private static LetterDocument notice(
            Unit unit, CaseFile file, ToldToAGovernor told, WhoDecides.Chosen whom) {
        LetterFrame frame =
                new LetterFrame(
                        file.school(),
                        new Addressee(whom.name(), List.of()),
                        file.theCase().number(),
                        unit.today(),
                        Offices.signing(unit.scope(), file),
                        file.style());
        return new GovernorNotice(
                        frame,
                        whom.office(),
                        told.what(),
                        told.letter()
                                .flatMap(letter -> Letters.byId(unit, letter))
                                .map(IssuedLetter::number),
                        CaseFile.day(told.of().recordedAt()),
                        told.about())
                .document();
    }

    private static void record(
            Unit unit,
            CaseFile file,
            ToldToAGovernor told,
            WhoDecides.Chosen whom,
            Way way,
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
                        told.letter().orElse(null),
                        told.bar().orElse(null),
                        issued.id(),
                        whom.account(),
                        whom.name(),
                        whom.office(),
                        way.how()),
                file.theCase().id());
        RecordingDelivery.handedOn(unit, issued, way.method(), way.how());
    }
}
