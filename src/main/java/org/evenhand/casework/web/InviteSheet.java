package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Warning;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.InvitationLetter;
import org.evenhand.casework.letters.InvitationParts;
import org.evenhand.contactlog.Entry;
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
import org.evenhand.letter.LetterWords;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The person is asked for their side before anything is decided (J11). */
@Component
final class InviteSheet extends DraftedSheet<HearingTheirSide.Invitation> {
    private final HearingTheirSide hearingTheirSide;

    InviteSheet(Acts acts, HearingTheirSide hearingTheirSide) {
        super(acts);
        this.hearingTheirSide = hearingTheirSide;
    }

    @Override
    public String path() {
        return "invite";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.INVITATION;
    }

    @Override
    public String title() {
        return "Invite them to give their side";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.j(11);
    }

    @Override
    public Act act() {
        return HearingTheirSide.INVITE;
    }

    @Override
    public String button() {
        return "Issue this invitation";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return HearingTheirSide.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        List<Question> incidents =
                IncidentWords.questions(file.entries(EntryIds.in(soFar, "entries")));
        return List.of(
                SheetPage.of(
                                "invitation",
                                "The invitation",
                                "Say what is considered and why, so that they can answer it. Nothing is decided"
                                        + " yet.",
                                Question.someOf(
                                                "entries",
                                                "Which contacts is it about?",
                                                EntryChoices.of(file.entries()))
                                        .suggesting(suggested(file)),
                                Question.longText("about", "What this is about")
                                        .suggesting(words(file).begin(InvitationParts.ABOUT)),
                                Question.text("considered", "What is considered")
                                        .hinting("In plain words, and for about how long."),
                                Question.text("how", "How can they answer?")
                                        .suggesting(words(file).begin(InvitationParts.HOW)),
                                Question.day("by", "By which day?").suggesting(usually(file)),
                                AllTheSame.question())
                        .optional(AllTheSame.FIELD),
                new SheetPage(
                        "incidents",
                        "What the letter tells of it",
                        incidents.isEmpty()
                                ? IncidentWords.NONE_CHOSEN.formatted("The invitation")
                                : "What was done or said, when and where: facts, not labels.",
                        incidents,
                        incidents.stream().map(Question::name).toList()));
    }

    /** A shorter time than the school's own is theirs to give, and easily unfair (J11). */
    @Override
    public Grounds cautions(CaseFile file, Answers answers) {
        LocalDate by = answers.day("by");
        LocalDate usual = usually(file);
        return by == null || !by.isBefore(usual)
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "side.shorter-than-usual",
                                PolicyParagraph.j(11),
                                "%s is sooner than the school's usual time, which runs to %s."
                                        .formatted(PrintedDate.of(by), PrintedDate.of(usual)),
                                "A decision after too little time to answer may not stand. Give the"
                                        + " usual time unless it truly cannot wait."));
    }

    private static String suggested(CaseFile file) {
        return file
                .countingWarning()
                .map(warning -> since(file, warning))
                .orElse(file.conduct())
                .stream()
                .map(entry -> entry.id().text())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static List<Entry> since(CaseFile file, Warning warning) {
        return file.entries().stream()
                .filter(entry -> warning.isBefore(entry.happenedAt()))
                .toList();
    }

    private static LocalDate usually(CaseFile file) {
        return file.timers().due(Timer.REPRESENTATIONS, file.today(), file.calendar())
                        instanceof Due.By by
                ? by.day()
                : file.calendar().workingDays().after(file.today(), 10);
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(LetterKind.INVITATION);
    }

    @Override
    public List<Entry> reliedOn(CaseFile file, Answers answers) {
        return file.entries(EntryIds.in(answers, "entries"));
    }

    @Override
    HearingTheirSide.Invitation read(CaseFile file, Scope scope, Answers answers) {
        LocalDate day = answers.day("by", "Enter the day by which they may answer");
        LocalDate by = day == null ? file.today() : day;
        List<Incident> incidents =
                IncidentWords.read(file.entries(EntryIds.in(answers, "entries")), answers);
        InvitationLetter letter =
                new InvitationLetter(
                        LetterFrames.toThePerson(file, scope, answers.today()),
                        answers.text("considered", Answers.LONGEST_TEXT),
                        answers.text("about", Answers.LONGEST_TEXT),
                        incidents,
                        answers.text("how", Answers.LONGEST_TEXT),
                        by);
        return new HearingTheirSide.Invitation(letter.document(), by, AllTheSame.read(answers));
    }

    @Override
    Optional<LetterDocument> letter(HearingTheirSide.Invitation draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, HearingTheirSide.Invitation draft) {
        return HearingTheirSide.againstInviting(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, HearingTheirSide.Invitation draft) {
        return hearingTheirSide.invite(scope, ticket, id, draft);
    }
}
