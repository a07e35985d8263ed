package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.PoliceWish;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.Uninvolved;
import org.evenhand.contactlog.WishesTold;
import org.evenhand.contactlog.act.TellingWishes;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.springframework.stereotype.Component;

/** What whoever was sexually harassed would like. */
@Component
final class WishesForm implements EntryForm {
    static final String PATH = "wishes";

    private final TellingWishes telling;

    WishesForm(TellingWishes telling) {
        this.telling = telling;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "What you would like";
    }

    @Override
    public Act act() {
        return TellingWishes.TELL;
    }

    @Override
    public String why() {
        return "It is not your fault, and you need not deal with it alone. You choose whom you speak to and"
                + " who deals with it (P14), and you can change your mind.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().anything() && open.entry().isKeptToFewer();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        Optional<WishesTold> told = open.told(WishesTold.class);
        return List.of(
                new Question.Line(
                        "speakTo",
                        "Is there somebody you would like to speak to?",
                        "A colleague, your union, a counsellor. You can leave it empty",
                        told.map(WishesTold::speakTo).orElse("")),
                new Question.One(
                        "dealsWith",
                        "Who should deal with it?",
                        "They can then read this entry; the headteacher answers for it all the same",
                        Stream.concat(
                                        Stream.of(Choice.of("", "I leave that to the headteacher")),
                                        free(open).stream()
                                                .map(one ->
                                                        Choice.of(
                                                                one.account().text(), one.name())))
                                .toList(),
                        told.map(WishesTold::dealsWith)
                                .map(Target::account)
                                .map(AccountId::text)
                                .orElse("")),
                new Question.One(
                        "police",
                        "Would you like the police to be told?",
                        "In danger, ring 999 now",
                        Question.all(PoliceWish.class, PoliceWish::words),
                        told.map(wishes -> wishes.police().name()).orElse(null)),
                Question.text(
                        "words",
                        "Anything else that would help?",
                        told.map(WishesTold::words).orElse("")));
    }

    /** Those who lead the school and have no part in it. */
    private static List<Colleagues.Colleague> free(OpenEntry open) {
        return open.colleagues().holding(Role.HEADTEACHER, Role.SENIOR_LEADER).stream()
                .filter(one -> !Uninvolved.isInvolved(one.account(), open.entry()))
                .toList();
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String speakTo = answers.line("speakTo", Answers.LONGEST_LINE);
        String chosen = answers.chosen("dealsWith").stream().findFirst().orElse("");
        Optional<Colleagues.Colleague> dealsWith =
                free(open).stream().filter(one -> one.account().text().equals(chosen)).findFirst();
        if (!chosen.isEmpty() && dealsWith.isEmpty()) {
            answers.problems().add("dealsWith", "Choose somebody of this list");
        }
        PoliceWish police =
                answers.oneOf("police", PoliceWish.class, "Say what you would like; it can be no");
        String words = answers.text("words", Answers.LONGEST_ACCOUNT);
        return answers.fine() && police != null
                ? Optional.of(
                        telling.tell(
                                scope,
                                ticket,
                                new WishesTold(
                                        open.id(),
                                        new Target(scope.actor().account(), scope.actor().name()),
                                        speakTo,
                                        dealsWith.map(Colleagues.Colleague::asTarget).orElse(null),
                                        police,
                                        words)))
                : Optional.empty();
    }
}
