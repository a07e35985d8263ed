package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.ContactKind;
import org.evenhand.people.Namesakes;
import org.evenhand.people.Namesakes.Namesake;
import org.evenhand.people.Person;
import org.evenhand.people.YearGroup;
import org.evenhand.people.importing.RollAnswers;
import org.evenhand.people.importing.RollPlan.Planned;
import org.evenhand.people.importing.RollRow;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it is printed.
 *
 * @param field the name of its radios
 * @param chosen what is decided or follows; null while nothing is
 * @param wrong why it cannot be taken; empty when it can
 */
public record ImportRowView(
        int row,
        String name,
        List<String> lines,
        String caution,
        String field,
        List<Choice> choices,
        @Nullable String chosen,
        String wrong) {
    public ImportRowView {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    static ImportRowView of(
            Planned planned, Function<PersonId, Optional<Person>> people, LocalDate today) {
        RollRow row = planned.row();
        if (!row.isFine()) {
            return new ImportRowView(
                    row.row(), row.name(), List.of(), "", "", List.of(), null, row.wrong());
        }
        return new ImportRowView(
                row.row(),
                row.name(),
                lines(row),
                row.courtOrder() ? aboutTheOrder(planned) : "",
                ImportForm.decision(row.row()),
                choices(planned, people, today),
                chosen(planned),
                "");
    }

    /** Nobody who is recorded is changed: then it is for a person to close the address (E4). */
    private static String aboutTheOrder(Planned planned) {
        return "The file says that a court order concerns them. "
                + (planned.person() == null
                        ? "If they are brought in, their postal address will be shown to few."
                        : "They are recorded already: mark their address as safe on their page.");
    }

    private static List<String> lines(RollRow row) {
        List<String> lines = new ArrayList<>();
        YearGroup year = row.year();
        String of = year == null ? "" : " of %s (%s)".formatted(row.child(), year.words());
        String is = row.relationship().isEmpty() ? row.kind().words() : row.relationship();
        lines.add(
                is
                        + of
                        + (row.responsibility() ? ", parental responsibility" : "")
                        + (row.priority().isEmpty() ? "" : ", priority " + row.priority()));
        List<String> reached =
                Stream.of(row.phones(), row.eMails(), List.of(row.address()))
                        .flatMap(List::stream)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.replace("\n", ", "))
                        .toList();
        if (!reached.isEmpty()) {
            lines.add(String.join(" · ", reached));
        }
        return lines;
    }

    private static List<Choice> choices(
            Planned planned, Function<PersonId, Optional<Person>> people, LocalDate today) {
        List<Choice> choices = new ArrayList<>();
        if (planned.twin() != null) {
            choices.add(
                    Choice.of(
                            RollAnswers.ROW + planned.twin(),
                            "The same as in row " + planned.twin(),
                            "Same name, and the same number or address"));
        }
        for (Namesake namesake : planned.namesakes().stream().limit(5).toList()) {
            String hint =
                    people.apply(namesake.id())
                            .map(person -> told(person, planned.row(), today))
                            .orElse("");
            choices.add(
                    Choice.of(
                            RollAnswers.PERSON + namesake.id().text(),
                            "The same as %s, who is recorded".formatted(namesake.name()),
                            hint));
        }
        choices.add(Choice.of(RollAnswers.NEW, "Somebody new"));
        choices.add(Choice.of(RollAnswers.LEFT_OUT, "Leave out"));
        return choices;
    }

    private static String told(Person person, RollRow row, LocalDate today) {
        String about = person.inOneLine(today);
        List<String> differences = differences(person, row);
        String more =
                differences.isEmpty()
                        ? "Everything in this row is recorded of them already."
                        : "Not recorded of them: " + String.join("; ", differences) + ".";
        return about.isEmpty() ? more : about + ". " + more;
    }

    /** What the file says of somebody and the record does not. */
    static List<String> differences(Person person, RollRow row) {
        List<String> differences = new ArrayList<>();
        if (!Namesakes.isNamed(person, row.name())) {
            differences.add("the name " + row.name());
        }
        row.phones().stream()
                .filter(phone -> lacks(person, ContactKind.PHONE, phone))
                .forEach(differences::add);
        row.eMails().stream()
                .filter(mail -> lacks(person, ContactKind.E_MAIL, mail))
                .forEach(differences::add);
        if (!row.address().isEmpty() && lacks(person, ContactKind.POST, row.address())) {
            differences.add(row.address().replace("\n", ", "));
        }
        boolean childKnown =
                person.children().stream()
                        .map(child -> Namesakes.name(child.fact().child()))
                        .anyMatch(Namesakes.name(row.child())::equals);
        if (!row.child().isEmpty() && !childKnown) {
            differences.add("the child " + row.child());
        }
        return differences;
    }

    /** A safe one is shown to few (E4), so that it is not compared here. */
    private static boolean lacks(Person person, ContactKind kind, String value) {
        String wanted = Namesakes.point(kind, value);
        return person.contactPoints().stream()
                .map(point -> point.kept().fact())
                .filter(point -> point.kind() == kind)
                .map(point -> point.value())
                .noneMatch(known -> known == null || Namesakes.point(kind, known).equals(wanted));
    }

    static @Nullable String chosen(Planned planned) {
        PersonId person = planned.person();
        return switch (planned.fate()) {
            case UNDECIDED, REFUSED -> null;
            case NEW -> RollAnswers.NEW;
            case LEFT_OUT -> RollAnswers.LEFT_OUT;
            case SAME ->
                    person == null
                            ? RollAnswers.ROW + planned.sameRow()
                            : RollAnswers.PERSON + person.text();
        };
    }
}
