package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.access.KeptFormInWords;
import org.evenhand.access.Parked;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.Seeing;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/** What a form of the record would do that was kept: a contact to be logged, a task of an entry. */
@Component
final class KeptContactForms implements KeptFormInWords {
    private static final Pattern TASK =
            Pattern.compile("/contacts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([a-z-]+)");

    private static final Map<String, String> DAYS =
            Map.of("now", "Just now", "today", "Earlier that day", "yesterday", "The day before");

    /** What "Log a contact" asks, in its order. */
    private static final Map<String, String> LOGGED = logged();

    private final Acts acts;
    private final List<EntryForm> forms;

    KeptContactForms(Acts acts, List<EntryForm> forms) {
        this.acts = acts;
        this.forms = List.copyOf(forms);
    }

    private static Map<String, String> logged() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("who", "Who was it?");
        asked.put("channel", "How?");
        asked.put("day", "When did it happen?");
        asked.put("time", "At about what time?");
        asked.put("timeNotKnown", "I only know the day, and not the time");
        asked.put("account", "What happened?");
        asked.put("exactWords", "Their exact words");
        asked.put("onTheSpot", "What did you do there and then?");
        asked.put("howItLeftMe", "How did it leave you?");
        return asked;
    }

    @Override
    public Optional<Words> of(Scope scope, Parked parked) {
        if (parked.path().equals("/contacts/new")) {
            return Optional.of(new Words("Log a contact", "", logged(parked.typed())));
        }
        Matcher path = TASK.matcher(parked.path());
        return path.matches()
                ? forms.stream()
                        .filter(form -> form.path().equals(path.group(2)))
                        .findFirst()
                        .flatMap(form -> task(scope, form, path.group(1)))
                : Optional.empty();
    }

    private Optional<Words> task(Scope scope, EntryForm form, String id) {
        EntryId entry = new EntryId(UUID.fromString(id));
        return acts.read(
                        scope,
                        "kept-form",
                        unit ->
                                Entries.byId(unit, entry)
                                        .filter(it -> Seeing.of(unit, it).theAccount()),
                        entry)
                .map(it -> new Words(form.title(), about(it), List.of()));
    }

    private static String about(Entry entry) {
        return "%s, %s, %s"
                .formatted(entry.whoOrUnknown(), entry.channel().words(), Said.happened(entry));
    }

    private static List<Answer> logged(Typed typed) {
        List<Answer> answers = new ArrayList<>();
        LOGGED.forEach((field, question) -> {
            String words =
                    switch (field) {
                        case "channel" -> chosen(Channel.class, Channel::words, typed, field);
                        case "onTheSpot" -> chosen(OnTheSpot.class, OnTheSpot::words, typed, field);
                        case "day" -> day(typed);
                        default -> typed.first(field);
                    };
            if (!words.isBlank()) {
                answers.add(new Answer(question, words));
            }
        });
        return answers;
    }

    private static String day(Typed typed) {
        return DAYS.getOrDefault(
                typed.first("day"),
                "%s %s %s"
                        .formatted(
                                typed.first("date-day"),
                                typed.first("date-month"),
                                typed.first("date-year"))
                        .strip());
    }

    private static <E extends Enum<E>> String chosen(
            Class<E> kind, Function<E, String> words, Typed typed, String field) {
        return typed.all(field).stream()
                .flatMap(name -> named(kind, name).stream())
                .map(words)
                .collect(Collectors.joining("; "));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
        try {
            return Optional.of(Enum.valueOf(kind, name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException noneOfThem) {
            return Optional.empty();
        }
    }
}
