package org.evenhand.casework.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.AccountId;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;

/**
 * What part of a chronology is looked at. Its address holds choices and an id, never a name; words
 * that are looked for are sent as a form and stand in no address.
 *
 * @param person who wrote it down, did it, or at whom it was directed
 * @param words all of which it holds; empty for any
 */
record ChronologyFilter(
        Optional<Kind> kind,
        Optional<Channel> channel,
        Optional<Heading> heading,
        Optional<Direction> direction,
        Optional<Files> files,
        Optional<AccountId> person,
        String words) {
    /** Contacts, or what the school did on the case. */
    enum Kind {
        CONTACT("Contacts"),
        STEP("Steps on the case");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether files are kept with it. */
    enum Files {
        WITH("With evidence kept"),
        WITHOUT("Without");

        private final String words;

        Files(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static ChronologyFilter of(Answers answers) {
        return new ChronologyFilter(
                answers.allOf("kind", Kind.class).stream().findFirst(),
                answers.allOf("channel", Channel.class).stream().findFirst(),
                answers.allOf("heading", Heading.class).stream().findFirst(),
                answers.allOf("direction", Direction.class).stream().findFirst(),
                answers.allOf("files", Files.class).stream().findFirst(),
                answers.chosen("person").stream()
                        .findFirst()
                        .flatMap(typed -> CaseAccess.account(typed)),
                "");
    }

    /** The same, of what holds these words too. */
    ChronologyFilter holding(String wanted) {
        return new ChronologyFilter(kind, channel, heading, direction, files, person, wanted);
    }

    /** An address with the same choices; it never holds the words. */
    String at(String address) {
        String chosen =
                Stream.of(
                                kind.map(it -> "kind=" + it.name()),
                                channel.map(it -> "channel=" + it.name()),
                                heading.map(it -> "heading=" + it.name()),
                                direction.map(it -> "direction=" + it.name()),
                                files.map(it -> "files=" + it.name()),
                                person.map(it -> "person=" + it.text()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? address : address + "?" + chosen;
    }

    boolean isEverything() {
        return equals(
                new ChronologyFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    }

    List<Chronology> of(List<Chronology> all) {
        return all.stream().filter(this::holds).toList();
    }

    private boolean holds(Chronology one) {
        Chronology.Traits traits = one.traits();
        return kind.map(wanted -> (wanted == Kind.CONTACT) == traits.contact()).orElse(true)
                && channel.map(wanted -> traits.channel().filter(wanted::equals).isPresent())
                        .orElse(true)
                && heading.map(traits.headings()::contains).orElse(true)
                && direction
                        .map(wanted -> traits.direction().filter(wanted::equals).isPresent())
                        .orElse(true)
                && files.map(wanted -> (wanted == Files.WITH) == traits.evidence()).orElse(true)
                && person.map(wanted ->
                                traits.people().stream()
                                        .anyMatch(somebody -> somebody.account().equals(wanted)))
                        .orElse(true)
                && holdsTheWords(one);
    }

    private boolean holdsTheWords(Chronology one) {
        String said =
                String.join("\n", one.title(), one.by(), one.text(), one.words())
                        .toLowerCase(Locale.UK);
        return Arrays.stream(words.toLowerCase(Locale.UK).strip().split("\\s+"))
                .allMatch(said::contains);
    }
}
