package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What was done there and then, when, and whether they were told. */
@Component
final class OnTheSpotForm implements EntryForm {
    private static final String WARNED = "warnedFirst";
    private static final String ENDED_BY = "endedBy";

    private final CompletingAnEntry completing;

    OnTheSpotForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "on-the-spot";
    }

    @Override
    public String title() {
        return "What was done there and then";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "Whoever feels afraid, threatened or abused is entitled to each of these (P39), and ends a"
                + " call without asking anybody (P35). The person is"
                + " advised at the time of the incident (P64).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        Map<String, List<Question>> under = new LinkedHashMap<>();
        for (OnTheSpot action : OnTheSpot.values()) {
            under.put(action.name(), List.of(when(open, action)));
        }
        questions.add(
                new Question.Many(
                        "actions",
                        "What was done?",
                        "If nothing was, tick nothing and save",
                        Question.all(OnTheSpot.class, OnTheSpot::words),
                        open.entry().onTheSpot().stream()
                                .map(each -> each.action().name())
                                .toList(),
                        under));
        questions.addAll(ending(open));
        questions.add(
                Question.yesOrNo(
                                "told",
                                "Was the person told so at the time?",
                                null,
                                open.told(OnTheSpotTold.class, OnTheSpotTold::told))
                        .after(
                                "no",
                                Question.text(
                                        "notToldBecause",
                                        "Why not?",
                                        "They are told in writing afterwards (P64)",
                                        notToldBecause(open))));
        questions.add(
                Question.text(
                        "words",
                        "What was said to them?",
                        open.words(OnTheSpotTold.class, OnTheSpotTold::words)));
        return questions;
    }

    private static Question when(OpenEntry open, OnTheSpot action) {
        return new Question.Clock(
                "at-" + action.name(),
                "At about what time: " + action.words().toLowerCase(Locale.UK) + "?",
                open.entry().onTheSpot().stream()
                        .filter(each -> each.action() == action)
                        .map(SpotAction::at)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** Ending it is for whoever is in it to decide; what is asked is how it came about (P35). */
    private static List<Question> ending(OpenEntry open) {
        OnTheSpotTold.Ending told = open.told(OnTheSpotTold.class, OnTheSpotTold::ending);
        return List.of(
                Question.yesOrNo(
                        WARNED,
                        "If a call, visit or meeting was ended: were they warned first that it would be?",
                        "Nobody’s leave is needed to end one (P35). Leave this if none was ended.",
                        told == null ? null : told.warnedFirst()),
                Question.line(
                        ENDED_BY,
                        "Who ended it?",
                        told == null ? open.entry().reporter().name() : told.by()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        List<SpotAction> actions = new ArrayList<>();
        for (OnTheSpot action : answers.allOf("actions", OnTheSpot.class)) {
            actions.add(new SpotAction(action, answers.time("at-" + action.name())));
        }
        boolean told =
                !actions.isEmpty() && answers.yes("told", "Say whether they were told at the time");
        String notToldBecause = told ? "" : answers.text("notToldBecause", Answers.LONGEST_ACCOUNT);
        String words = answers.text("words", Answers.LONGEST_ACCOUNT);
        OnTheSpotTold.Ending ending =
                actions.stream().anyMatch(each -> each.action().isAnEnding())
                        ? ending(answers)
                        : null;
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(
                                        new OnTheSpotTold(
                                                open.id(),
                                                actions,
                                                told,
                                                words,
                                                notToldBecause.isEmpty() ? null : notToldBecause,
                                                ending))))
                : Optional.empty();
    }

    private static OnTheSpotTold.Ending ending(Answers answers) {
        return new OnTheSpotTold.Ending(
                answers.yes(WARNED, "Say whether they were warned first that it would be ended"),
                answers.line(ENDED_BY, Answers.LONGEST_NAME, "Say who ended it"));
    }

    @Override
    public String fieldOf(String rule, OpenEntry open) {
        return rule.equals("entry.not-told-needs-a-reason") ? "notToldBecause" : "actions";
    }

    private static String notToldBecause(OpenEntry open) {
        String why = open.told(OnTheSpotTold.class, OnTheSpotTold::notToldBecause);
        return why == null ? "" : why;
    }
}
