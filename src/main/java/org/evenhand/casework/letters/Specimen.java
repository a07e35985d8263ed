package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.WarningVariant;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.RewordablePart;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.SchoolProfile;

/**
 * A whole letter to nobody, on the school's paper and in its words, for whoever wants to see how
 * these look before they count. Everybody and everything in it is invented.
 */
public record Specimen(
        SchoolProfile school, HouseStyle style, LocalDate today, LetterFrame.Signatory signatory) {
    private static final StaffContact CONTACT = invented("Ms Sample", "ms.sample@school.example");
    private static final StaffContact DEPUTY = invented("Mr Example", "mr.example@school.example");

    private static StaffContact invented(String name, String reachedAt) {
        return new StaffContact(new AccountId(new UUID(0, name.length())), name, reachedAt);
    }

    /** A letter of one of the kinds in {@link RewordableLetters}. */
    public LetterDocument letter(LetterKind kind) {
        return switch (kind) {
            case WARNING_CONDUCT -> warning(WarningVariant.CONDUCT);
            case WARNING_DEMANDS -> warning(WarningVariant.DEMANDS_AND_CONTACT);
            case PCCR -> restriction();
            default -> throw new IllegalArgumentException("All ours: " + kind);
        };
    }

    private LetterFrame frame() {
        return new LetterFrame(
                school,
                new Addressee("Alex Sample", List.of("1 Sample Street", "Sampleton")),
                "0000-000",
                today,
                signatory,
                style);
    }

    private static String say(LetterWords words, RewordablePart part) {
        return words.say(part, Map.of());
    }

    private LetterDocument warning(WarningVariant variant) {
        LetterWords words = style.words(WarningParts.kind(variant));
        return new WarningLetter(
                        frame(),
                        variant,
                        incidents(),
                        Optional.of(concern()),
                        today.plusDays(14),
                        new WarningLetter.Texts(
                                say(words, WarningParts.OPENING),
                                "This stands here as an example: the paragraph of the policy, and the"
                                        + " effect of what was done.",
                                "- We spoke with you on an invented day.\n- We wrote to you after that.",
                                say(words, WarningParts.ask(variant)),
                                say(words, WarningParts.EXAMPLES),
                                say(words, WarningParts.police(variant)),
                                say(words, WarningParts.COMPLAIN),
                                say(words, WarningParts.HELP)))
                .document();
    }

    private LetterDocument restriction() {
        LetterWords words = style.words(LetterKind.PCCR);
        LocalDate lastDay = today.plusMonths(3);
        return new RestrictionLetter(
                        frame(),
                        incidents(),
                        "We warned you in an invented letter, and it has happened again since.",
                        "",
                        terms(),
                        "3 months",
                        today,
                        lastDay,
                        List.of(today.plusMonths(2)),
                        Optional.of(concern()),
                        "The Chair of Governors knows of this decision.",
                        List.of(Role.OFFICE, Role.SENIOR_LEADER),
                        Optional.of(today.plusDays(7)),
                        new Disagree(
                                "an invented governor who had no part in it",
                                "the school, for the clerk to the governors",
                                today.plusDays(21)),
                        new RestrictionLetter.Texts(
                                "This stands here as an example: the decision, and its reasons.",
                                "You may come to school events as before.",
                                say(words, RestrictionParts.EARLY),
                                "This stands here as an example: what may follow if it goes on.",
                                say(words, RestrictionParts.COMPLAIN),
                                say(words, RestrictionParts.HELP)))
                .document();
    }

    private List<Incident> incidents() {
        return List.of(
                new Incident(
                        today.minusDays(3)
                                .atTime(LocalTime.of(8, 50))
                                .atZone(Period.LONDON)
                                .toInstant(),
                        "by telephone",
                        "This stands here as an example of what was said or done."));
    }

    private WarningLetter.Concern concern() {
        return new WarningLetter.Concern(
                "An invented concern", "Ms Sample", "she rings you", today.plusDays(5));
    }

    private static RestrictionTerms terms() {
        return new RestrictionTerms(
                RestrictionTerms.numbered(
                        new ChannelNotAllowed(ChannelGroup.PHONE),
                        new NamedContactOnly(CONTACT, DEPUTY, 3)),
                List.of(
                        new ChildContact(
                                ChildMatter.COLLECTION.words(),
                                ChildMatter.COLLECTION.channels(),
                                Optional.empty(),
                                "As before, at the gate.")),
                Optional.empty(),
                CONTACT);
    }
}
