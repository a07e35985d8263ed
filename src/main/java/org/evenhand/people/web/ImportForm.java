package org.evenhand.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.people.importing.Keeping;
import org.evenhand.people.importing.KeptFor;
import org.evenhand.people.importing.RollAnswers;
import org.evenhand.people.importing.RollColumn;
import org.evenhand.people.importing.RollFile;
import org.evenhand.people.importing.RollSheet;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problems;

/** What is typed and chosen on the way of a file into the record. */
final class ImportForm {
    private static final String DECISION = "row-";

    private ImportForm() {}

    /** The chosen file; empty when it cannot be read, with the reason noted. */
    static Optional<RollFile.Legible> file(HttpServletRequest request, Problems problems)
            throws ServletException, IOException {
        Optional<Part> chosen = chosen(request);
        if (chosen.isEmpty()) {
            problems.add("file", "Choose the file that the school’s system made");
            return Optional.empty();
        }
        Part part = chosen.get();
        byte[] bytes =
                part.getSize() > RollFile.LARGEST
                        ? new byte[RollFile.LARGEST + 1]
                        : part.getInputStream().readAllBytes();
        return switch (RollFile.of(bytes)) {
            case RollFile.Legible legible -> Optional.of(legible);
            case RollFile.Illegible illegible -> {
                problems.add("file", illegible.because());
                yield Optional.empty();
            }
        };
    }

    /** A file of no bytes was chosen too, and is told so. */
    private static Optional<Part> chosen(HttpServletRequest request)
            throws ServletException, IOException {
        String kind = request.getContentType();
        if (kind == null || !kind.startsWith("multipart/")) {
            return Optional.empty();
        }
        return request.getParts().stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !String.valueOf(part.getSubmittedFileName()).isEmpty())
                .filter(part -> part.getSubmittedFileName() != null)
                .findFirst();
    }

    /** What each column is, whom to keep, and for how long. */
    static Optional<RollAnswers> columns(RollSheet sheet, RollAnswers before, Answers answers) {
        List<RollColumn> columns = new ArrayList<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            RollColumn column =
                    answers.oneOf(
                            "column-" + i,
                            RollColumn.class,
                            "Choose what “%s” is".formatted(sheet.heading(i)));
            columns.add(column == null ? RollColumn.NOTHING : column);
        }
        if (answers.fine()) {
            checked(sheet, columns, answers.problems());
        }
        Keeping keeping = answers.oneOf("keeping", Keeping.class, "Choose whom to bring in");
        if (keeping == Keeping.FIRST_CONTACTS && !columns.contains(RollColumn.PRIORITY)) {
            answers.problems().add("keeping", "No column is chosen for the priority of a contact");
        }
        if (keeping == Keeping.WITH_RESPONSIBILITY
                && !columns.contains(RollColumn.RESPONSIBILITY)) {
            answers.problems().add("keeping", "No column is chosen for parental responsibility");
        }
        KeptFor keptFor =
                answers.oneOf("keptFor", KeptFor.class, "Choose how long they stay without need");
        return answers.fine() && keeping != null && keptFor != null
                ? Optional.of(before.with(columns, keeping, keptFor))
                : Optional.empty();
    }

    private static void checked(RollSheet sheet, List<RollColumn> columns, Problems problems) {
        Map<RollColumn, Integer> first = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            RollColumn column = columns.get(i);
            Integer other = first.putIfAbsent(column, i);
            if (other != null && !column.isSeveral()) {
                problems.add(
                        "column-" + i,
                        "“%s” and “%s” cannot both be “%s”"
                                .formatted(sheet.heading(other), sheet.heading(i), column.words()));
            }
        }
        Set<RollColumn> there = first.keySet();
        if (!there.contains(RollColumn.NAME) && !there.contains(RollColumn.SURNAME)) {
            problems.add("column-0", "Choose which column holds the name of the contact");
        }
        boolean pupils =
                there.contains(RollColumn.PUPIL_NAME)
                        || there.contains(RollColumn.PUPIL_FORENAME)
                        || there.contains(RollColumn.PUPIL_SURNAME);
        if (pupils && !there.contains(RollColumn.YEAR_GROUP)) {
            problems.add("column-0", "Choose which column holds the year group of the pupil");
        }
    }

    /** What was decided about the rows of a page. */
    static Map<Integer, String> decisions(HttpServletRequest request) {
        Map<Integer, String> decisions = new TreeMap<>();
        request.getParameterMap()
                .forEach((field, values) -> {
                    if (field.matches(DECISION + "[0-9]{1,6}") && !values[0].isEmpty()) {
                        decisions.put(
                                Integer.valueOf(field.substring(DECISION.length())), values[0]);
                    }
                });
        return decisions;
    }

    static String decision(int row) {
        return DECISION + row;
    }

    /** Up to three different things that stand in a column, shortened. */
    static List<String> samples(RollSheet sheet, int column) {
        return sheet.lines().stream()
                .filter(line -> line.wrong().isEmpty())
                .map(line -> line.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(3)
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .toList();
    }

    static List<Integer> columns(RollSheet sheet) {
        return IntStream.range(0, sheet.headings().size()).boxed().toList();
    }
}
