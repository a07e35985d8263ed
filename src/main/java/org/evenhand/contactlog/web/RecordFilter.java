package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.SamePeople;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;

/**
 * What part of the record is looked at. Its address holds ids and choices, never a name.
 *
 * @param person absent for everybody
 * @param unnamed only those of which nobody said whom they are about
 */
record RecordFilter(
        Optional<PersonId> person,
        boolean unnamed,
        Optional<Heading> heading,
        Optional<Channel> channel,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    static RecordFilter of(Answers answers) {
        String person = first(answers, "person");
        LocalDate from = answers.day("from");
        return new RecordFilter(
                id(person),
                person.equals("unnamed"),
                answers.allOf("heading", Heading.class).stream().findFirst(),
                answers.allOf("channel", Channel.class).stream().findFirst(),
                Optional.ofNullable(from),
                Optional.ofNullable(answers.lastDay("until", from)));
    }

    private static String first(Answers answers, String field) {
        return answers.chosen(field).stream().findFirst().orElse("");
    }

    private static Optional<PersonId> id(String person) {
        try {
            return Optional.of(new PersonId(UUID.fromString(person)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    boolean isEverything() {
        return equals(
                new RecordFilter(
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Whether that entry is of this part; of somebody recorded twice, both records are. */
    boolean holds(Entry entry, SamePeople people) {
        return person.map(wanted -> entry.person().filter(people.of(wanted)::is).isPresent())
                        .orElse(true)
                && (!unnamed || entry.person().isEmpty())
                && heading.map(entry::isUnder).orElse(true)
                && channel.map(wanted -> entry.channel() == wanted).orElse(true)
                && from.map(day -> !entry.happenedOn().isBefore(day)).orElse(true)
                && until.map(day -> !entry.happenedOn().isAfter(day)).orElse(true);
    }

    /** The same part of the record at another address. */
    String at(String path, int page) {
        List<String> parts = new ArrayList<>();
        person.ifPresent(id -> parts.add("person=" + id.text()));
        if (unnamed) {
            parts.add("person=unnamed");
        }
        heading.ifPresent(each -> parts.add("heading=" + each.name()));
        channel.ifPresent(each -> parts.add("channel=" + each.name()));
        from.ifPresent(day -> parts.add(day("from", day)));
        until.ifPresent(day -> parts.add(day("until", day)));
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static String day(String field, LocalDate day) {
        return "%1$s-day=%2$d&%1$s-month=%3$d&%1$s-year=%4$d"
                .formatted(field, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
