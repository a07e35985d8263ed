package org.evenhand.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into a form, exactly as it arrived: field name to answers, in the order of
 * the page. Nothing is trimmed or corrected, so that a page shown again shows the same words.
 */
public record Typed(Map<String, List<String>> answers) {
    private static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        var copy = new LinkedHashMap<String, List<String>>();
        answers.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        answers = Collections.unmodifiableMap(copy);
    }

    /** A form that nobody has sent yet. */
    public static Typed nothing() {
        return NOTHING;
    }

    /** The parameters of a request, as a servlet gives them. */
    public static Typed from(Map<String, String[]> parameters) {
        var answers = new LinkedHashMap<String, List<String>>();
        parameters.forEach((field, values) -> answers.put(field, Arrays.asList(values)));
        return new Typed(answers);
    }

    /** The same answers with those of one field replaced. */
    public Typed with(String field, String... values) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(field, Arrays.asList(values));
        return new Typed(changed);
    }

    /** Whether the form was sent at all. */
    public boolean wasSent() {
        return !answers.isEmpty();
    }

    /** The first answer to the field; empty when there is none. */
    public String first(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Every answer to the field: ticked boxes, repeated fields. */
    public List<String> all(String field) {
        return answers.getOrDefault(field, List.of());
    }
}
