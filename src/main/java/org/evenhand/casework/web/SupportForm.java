package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The Chair is asked for support (F6, J7), or for agreement (J5). */
@Component
final class SupportForm implements CaseForm {
    private static final List<Decision> ASKED =
            List.of(Decision.RESTRICTION, Decision.WARNING, Decision.ESCALATION);

    private final AskingForSupport askingForSupport;

    SupportForm(AskingForSupport askingForSupport) {
        this.askingForSupport = askingForSupport;
    }

    @Override
    public String path() {
        return "support";
    }

    @Override
    public String title() {
        return "Ask the Chair for support";
    }

    @Override
    public String lead() {
        return "The Chair of governors is expected to be aware of a restriction, and supportive (F6), and of a"
                + " request to the authority (F8). Say as little as lets them answer. After a school day without an answer the next is asked (J7).";
    }

    @Override
    public Act act() {
        return AskingForSupport.ASK;
    }

    @Override
    public String button() {
        return "Record that they were asked";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return asked(file).anyMatch(decision -> AskingForSupport.next(file, decision).isPresent());
    }

    /**
     * The authority is asked for nothing before a restriction was told and conduct went on (F8).
     */
    private static Stream<Decision> asked(CaseFile file) {
        return ASKED.stream()
                .filter(decision ->
                        decision != Decision.ESCALATION || Escalation.mayBeAskedFor(file));
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Choice> choices =
                asked(file)
                        .flatMap(decision ->
                                AskingForSupport.next(file, decision)
                                        .map(one ->
                                                Choice.of(
                                                        decision.name(),
                                                        "%s: asks %s (%s)"
                                                                .formatted(
                                                                        capital(decision.words()),
                                                                        one.name(),
                                                                        one.office())))
                                        .stream())
                        .toList();
        Question decision = Question.oneOf("decision", "For what?", choices);
        return List.of(
                choices.size() == 1 ? decision.suggesting(choices.getFirst().value()) : decision,
                Question.text("outline", "What are they told?")
                        .hinting(
                                "The policy's heading, what is proposed and for how long. No detail that"
                                        + " would keep them from hearing an appeal."));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Decision decision = answers.oneOf("decision", Decision.class, "Choose for what");
        String outline = answers.text("outline", Answers.LONGEST_TEXT, "Say what they are told");
        return answers.fine() && decision != null
                ? Optional.of(
                        askingForSupport.ask(scope, ticket, file.theCase().id(), decision, outline))
                : Optional.empty();
    }
}
