package org.evenhand.casework.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The staff of the school who can be given something to do, each once and by their office. */
final class Owners {
    private static final Set<Role> NOT_STAFF =
            Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR, Role.CLERK, Role.OUTSIDE);

    private Owners() {}

    static Question question(CaseFile file, String name, String label) {
        return question(file, name, label, holder -> !NOT_STAFF.contains(holder.role()));
    }

    /** Only those who hold an office that will do. */
    static Question question(CaseFile file, String name, String label, Predicate<Holder> offered) {
        Map<AccountId, Holder> once = new LinkedHashMap<>();
        file.posts().all().stream()
                .filter(file.posts()::signsIn)
                .filter(offered)
                .sorted(
                        Comparator.comparing(Holder::name)
                                .thenComparing(holder -> holder.role() == Role.STAFF))
                .forEach(holder -> once.putIfAbsent(holder.account(), holder));
        List<Choice> choices =
                once.values().stream()
                        .map(holder ->
                                Choice.of(
                                        holder.account().text(),
                                        "%s (%s)".formatted(holder.name(), holder.office())))
                        .toList();
        return Question.picked(name, label, choices);
    }

    /** Who was chosen; a problem is noted when nobody was. */
    static Optional<Holder> chosen(CaseFile file, Answers answers, String name) {
        return chosen(file, answers, name, _ -> true);
    }

    /** The same, only of those who hold an office that will do. */
    static Optional<Holder> chosen(
            CaseFile file, Answers answers, String name, Predicate<Holder> offered) {
        Optional<Holder> chosen =
                CaseAccess.account(answers.problems().typed().first(name))
                        .flatMap(account ->
                                file.posts().all().stream()
                                        .filter(offered)
                                        .filter(holder -> holder.account().equals(account))
                                        .findFirst());
        if (chosen.isEmpty()) {
            answers.problems().add(name, "Choose who deals with it");
        }
        return chosen;
    }
}
