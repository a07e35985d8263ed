package org.evenhand.casework.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.enforcement.Shared;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is told of a restriction because their work needs it (P51). */
@Component
final class ShareForm implements CaseForm {
    private final SharingARestriction sharing;

    ShareForm(SharingARestriction sharing) {
        this.sharing = sharing;
    }

    @Override
    public String path() {
        return "share";
    }

    @Override
    public String title() {
        return "Tell somebody whose work needs it";
    }

    @Override
    public String lead() {
        return "A restriction is confidential: it is shared only with those affected, so that they can do their"
                + " job (P51). Tell each as little as they need. When it ends, each of them is told so.";
    }

    @Override
    public Act act() {
        return SharingARestriction.SHARE;
    }

    private static List<Restrained> running(CaseFile file) {
        return Restrained.of(file).stream().filter(one -> !one.isOver(file)).toList().reversed();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !running(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Restrained> running = running(file);
        Question which =
                Question.oneOf(
                        "restriction",
                        "Of which restriction?",
                        running.stream()
                                .map(one -> Choice.of(one.id().text(), inWords(one)))
                                .toList());
        return List.of(
                running.isEmpty() ? which : which.suggesting(running.getFirst().id().text()),
                Question.picked("with", "Who is told?", whoCanBe(file))
                        .hinting("One person, or everybody in a role."),
                Question.line("name", "Somebody who does not sign in")
                        .hinting(
                                "Their name and work, such as a bus driver or a club leader. Give them"
                                        + " the printed card. Leave it empty otherwise."),
                Question.oneOf("level", "How much?", ShareLevel.class, ShareLevel::words)
                        .hinting(
                                "A governor who reads the whole case cannot look at it again afterwards:"
                                        + " keep enough of them apart."),
                Question.text("why", "What do they need it for?"));
    }

    private static String inWords(Restrained one) {
        return "%s until the end of %s"
                .formatted(
                        one.restriction().kind() == Restriction.Kind.PCCR
                                ? "Contact restriction"
                                : "Interim bar",
                        PrintedDate.of(one.restriction().period().lastDay()));
    }

    private static List<Choice> whoCanBe(CaseFile file) {
        return Stream.concat(
                        file.posts().all().stream()
                                .filter(file.posts()::signsIn)
                                .filter(holder -> holder.role() != Role.OUTSIDE)
                                .map(Holder::account)
                                .distinct()
                                .map(account -> Choice.of(account.text(), named(file, account))),
                        Arrays.stream(Role.values())
                                // They are named for one case each, and not told of others.
                                .filter(role -> role != Role.OUTSIDE)
                                .map(role ->
                                        Choice.of(
                                                role.name(), "Everybody who is: " + role.title())))
                .toList();
    }

    private static String named(CaseFile file, AccountId account) {
        List<Holder> held =
                file.posts().all().stream()
                        .filter(holder -> holder.account().equals(account))
                        .toList();
        return "%s (%s)"
                .formatted(
                        held.getFirst().name(),
                        String.join(", ", held.stream().map(one -> one.role().title()).toList()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String which = answers.problems().typed().first("restriction");
        Optional<RestrictionId> chosen =
                Restrained.of(file).stream()
                        .map(Restrained::id)
                        .filter(id -> id.text().equals(which))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("restriction", "Choose the restriction");
        }
        ShareLevel level =
                answers.oneOf("level", ShareLevel.class, "Choose how much they are told");
        String why = answers.text("why", Answers.LONGEST_TEXT, "Say what they need it for");
        Optional<Shared> share =
                chosen.flatMap(id ->
                        level == null ? Optional.empty() : with(id, level, why, file, answers));
        return answers.fine()
                ? share.map(one -> sharing.share(scope, ticket, one, CaseHeading.href(file)))
                : Optional.empty();
    }

    private static Optional<Shared> with(
            RestrictionId id, ShareLevel level, String why, CaseFile file, Answers answers) {
        String with = answers.problems().typed().first("with");
        String name = answers.line("name", Answers.LONGEST_NAME);
        if (with.isEmpty() == name.isEmpty()) {
            answers.problems().add("with", "Choose who is told, or write down who it is");
            return Optional.empty();
        }
        if (with.isEmpty()) {
            return Optional.of(new Shared(id, null, null, name, level, why));
        }
        Role role = role(with);
        if (role != null) {
            return Optional.of(new Shared(id, null, role, role.title(), level, why));
        }
        Optional<Holder> holder =
                CaseAccess.account(with)
                        .flatMap(account ->
                                file.posts().all().stream()
                                        .filter(one -> one.account().equals(account))
                                        .findFirst());
        if (holder.isEmpty()) {
            answers.problems().add("with", "Choose who is told");
        }
        return holder.map(one -> new Shared(id, one.account(), null, one.name(), level, why));
    }

    private static @Nullable Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
