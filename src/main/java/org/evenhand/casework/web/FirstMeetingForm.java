package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.FirstMeeting;
import org.evenhand.casework.FirstMeetingSaid;
import org.evenhand.casework.MeetingState;
import org.evenhand.casework.act.FollowingUpAFirstMeeting;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What became of the first meeting that was offered when a restriction ended (J18). */
@Component
final class FirstMeetingForm implements CaseForm {
    static final String PATH = "first-meeting";

    private final FollowingUpAFirstMeeting followingUp;

    FirstMeetingForm(FollowingUpAFirstMeeting followingUp) {
        this.followingUp = followingUp;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Say what became of the first meeting";
    }

    @Override
    public String lead() {
        return "The letter of the end offered a first meeting with somebody neutral (J18). Whether they"
                + " come is theirs to say: a no needs no reason, and nothing follows from it.";
    }

    @Override
    public Act act() {
        return FollowingUpAFirstMeeting.SAY;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !FirstMeeting.open(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Optional<FirstMeetingSaid> before =
                FirstMeeting.open(file).stream().findFirst().flatMap(FirstMeeting::last);
        return List.of(
                Question.oneOf("state", "What is so?", MeetingState.class, MeetingState::words),
                Question.day("on", "On which day?")
                        .hinting(
                                "Of the meeting, or of their answer. If it may rest, leave this empty."),
                Owners.question(
                                file,
                                "with",
                                "With whom in the school?",
                                holder -> file.hadNoPart(holder.account()))
                        .hinting(
                                "Only for a meeting. Those who had a part in what happened, or decided,"
                                        + " are not on the list.")
                        .suggesting(
                                before.map(FirstMeetingSaid::account)
                                        .map(one -> one.text())
                                        .orElse(null)),
                Question.line("outside", "Or with whom from outside?")
                        .hinting("A mediator, or somebody of another school.")
                        .suggesting(
                                before.filter(one -> one.account() == null)
                                        .map(FirstMeetingSaid::name)
                                        .orElse(null)),
                Question.text("words", "What came of it, or why may it rest?")
                        .hinting("Short. The person may read it one day."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        MeetingState state = answers.oneOf("state", MeetingState.class, "Say what is so");
        boolean meets = state != null && state.isAMeeting();
        LocalDate on =
                meets ? answers.day("on", "Enter the day of the meeting") : answers.day("on");
        String outside = answers.line("outside", Answers.LONGEST_LINE);
        Optional<Holder> with = meets ? inTheSchool(file, answers) : Optional.empty();
        if (meets && with.isEmpty() && outside.isBlank()) {
            answers.problems().add("with", "Say with whom they meet");
        }
        String words =
                state == MeetingState.RESTS || state == MeetingState.HELD
                        ? answers.text(
                                "words",
                                Answers.LONGEST_TEXT,
                                state == MeetingState.HELD
                                        ? "Say what came of it"
                                        : "Say why it may rest")
                        : answers.text("words", Answers.LONGEST_TEXT);
        if (!answers.fine() || state == null) {
            return Optional.empty();
        }
        return Optional.of(
                followingUp.say(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new FollowingUpAFirstMeeting.Said(
                                state,
                                state == MeetingState.RESTS ? null : on,
                                with.map(Holder::account).orElse(null),
                                meets ? with.map(Holder::name).orElse(outside) : null,
                                words)));
    }

    private static Optional<Holder> inTheSchool(CaseFile file, Answers answers) {
        return CaseAccess.account(answers.problems().typed().first("with"))
                .flatMap(account ->
                        file.posts().all().stream()
                                .filter(holder -> holder.account().equals(account))
                                .findFirst());
    }
}
