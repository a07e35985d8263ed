package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContactState;
import org.evenhand.casework.NamedContact;
import org.evenhand.casework.act.StandingInForAContact;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Whether somebody who alone deals with the person can: if not, the other stands in (E25). */
@Component
final class ContactForm implements CaseForm {
    static final String PATH = "contact";

    private final StandingInForAContact standingIn;

    ContactForm(StandingInForAContact standingIn) {
        this.standingIn = standingIn;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Say that a named contact cannot act";
    }

    @Override
    public String lead() {
        return "Whoever is ill, has left or is targeted deals with them no more, from the moment you save"
                + " this. The other one who was named stands in at once, at the desk and everywhere else;"
                + " if there is none, the headteacher (E25). Then write to the person who it is.";
    }

    @Override
    public Act act() {
        return StandingInForAContact.SAY;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !NamedContact.running(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<StaffContact> perhaps =
                NamedContact.running(file).stream()
                        .flatMap(one -> one.perhapsTargeted(file).stream())
                        .toList();
        Question who =
                Question.oneOf(
                        "who",
                        "Whom is it about?",
                        staff(file)
                                .map(one -> Choice.of(one.account().text(), one.name()))
                                .toList());
        return List.of(
                perhaps.isEmpty() ? who : who.suggesting(perhaps.getFirst().account().text()),
                Question.oneOf("state", "What is so?", ContactState.class, ContactState::words),
                Question.text("words", "Is there anything to add?")
                        .hinting(
                                "You may leave it empty. Neither the desk nor the letter says why; leave"
                                        + " out what an illness is."));
    }

    /** Those who deal with them now, and those who may be able to again. */
    private static Stream<StaffContact> staff(CaseFile file) {
        return NamedContact.running(file).stream()
                .flatMap(one -> Stream.concat(one.now().staff(), one.unable(file).stream()))
                .collect(
                        java.util.stream.Collectors.toMap(
                                StaffContact::account,
                                one -> one,
                                (first, _) -> first,
                                java.util.LinkedHashMap::new))
                .values()
                .stream();
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<AccountId> who = CaseAccess.account(answers.problems().typed().first("who"));
        if (who.isEmpty()) {
            answers.problems().add("who", "Choose whom it is about");
        }
        ContactState state = answers.oneOf("state", ContactState.class, "Say what is so");
        String words = answers.text("words", Answers.LONGEST_TEXT);
        return !answers.fine() || who.isEmpty() || state == null
                ? Optional.empty()
                : Optional.of(
                        standingIn.say(
                                scope, ticket, file.theCase().id(), who.get(), state, words));
    }
}
