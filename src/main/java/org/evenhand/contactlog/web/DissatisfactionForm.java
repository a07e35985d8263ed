package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Whether it expresses dissatisfaction, and where that goes. */
@Component
final class DissatisfactionForm implements EntryForm {
    private final CompletingAnEntry completing;

    DissatisfactionForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "dissatisfaction";
    }

    @Override
    public String title() {
        return "Does it express dissatisfaction?";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "A complaint is an expression of dissatisfaction, however made (P11). Someone may have a"
                + " legitimate complaint but express it unreasonably: it is dealt with on its merits (P10).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.yesOrNo(
                        "expressed",
                        "Does it express dissatisfaction?",
                        null,
                        open.told(
                                DissatisfactionAnswered.class, DissatisfactionAnswered::expressed),
                        whereItGoes(open)));
    }

    private static List<Question> whereItGoes(OpenEntry open) {
        return List.of(
                new Question.One(
                        "routing",
                        "Where does it go?",
                        null,
                        Question.all(
                                Routing.class, each -> AskingForHeadings.sentence(each.words())),
                        open.told(
                                DissatisfactionAnswered.class,
                                told -> {
                                    Routing routing = told.routing();
                                    return routing == null ? null : routing.name();
                                })),
                new Question.Text(
                        "issue",
                        "What is it about?",
                        "In a line or two, without how it was said",
                        3,
                        open.words(DissatisfactionAnswered.class, DissatisfactionAnswered::issue)),
                Question.line(
                        "reference",
                        "Reference of the complaint, if it has one",
                        open.words(
                                DissatisfactionAnswered.class,
                                DissatisfactionAnswered::reference)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        boolean expressed = answers.yes("expressed", "Say whether it expresses dissatisfaction");
        Routing routing = null;
        if (expressed) {
            routing = answers.oneOf("routing", Routing.class, "Choose where it goes");
            answers.text("issue", Answers.LONGEST_ACCOUNT, "Say what it is about");
        }
        String issue = answers.text("issue", Answers.LONGEST_ACCOUNT);
        String reference = answers.line("reference", Answers.LONGEST_LINE);
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(
                                        new DissatisfactionAnswered(
                                                open.id(), expressed, routing, issue, reference))))
                : Optional.empty();
    }
}
