package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContactNamed;
import org.evenhand.casework.NamedContact;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
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
import org.evenhand.restriction.ContactChanged;
import org.evenhand.restriction.ContactStanding;
import org.evenhand.restriction.Contradictions;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.springframework.stereotype.Component;

/**
 * Somebody is named in the place of a contact who cannot act, and the person is written to (E25).
 * It takes nothing from them and moves no date: no variation, and no new decision about them (J9),
 * so that it holds at once and whoever still turns to the old contact is passed on.
 */
@Component
@Paragraphs({"P10", "P55", "J13", "E25"})
public class NamingAContact {
    public static final Act NAME = new Act("casework.name-contact");

    private static final PolicyParagraph UNABLE = new PolicyParagraph("E25");

    private final OnACase onACase;

    NamingAContact(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * Who deals with them, and the letter that says so.
     *
     * @param contact absent while nobody is chosen, as the deputy
     * @param lasting whether it stays so; else it is for now, and somebody is still to be named
     * @param allTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Draft(
            Optional<StaffContact> contact,
            Optional<StaffContact> deputy,
            boolean lasting,
            LetterDocument letter,
            String allTheSame) {}

    /** The restriction whose contact can be named; the one that binds them first. */
    public static Optional<NamedContact> toName(CaseFile file) {
        List<NamedContact> running = NamedContact.running(file);
        return running.stream()
                .filter(one -> one.restrained().restriction().isInForceAt(file.now()))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    /** The letter's page is the result. */
    public Outcome name(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope,
                NAME,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(unit, file, draft);
                    return against.isEmpty() ? named(unit, file, draft) : Verdict.refused(against);
                });
    }

    private static Verdict named(Unit unit, CaseFile file, Draft draft) {
        NamedContact about = toName(file).orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.CONTACT_CHANGED,
                        draft.letter(),
                        file.person().id(),
                        id,
                        about.restrained().id());
        NamedContact.running(file).stream()
                .filter(one -> one.now().equals(about.now()))
                .forEach(one -> name(unit, file, one, letter, draft));
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.CONTACT);
        return Verdict.happened(letter.href());
    }

    /** One that follows it and names the same contact goes along. */
    private static void name(
            Unit unit, CaseFile file, NamedContact one, IssuedLetter letter, Draft draft) {
        StaffContact contact = draft.contact().orElseThrow();
        StaffContact deputy = draft.deputy().orElseThrow();
        unit.record(
                new ContactChanged(
                        one.restrained().id(),
                        unit.now(),
                        contact,
                        deputy,
                        draft.lasting() ? ContactStanding.NAMED : meanwhile(file, one)),
                one.restrained().id(),
                file.person().id());
        unit.record(
                new ContactNamed(
                        file.theCase().id(),
                        one.restrained().id(),
                        letter.id(),
                        contact,
                        deputy,
                        draft.lasting()),
                file.theCase().id(),
                one.restrained().id());
        StandingInForAContact.askFor(unit, one.restrained().restriction());
    }

    /** As it was: whoever was chosen for now stands in. */
    private static ContactStanding meanwhile(CaseFile file, NamedContact one) {
        return one.changed(file)
                .map(ContactChanged::standing)
                .filter(standing -> standing != ContactStanding.NAMED)
                .orElse(ContactStanding.STANDING_IN);
    }

    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return againstBeginning(file, unit.scope())
                .and(
                        CaseRules.aimedAt(
                                "contact.is-not-a-target",
                                file,
                                Stream.concat(draft.contact().stream(), draft.deputy().stream())))
                .and(cannotBeReached(file, draft))
                .and(
                        Landing.against(
                                "contact.lands-when-somebody-can-answer",
                                file,
                                draft.letter(),
                                draft.allTheSame()))
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.CONTACT_CHANGED,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return toName(file).isPresent()
                ? CaseRules.decidedBy(
                        "contact.decided-by-who-may", file.whoDecides(Decision.REVIEW), by)
                : Grounds.of(
                        new Ground(
                                "contact.restriction-runs",
                                UNABLE,
                                "No restriction of this case that is in force or to come names the"
                                        + " one person who deals with them.",
                                ""));
    }

    /** They would be sent to somebody by a way that the restriction closes. */
    private static Grounds cannotBeReached(CaseFile file, Draft draft) {
        Optional<RestrictionTerms> terms =
                draft.contact()
                        .flatMap(contact ->
                                draft.deputy()
                                        .filter(it -> !it.account().equals(contact.account()))
                                        .flatMap(deputy ->
                                                toName(file)
                                                        .map(one ->
                                                                one.restrained()
                                                                        .terms(file)
                                                                        .dealtWithBy(
                                                                                contact, deputy))));
        return new Grounds(
                terms.stream()
                        .flatMap(then -> Contradictions.among(then.clauses()).stream())
                        .map(words ->
                                new Ground(
                                        "contact.reached-by-an-open-way",
                                        PolicyParagraph.p(55),
                                        words,
                                        "Give an address or a number that they may use."))
                        .toList());
    }
}
