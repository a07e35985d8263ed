package org.evenhand.stationery.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.school.Emergency;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;

/** What the school has settled and a paper can say; what it has not, it is asked to fill in. */
record Settled(SchoolProfile school, PostHolders posts, HouseStyle style, LocalDate today) {
    static Settled of(Unit unit) {
        return new Settled(
                Schools.profile(unit), PostHolders.now(unit), HouseStyle.of(unit), unit.today());
    }

    String name() {
        return school.name();
    }

    /** {@code Policy on Unacceptable Actions, version 2, adopted on Monday 3 March 2025}. */
    String policy() {
        return school.policy()
                .map(one ->
                        "%s, version %s, adopted on %s"
                                .formatted(
                                        one.title(),
                                        one.version(),
                                        PrintedDate.of(one.adoptedOn())))
                .orElse("[Fill in: the title, the version and the day of adoption of the policy]");
    }

    String whereToReadThePolicy() {
        return school.policy()
                .map(PolicyVersion::whereToRead)
                .filter(where -> !where.isEmpty())
                .orElse("[Fill in: where the policy can be read]");
    }

    /** Whom people ask about their data. */
    String dataProtection() {
        return school.dataProtection()
                .map(contact -> contact.name() + ", " + contact.reachedAt())
                .orElse("[Fill in: the data protection officer, and how they are reached]");
    }

    String inSchoolHours() {
        return emergency(
                Emergency::duringSchoolHours, "what to do in an emergency in school hours");
    }

    String outsideSchoolHours() {
        return emergency(
                Emergency::outsideSchoolHours, "what to do in an emergency outside school hours");
    }

    private String emergency(Function<Emergency, String> words, String asked) {
        return school.emergency().map(words).orElse("[Fill in: " + asked + "]");
    }

    String phone() {
        return school.paper().phone().isEmpty()
                ? "[Fill in: the school’s telephone number]"
                : school.paper().phone();
    }

    String email() {
        return school.paper().email().isEmpty()
                ? "[Fill in: the school’s e-mail address]"
                : school.paper().email();
    }

    String deskCover() {
        return school.deskCover().orElse("[Fill in: who covers the front desk]");
    }

    /** Everybody who holds an office, by name. */
    String holding(Role role) {
        String names =
                posts.of(role).stream()
                        .map(PostHolders.Holder::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "[Fill in: %s]".formatted(inASentence(role)) : names;
    }

    /** How those are reached who hold an office and never sign in. */
    Optional<String> reached(Role role) {
        return posts.firstOf(role).map(holder -> posts.reachedAt().get(holder.account()));
    }

    private static String inASentence(Role role) {
        String title = role.title();
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    boolean isMaintained() {
        return school.isMaintained();
    }
}
