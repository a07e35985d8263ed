package org.evenhand.people.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problem;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Reads rows with the columns as somebody told them apart; what a form refuses is refused here. */
final class RollRowReading {
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "n/a", "na", "none", "null", "unknown", "not known", ".");
    private static final Set<String> PARENTS =
            Set.of("mother", "father", "parent", "mum", "dad", "stepmother", "stepfather", "step");
    private static final Set<String> CARERS =
            Set.of(
                    "carer",
                    "guardian",
                    "foster",
                    "grandmother",
                    "grandfather",
                    "grandparent",
                    "aunt",
                    "uncle");

    private final LocalDate today;
    private final Map<RollColumn, List<Integer>> places;

    RollRowReading(RollAnswers answers, LocalDate today) {
        this.today = today;
        this.places = answers.places();
    }

    RollRow read(RollSheet.Line line) {
        return line.wrong().isEmpty()
                ? new Row(line).read()
                : refused(line.row(), "", line.wrong());
    }

    private static RollRow refused(int row, String name, String wrong) {
        return new RollRow(
                row,
                name,
                "",
                null,
                "",
                RelationshipKind.OTHER,
                false,
                "",
                false,
                List.of(),
                List.of(),
                "",
                "",
                wrong);
    }

    /** What the record knows that word of an export for. */
    static RelationshipKind kind(String relationship) {
        List<String> words =
                Stream.of(relationship.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)).toList();
        if (words.stream().anyMatch(CARERS::contains)) {
            return RelationshipKind.CARER;
        }
        return relationship.isEmpty() || words.stream().anyMatch(PARENTS::contains)
                ? RelationshipKind.PARENT
                : RelationshipKind.OTHER;
    }

    /** {@code Year 9}, {@code Yr 9}, {@code 09}, {@code R}, {@code Nursery}: empty when none. */
    static Optional<YearGroup> year(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String bare = plain.replaceFirst("^(curriculumyear|ncyear|year|yr|y)", "");
        if (bare.equals("r") || bare.startsWith("reception")) {
            return Optional.of(YearGroup.RECEPTION);
        }
        if (bare.matches("n[12]?") || bare.startsWith("nursery")) {
            return Optional.of(YearGroup.NURSERY);
        }
        if (bare.matches("0?[1-9]|1[0-3]")) {
            return Optional.of(YearGroup.valueOf("YEAR_" + Integer.parseInt(bare)));
        }
        return bare.equals("0") ? Optional.of(YearGroup.RECEPTION) : Optional.empty();
    }

    private final class Row {
        private final RollSheet.Line line;
        private @Nullable String wrong;

        Row(RollSheet.Line line) {
            this.line = line;
        }

        RollRow read() {
            String name = name(RollColumn.NAME, RollColumn.FORENAME, RollColumn.SURNAME, "name");
            String child =
                    name(
                            RollColumn.PUPIL_NAME,
                            RollColumn.PUPIL_FORENAME,
                            RollColumn.PUPIL_SURNAME,
                            "name of the pupil");
            if (name.isEmpty()) {
                refuse("There is no name of a contact in this row.");
            }
            String yearCell = first(RollColumn.YEAR_GROUP);
            Optional<YearGroup> year = year(yearCell);
            if (!child.isEmpty() && year.isEmpty()) {
                refuse(
                        yearCell.isEmpty()
                                ? "There is no year group of the pupil in this row."
                                : "“%s” is no year group from Nursery to Year 13."
                                        .formatted(shortened(yearCell)));
            }
            List<String> phones = phones();
            List<String> eMails = eMails();
            String address = checked(String.join("\n", lines()), "address", true);
            String relationship = checked(first(RollColumn.RELATIONSHIP), "relationship", false);
            RollRow row =
                    new RollRow(
                            line.row(),
                            name,
                            child,
                            child.isEmpty() ? null : year.orElse(null),
                            relationship,
                            kind(relationship),
                            yes(RollColumn.RESPONSIBILITY),
                            first(RollColumn.PRIORITY).replaceFirst("^0+(?=[0-9])", ""),
                            yes(RollColumn.COURT_ORDER),
                            phones,
                            eMails,
                            address,
                            first(RollColumn.CONTACT_NUMBER),
                            "");
            return wrong == null ? row : refused(line.row(), shortened(name), wrong);
        }

        private String name(
                RollColumn whole, RollColumn forename, RollColumn surname, String what) {
            String name = first(whole);
            if (name.isEmpty()) {
                name = (first(forename) + " " + first(surname)).strip();
            } else if (name.matches("[^,]+, *[^,]+")) {
                // A list is often sorted by last names: Whitlock, Carla.
                String[] parts = name.split(", *", -1);
                name = parts[1].strip() + " " + parts[0].strip();
            }
            if (!name.isEmpty() && "=+-@".indexOf(name.charAt(0)) >= 0) {
                refuse("The %s begins like a formula: %s".formatted(what, shortened(name)));
            } else if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
                refuse("The %s has no letter in it: %s".formatted(what, shortened(name)));
            }
            return checked(name, what, false);
        }

        /** The same as when somebody types it into a form. */
        private String checked(String text, String what, boolean lines) {
            Answers answers = new Answers(new Typed(Map.of("it", List.of(text))), today);
            int longest =
                    lines || what.equals("relationship")
                            ? Answers.LONGEST_LINE
                            : Answers.LONGEST_NAME;
            String said = lines ? answers.text("it", longest) : answers.line("it", longest);
            for (Problem problem : answers.problems().list()) {
                refuse("The %s: %s.".formatted(what, problem.message()));
            }
            return said;
        }

        private List<String> phones() {
            List<String> phones = new ArrayList<>();
            for (String cell : cells(RollColumn.PHONE)) {
                long digits = cell.chars().filter(c -> c >= '0' && c <= '9').count();
                if (digits < 5 || digits > 20 || "=@-".indexOf(cell.charAt(0)) >= 0) {
                    refuse("“%s” is no phone number.".formatted(shortened(cell)));
                } else if (!phones.contains(cell)) {
                    phones.add(checked(cell, "phone number", false));
                }
            }
            return phones;
        }

        private List<String> eMails() {
            List<String> eMails = new ArrayList<>();
            for (String cell : cells(RollColumn.E_MAIL)) {
                if (!cell.matches("[^@\\s=+-][^@\\s]*@[^@\\s]+")) {
                    refuse("“%s” is no e-mail address.".formatted(shortened(cell)));
                } else if (!eMails.contains(cell)) {
                    eMails.add(checked(cell, "e-mail address", false));
                }
            }
            return eMails;
        }

        /** The lines of the address; several may stand in one cell. */
        private List<String> lines() {
            List<String> lines =
                    cells(RollColumn.ADDRESS).stream()
                            .flatMap(String::lines)
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList();
            lines.stream()
                    .filter(each -> each.charAt(0) == '=' || each.charAt(0) == '@')
                    .findFirst()
                    .ifPresent(each ->
                            refuse(
                                    "The address begins like a formula: %s"
                                            .formatted(shortened(each))));
            return lines;
        }

        private boolean yes(RollColumn column) {
            String cell = first(column).toLowerCase(Locale.ROOT);
            return !Set.of("", "no", "n", "false", "f", "0").contains(cell);
        }

        private String first(RollColumn column) {
            List<String> cells = cells(column);
            return cells.isEmpty() ? "" : cells.getFirst();
        }

        private List<String> cells(RollColumn column) {
            return places.getOrDefault(column, List.of()).stream()
                    .map(place -> plain(line.cells().get(place)))
                    .filter(cell -> !NOTHING.contains(cell.toLowerCase(Locale.ROOT)))
                    .toList();
        }

        /** The first thing that is wrong is enough to put the row right. */
        private void refuse(String because) {
            if (wrong == null) {
                wrong = because;
            }
        }
    }

    /** Some systems write {@code ="01632 960001"} so that a spreadsheet keeps the nought. */
    private static String plain(String cell) {
        String stripped = cell.replace('\u00A0', ' ').strip();
        return stripped.matches("=\"[^\"]*\"")
                ? stripped.substring(2, stripped.length() - 1).strip()
                : stripped;
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
