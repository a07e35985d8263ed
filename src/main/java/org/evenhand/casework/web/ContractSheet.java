package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ProposingAContract;
import org.evenhand.casework.letters.ContractLetter;
import org.evenhand.casework.letters.ContractParts;
import org.evenhand.kernel.CaseId;
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

/** A behaviour contract is proposed in writing (P55-2, J17). */
@Component
final class ContractSheet extends DraftedSheet<ProposingAContract.Draft> {
    /** More are not read to the end, and nobody keeps them. */
    private static final int MOST_POINTS = 12;

    private final ProposingAContract proposingAContract;

    ContractSheet(Acts acts, ProposingAContract proposingAContract) {
        super(acts);
        this.proposingAContract = proposingAContract;
    }

    @Override
    public String path() {
        return "contract";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.CONTRACT;
    }

    @Override
    public String title() {
        return "Propose a behaviour contract";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(55);
    }

    @Override
    public Act act() {
        return ProposingAContract.PROPOSE;
    }

    @Override
    public String button() {
        return "Issue this proposal";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return ProposingAContract.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(sides(file), days(file), around(file));
    }

    /** What a restriction in force says of it stands there already. */
    private static SheetPage sides(CaseFile file) {
        Optional<ProposingAContract.AsAClause> clause = ProposingAContract.asAClause(file);
        return SheetPage.of(
                "sides",
                "The two sides of it",
                "It is negotiated, and can only be proposed: nobody counts as having agreed who has not"
                        + " signed (P55). Say what you would see or hear, not what somebody is like.",
                Question.text("theyAgree", "What do you ask of them?")
                        .hinting(
                                "One sentence to them on each line, like: You speak to staff without"
                                        + " shouting.")
                        .suggesting(
                                clause.map(one -> String.join("\n", one.contract().theyAgree()))
                                        .orElse(null)),
                Question.text("weAgree", "What does the school undertake in return?")
                        .hinting(
                                "One sentence on each line, like: We answer within five school days.")
                        .suggesting(
                                clause.map(one -> String.join("\n", one.contract().weAgree()))
                                        .orElse(null)),
                Question.text("otherwise", "What follows if it is not kept?")
                        .suggesting(
                                clause.map(one -> one.contract().otherwise())
                                        .orElse(
                                                "We will talk with you about it, and may warn you or limit"
                                                        + " contact as our policy says.")));
    }

    private static SheetPage days(CaseFile file) {
        return SheetPage.of(
                "days",
                "Its days",
                "Give them time to think and to ask somebody. Look back while it still goes on, so that both"
                        + " sides know how it stands (J17).",
                Question.day("answerBy", "By which day do you ask for an answer?")
                        .suggesting(usually(file)),
                Question.day("lookBackOn", "On which day do you look back at it?")
                        .suggesting(file.calendar().workingDays().after(file.today(), 30)),
                Question.day("lastDay", "Until which day does it go?")
                        .suggesting(Timescale.Months.THREE.lastDay(file.today())));
    }

    private static SheetPage around(CaseFile file) {
        return SheetPage.of(
                "words",
                "The words around it",
                "Neutral and short. This paper is read by somebody who may be angry.",
                Question.longText("about", "What it is about")
                        .suggesting(words(file).begin(ContractParts.ABOUT)),
                Question.text("route", "How do they reach you about it?")
                        .suggesting(words(file).begin(ContractParts.ROUTE)),
                Question.text("help", "Help, formats and representatives")
                        .suggesting(words(file).begin(ContractParts.HELP)));
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(LetterKind.BEHAVIOUR_CONTRACT);
    }

    private static LocalDate usually(CaseFile file) {
        return file.timers().due(Timer.REPRESENTATIONS, file.today(), file.calendar())
                        instanceof Due.By by
                ? by.day()
                : file.calendar().workingDays().after(file.today(), 10);
    }

    @Override
    ProposingAContract.Draft read(CaseFile file, Scope scope, Answers answers) {
        List<String> theyAgree = points(answers, "theyAgree");
        List<String> weAgree = points(answers, "weAgree");
        String otherwise = answers.text("otherwise", Answers.LONGEST_LINE);
        LocalDate answerBy = day(file, answers, "answerBy", "Enter the day for their answer");
        LocalDate lookBackOn = day(file, answers, "lookBackOn", "Enter the day of the look back");
        LocalDate lastDay = day(file, answers, "lastDay", "Enter its last day");
        ContractLetter letter =
                new ContractLetter(
                        LetterFrames.toThePerson(file, scope, answers.today()),
                        new ContractLetter.Texts(
                                answers.text("about", Answers.LONGEST_TEXT),
                                answers.text("route", Answers.LONGEST_TEXT),
                                answers.text("help", Answers.LONGEST_TEXT)),
                        theyAgree,
                        weAgree,
                        otherwise,
                        answerBy,
                        lookBackOn,
                        lastDay);
        return new ProposingAContract.Draft(
                theyAgree, weAgree, otherwise, answerBy, lookBackOn, lastDay, letter.document());
    }

    static List<String> points(Answers answers, String field) {
        List<String> points = answers.lines(field);
        if (points.size() > MOST_POINTS) {
            answers.problems()
                    .add(
                            field,
                            "Write at most %d points: nobody keeps to more".formatted(MOST_POINTS));
        }
        return points;
    }

    private static LocalDate day(CaseFile file, Answers answers, String field, String missing) {
        LocalDate day = answers.day(field, missing);
        return day == null ? file.today() : day;
    }

    @Override
    Optional<LetterDocument> letter(ProposingAContract.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, ProposingAContract.Draft draft) {
        return ProposingAContract.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, ProposingAContract.Draft draft) {
        return proposingAContract.propose(scope, ticket, id, draft);
    }
}
