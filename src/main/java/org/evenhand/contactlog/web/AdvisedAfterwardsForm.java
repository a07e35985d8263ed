package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.AdvisedAfterwards;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.WrittenNote;
import org.evenhand.contactlog.act.AdvisingAfterwards;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** That the person was told in writing of what could not be said at the time. */
@Component
final class AdvisedAfterwardsForm implements EntryForm {
    private final AdvisingAfterwards advising;

    AdvisedAfterwardsForm(AdvisingAfterwards advising) {
        this.advising = advising;
    }

    @Override
    public String path() {
        return "told-afterwards";
    }

    @Override
    public String title() {
        return "Tell them in writing what could not be said at the time";
    }

    @Override
    public Act act() {
        return AdvisingAfterwards.ADVISE;
    }

    @Override
    public String why() {
        return "The person is advised at the time of the incident (P64). Where that was not possible, a note"
                + " tells them what was done and why (P60).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        String why = open.told(OnTheSpotTold.class, OnTheSpotTold::notToldBecause);
        return List.of(
                Question.say(
                        why == null
                                ? "Why they were not told at the time is not written down."
                                : "They were not told at the time: " + why),
                new Question.One(
                        "how",
                        "How were they told?",
                        "In writing, so that they keep it",
                        Question.all(WrittenNote.class, WrittenNote::words),
                        open.told(AdvisedAfterwards.class, told -> told.how().name())),
                new Question.Day(
                        "on",
                        "When?",
                        null,
                        open.told(AdvisedAfterwards.class)
                                .map(AdvisedAfterwards::on)
                                .orElse(open.today())),
                Question.line(
                        "by",
                        "Who wrote it?",
                        open.words(AdvisedAfterwards.class, told -> told.by())),
                Question.text(
                        "words",
                        "What did it say?",
                        "What was done there and then, and why",
                        open.words(AdvisedAfterwards.class, AdvisedAfterwards::words)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        WrittenNote how = answers.oneOf("how", WrittenNote.class, "Choose how they were told");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String by = answers.line("by", Answers.LONGEST_NAME, "Say who wrote it");
        String words = answers.text("words", Answers.LONGEST_ACCOUNT, "Say what it said");
        return answers.fine() && how != null && on != null
                ? Optional.of(
                        advising.advise(
                                scope,
                                ticket,
                                new AdvisedAfterwards(open.id(), how, on, by, words)))
                : Optional.empty();
    }

    @Override
    public String fieldOf(String rule, OpenEntry open) {
        return rule.equals("entry.advised-afterwards-not-before") ? "on-day" : "how";
    }
}
