package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.PostCaptured;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A post on social media, kept. */
@Component
final class PostForm implements EntryForm {
    private final CompletingAnEntry completing;

    PostForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "post";
    }

    @Override
    public String title() {
        return "Keep the post";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "Social media are covered by the policy (P36). Posts vanish: take a picture with its date and"
                + " names, add it as evidence, and only then report it.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.line(
                        "platform",
                        "Which platform?",
                        open.words(PostCaptured.class, PostCaptured::platform)),
                Question.line(
                        "accountName",
                        "What is the account called?",
                        open.words(PostCaptured.class, PostCaptured::accountName)),
                Question.line(
                        "group",
                        "In which group, and is it public or private?",
                        open.words(PostCaptured.class, PostCaptured::group)),
                Question.line(
                        "address",
                        "Its address",
                        open.words(PostCaptured.class, PostCaptured::address)),
                new Question.Day(
                        "on",
                        "When was the picture taken?",
                        null,
                        open.told(PostCaptured.class).map(PostCaptured::on).orElse(open.today())),
                new Question.Clock(
                        "at", "At what time?", open.told(PostCaptured.class, PostCaptured::at)),
                Question.line("by", "By whom?", open.words(PostCaptured.class, PostCaptured::by)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        LocalDate on =
                SocialMediaForm.notBefore(
                        open, answers, "on", answers.pastDay("on", "Enter when it was taken"));
        PostCaptured captured =
                new PostCaptured(
                        open.id(),
                        answers.line("platform", Answers.LONGEST_LINE, "Enter the platform"),
                        answers.line("accountName", Answers.LONGEST_LINE),
                        answers.line("group", Answers.LONGEST_LINE),
                        answers.line("address", Answers.LONGEST_LINE),
                        on,
                        answers.line("by", Answers.LONGEST_NAME),
                        answers.time("at"));
        return answers.fine()
                ? Optional.of(completing.tell(scope, ticket, open.id(), List.of(captured)))
                : Optional.empty();
    }
}
