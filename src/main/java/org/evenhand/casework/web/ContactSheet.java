package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.NamedContact;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.NamingAContact;
import org.evenhand.casework.letters.ContactLetter;
import org.evenhand.casework.letters.ContactParts;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Who deals with the person in the place of somebody who cannot, and the letter (E25). */
@Component
final class ContactSheet extends DraftedSheet<NamingAContact.Draft> {
    static final String PATH = "contact";

    private static final String STAYS = "STAYS";
    private static final String FOR_NOW = "FOR_NOW";

    private final NamingAContact namingAContact;

    ContactSheet(Acts acts, NamingAContact namingAContact) {
        super(acts);
        this.namingAContact = namingAContact;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.CONTACT;
    }

    @Override
    public String title() {
        return "Name another contact, and write who it is";
    }

    @Override
    public PolicyParagraph paragraph() {
        return new PolicyParagraph("E25");
    }

    @Override
    public Act act() {
        return NamingAContact.NAME;
    }

    @Override
    public String button() {
        return "Issue this letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return NamingAContact.toName(file).isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return NamingAContact.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        Optional<NamedContact> about = NamingAContact.toName(file);
        Optional<StaffContact> contact = about.map(one -> one.now().contact());
        Optional<StaffContact> deputy = about.map(one -> one.now().deputy());
        return List.of(
                SheetPage.of(
                        "contact",
                        "Who deals with them",
                        "It holds from the moment the letter is issued. It asks nothing more of the person and"
                                + " moves no date, so that it is no variation (E25).",
                        Owners.question(file, "contact", "One person who deals with them (P55)")
                                .suggesting(contact.map(ContactSheet::id).orElse(null)),
                        reached("contactAt", "How that person is reached, as the letter prints it")
                                .suggesting(contact.map(StaffContact::reachedAt).orElse(null)),
                        Owners.question(file, "deputy", "And who when that person is away")
                                .suggesting(deputy.map(ContactSheet::id).orElse(null)),
                        reached("deputyAt", "How the deputy is reached")
                                .suggesting(deputy.map(StaffContact::reachedAt).orElse(null)),
                        Question.oneOf(
                                "howLong",
                                "For how long?",
                                List.of(
                                        Choice.of(STAYS, "Until the restriction ends"),
                                        Choice.of(
                                                FOR_NOW,
                                                "For now: somebody is still to be named")))),
                SheetPage.of(
                                "letter",
                                "The letter",
                                "Short, and without why: that is the business of whoever cannot.",
                                Question.text(
                                                "sent",
                                                "What becomes of what they have sent already?")
                                        .suggesting(
                                                file.style()
                                                        .words(LetterKind.CONTACT_CHANGED)
                                                        .begin(ContactParts.SENT)),
                                AllTheSame.question())
                        .optional(AllTheSame.FIELD));
    }

    private static Question reached(String name, String label) {
        return Question.line(name, label)
                .hinting("By a way that the restriction leaves open to them.");
    }

    private static String id(StaffContact one) {
        return one.account().text();
    }

    @Override
    NamingAContact.Draft read(CaseFile file, Scope by, Answers answers) {
        Optional<StaffContact> contact = chosen(file, answers, "contact", "contactAt");
        Optional<StaffContact> deputy = chosen(file, answers, "deputy", "deputyAt");
        if (account(contact).isPresent() && account(contact).equals(account(deputy))) {
            answers.problems().add("deputy", "The deputy is somebody else than the named contact");
        }
        boolean lasting = !answers.problems().typed().first("howLong").equals(FOR_NOW);
        Optional<NamedContact> about = NamingAContact.toName(file);
        ContactLetter letter =
                new ContactLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        about.flatMap(one -> one.namedLast().findFirst())
                                .map(StaffContact::name)
                                .orElse(""),
                        contact,
                        deputy,
                        lasting,
                        about.map(one -> one.now().replyInWords()).orElse(""),
                        answers.text("sent", Answers.LONGEST_TEXT),
                        GoingOn.of(file, about.map(NamedContact::restrained)));
        return new NamingAContact.Draft(
                contact, deputy, lasting, letter.document(), AllTheSame.read(answers));
    }

    private static Optional<StaffContact> chosen(
            CaseFile file, Answers answers, String who, String reachedAt) {
        String at = answers.line(reachedAt, Answers.LONGEST_LINE);
        Optional<StaffContact> chosen = ChosenStaff.in(file, answers, who, at);
        if (chosen.isEmpty()) {
            answers.problems()
                    .add(
                            who,
                            "A named contact and a deputy each need a name and how they are reached");
        }
        return chosen;
    }

    private static Optional<AccountId> account(Optional<StaffContact> one) {
        return one.map(StaffContact::account);
    }

    /** What no decision relied on may still have been aimed at them (P55-3). */
    @Override
    public Grounds cautions(CaseFile file, Answers answers) {
        return new Grounds(
                List.of("contact", "deputy").stream()
                        .flatMap(field ->
                                CaseAccess.account(answers.problems().typed().first(field))
                                        .stream())
                        .filter(account ->
                                file.entries().stream()
                                        .filter(entry -> !file.conduct().contains(entry))
                                        .anyMatch(entry -> entry.isDirectedAt(account)))
                        .map(account ->
                                new Ground(
                                        "contact.may-be-a-target",
                                        PolicyParagraph.p(55),
                                        "The record names %s as a target of what was done."
                                                .formatted(InWhoseHands.name(file, account)),
                                        "Ask them whether they want to, or choose somebody else."))
                        .toList());
    }

    @Override
    Optional<LetterDocument> letter(NamingAContact.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, NamingAContact.Draft draft) {
        return NamingAContact.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, NamingAContact.Draft draft) {
        return namingAContact.name(scope, ticket, id, draft);
    }
}
