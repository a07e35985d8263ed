package org.evenhand.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evenhand.kernel.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put right in one form, together with everything that was typed into it. All
 * problems are collected before the page is shown again; the same list feeds the summary on top and
 * the message beside each field. It lives as long as one request.
 */
public final class Problems {
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private final Typed typed;
    private final List<Problem> found = new ArrayList<>();

    private Problems(Typed typed) {
        this.typed = typed;
    }

    /** A form that nobody has sent yet. */
    public static Problems none() {
        return new Problems(Typed.nothing());
    }

    /** A form as it was sent, still without problems. */
    public static Problems in(Typed typed) {
        return new Problems(typed);
    }

    /** A form as a servlet request brought it, still without problems. */
    public static Problems in(Map<String, String[]> parameters) {
        return new Problems(Typed.from(parameters));
    }

    /** Notes a problem; the summary leads to the control whose id is the field's name. */
    public Problems add(String field, String message) {
        return add(field, field, message);
    }

    /** Notes a problem of a field whose control has another id than the field's name. */
    public Problems add(String field, String anchor, String message) {
        found.add(new Problem(field, anchor, message, null));
        return this;
    }

    /** Notes why a rule says no, with what would put it right and its paragraph. */
    public Problems refuse(String field, Ground ground) {
        return refuse(field, field, ground);
    }

    /** The same beside a whole date. */
    public Problems refuseDate(String field, Ground ground) {
        return refuse(field, field + "-day", ground);
    }

    private Problems refuse(String field, String anchor, Ground ground) {
        found.add(new Problem(field, anchor, words(ground), ground));
        return this;
    }

    private static String words(Ground ground) {
        String because = withoutStop(ground.because());
        String remedy = withoutStop(ground.remedy());
        return "%s%s (%s)"
                .formatted(
                        because,
                        remedy.isEmpty() ? "" : ". " + remedy,
                        ground.paragraph().inWords());
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /**
     * Notes a problem of a whole date: all three parts are marked and the summary leads to the day.
     * For one part alone, {@link #add} with that part's name, such as {@code happened-month}.
     */
    public Problems addToDate(String field, String message) {
        return add(field, field + "-day", message);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which they were found, which should be the order of the page. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    public Typed typed() {
        return typed;
    }

    /** The first message for any of these fields, or null. */
    public @Nullable String at(String... fields) {
        var names = List.of(fields);
        return found.stream()
                .filter(problem -> names.contains(problem.field()))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /**
     * What the field should show: what was typed when the form was sent (also when that is
     * nothing), otherwise the suggestion. Half a character, which no page can hold, is seen as
     * {@code \uFFFD}.
     */
    public @Nullable String shown(String field, @Nullable String suggestion) {
        if (!typed.wasSent()) {
            return suggestion;
        }
        String answer = typed.first(field);
        return answer.isEmpty() ? null : HALF_A_CHARACTER.matcher(answer).replaceAll("\uFFFD");
    }

    /** What boxes are ticked: as sent, otherwise as suggested. */
    public List<String> ticked(String field, List<String> suggestion) {
        return typed.wasSent() ? typed.all(field) : suggestion;
    }
}
