package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What whoever decides about somebody minds, because of what they are to the school besides
 * (E8-E11).
 *
 * @param point of the domain that says so
 */
public record ToMind(PolicyParagraph point, String words) {
    private static final ToMind STAFF =
            new ToMind(
                    new PolicyParagraph("E8"),
                    "Also works at the school. What they do as a member of staff goes to the staff process; what"
                            + " they do as a parent or customer belongs here.");
    private static final ToMind GOVERNOR =
            new ToMind(
                    new PolicyParagraph("E9"),
                    "Also a governor: they take no part in anything about themselves. Their access to governors'"
                            + " meetings is not decided under this policy.");
    private static final ToMind COUNCILLOR =
            new ToMind(
                    new PolicyParagraph("E10"),
                    "Also a councillor or MP: write in each entry in what capacity they acted. What they do for"
                            + " somebody else counts neither against them nor against whom they speak for.");
    private static final ToMind UNDER_CONTRACT =
            new ToMind(
                    new PolicyParagraph("E11"),
                    "Works for the school, or hires from it, under a contract: its terms may apply besides. Those"
                            + " who use the hire with them are not restricted by what binds this person.");

    /** All of it on that day; none for almost everybody. */
    public static List<ToMind> of(Person person, LocalDate day) {
        Stream<ToMind> standings =
                Stream.of(Standing.values())
                        .filter(standing -> person.is(standing, day))
                        .map(ToMind::of);
        Stream<ToMind> contract =
                isUnderContract(person, day) ? Stream.of(UNDER_CONTRACT) : Stream.of();
        return Stream.concat(standings, contract).toList();
    }

    private static ToMind of(Standing standing) {
        return switch (standing) {
            case MEMBER_OF_STAFF -> STAFF;
            case GOVERNOR -> GOVERNOR;
            case COUNCILLOR -> COUNCILLOR;
        };
    }

    private static boolean isUnderContract(Person person, LocalDate day) {
        return Person.soOn(day, person.relationships()).stream()
                .map(RelationshipRecorded::kind)
                .anyMatch(kind ->
                        kind == RelationshipKind.CONTRACTOR || kind == RelationshipKind.HIRER);
    }
}
