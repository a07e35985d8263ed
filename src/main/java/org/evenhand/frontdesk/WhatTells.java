package org.evenhand.frontdesk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.People;
import org.evenhand.people.Person;

/**
 * What tells that it is this person, for whoever cannot ask the record: each answer with how far it
 * tells them from everybody who is easily taken for them (J3, E2). Of those others nothing stands
 * in it.
 *
 * @param nameWords the words of their names, as they are compared
 */
public record WhatTells(List<String> nameWords, List<Answer> answers) {
    private static final int NAMESAKES = 50;

    /** How far an answer tells. */
    public enum Tells {
        /** Nobody else could give it. */
        ALONE,
        /** Others could; none of them has the same given name. */
        WITH_THE_GIVEN_NAME,
        /** Somebody of the same given name could. */
        NOTHING
    }

    /** One answer, as it is compared. */
    public record Answer(Identity.Kind kind, String plain, Tells tells) {}

    public WhatTells {
        nameWords = List.copyOf(nameWords);
        answers = List.copyOf(answers);
    }

    public static WhatTells of(Here here, Person person) {
        Identity own = Identity.of(person, here.today());
        List<Identity> others =
                easilyTakenFor(here, person)
                        .filter(id -> !person.isRecordedAs(id))
                        .flatMap(id -> here.person(id).stream())
                        .map(other -> Identity.of(other, here.today()))
                        .toList();
        List<Answer> answers = new ArrayList<>();
        for (Identity.Kind kind : Identity.Kind.values()) {
            for (String plain : sorted(own.comparedWith(kind))) {
                answers.add(new Answer(kind, plain, tells(own, others, kind, plain)));
            }
        }
        return new WhatTells(List.copyOf(sorted(own.nameWords())), answers);
    }

    private static Stream<PersonId> easilyTakenFor(Here here, Person person) {
        return Stream.concat(
                        here
                                .roll()
                                .ofTheseAndWhoIsEasilyTakenForThem(List.of(person.shown()))
                                .people()
                                .stream(),
                        here.roll().find(person.name(), NAMESAKES).stream().map(People.Found::id))
                .distinct();
    }

    private static Tells tells(
            Identity own, List<Identity> others, Identity.Kind kind, String plain) {
        List<Identity> sharing =
                others.stream().filter(other -> other.comparedWith(kind).contains(plain)).toList();
        if (sharing.isEmpty()) {
            return Tells.ALONE;
        }
        return sharing.stream().anyMatch(other -> isNamedAlike(own, other))
                ? Tells.NOTHING
                : Tells.WITH_THE_GIVEN_NAME;
    }

    private static boolean isNamedAlike(Identity one, Identity other) {
        return !Collections.disjoint(
                one.comparedWith(Identity.Kind.NAME), other.comparedWith(Identity.Kind.NAME));
    }

    private static SortedSet<String> sorted(Collection<String> words) {
        return new TreeSet<>(words);
    }
}
