package org.evenhand.casework.letters;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.letter.LetterWorded;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * Any fact as words: each of its parts as a line, "Exact words: ...". It knows no kind of fact, so
 * that a kind that is new tomorrow is printed as whole as the others.
 */
final class FactInWords {
    private FactInWords() {}

    /** {@code Contact logged}, from the stable name of the kind. */
    static String title(Fact fact) {
        if (fact instanceof LetterWorded) {
            return "Words of the letter kept";
        }
        FactName named = fact.getClass().getAnnotation(FactName.class);
        String name = named == null ? fact.getClass().getSimpleName() : named.value();
        String own = name.substring(name.indexOf('.') + 1).replace('-', ' ');
        return PartLabels.sentence(name.startsWith("letter.") ? "letter " + own : own);
    }

    /** One line for each part that says something; ids of things are left out. */
    static List<String> lines(Fact fact) {
        if (fact instanceof LetterWorded) {
            return List.of("Its words are kept with the record, and stand in its exhibit.");
        }
        return parts((Record) fact).stream()
                .map(part -> part.label() + ": " + part.words())
                .toList();
    }

    private record Part(String label, String words) {}

    private static List<Part> parts(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component ->
                        new Part(
                                PartLabels.of(component.getName()),
                                words(value(record, component))))
                .filter(part -> !part.words().isBlank())
                .toList();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record answers its own parts", impossible);
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day -> PrintedDate.of(day);
            case Instant moment -> Incidents.said(moment);
            case LocalTime time -> Times.said(time);
            case Optional<?> maybe -> maybe.map(FactInWords::words).orElse("");
            case Collection<?> many ->
                    many.stream()
                            .map(FactInWords::words)
                            .filter(each -> !each.isBlank())
                            .collect(Collectors.joining("; "));
            case Enum<?> one -> choice(one);
            case Id _, UUID _ -> "";
            case Record record -> inOneLine(record);
            default -> value.toString();
        };
    }

    /** A person is their name; what has several parts says which is which. */
    private static String inOneLine(Record record) {
        List<Part> parts = parts(record);
        return parts.size() == 1
                ? parts.getFirst().words()
                : parts.stream()
                        .map(part -> part.label() + ": " + part.words())
                        .collect(Collectors.joining(", "));
    }

    /** As the choice reads on a page. */
    private static String choice(Enum<?> one) {
        return Stream.of("words", "title")
                .flatMap(name -> said(one, name).stream())
                .findFirst()
                .orElseGet(() -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Optional<String> said(Enum<?> one, String method) {
        try {
            var saying = one.getDeclaringClass().getDeclaredMethod(method);
            saying.setAccessible(true);
            return Optional.of(String.valueOf(saying.invoke(one)));
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }
}
