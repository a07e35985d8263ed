package org.evenhand.casework.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.casework.WarningVariant;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.RewordablePart;

/**
 * The kinds of letter of which a school may say parts in its own words: all that go to a parent.
 */
public final class RewordableLetters {
    public static final List<LetterKind> KINDS =
            Arrays.stream(LetterKind.values()).filter(LetterKind::goesToThePerson).toList();

    private RewordableLetters() {}

    /** Its parts in the order of the letter; none for a kind that stays inside the school. */
    public static List<RewordablePart> parts(LetterKind kind) {
        return switch (kind) {
            case INFORMAL_WARNING -> InformalWarningParts.ALL;
            case UNACCEPTABLE_CORRESPONDENCE -> CorrespondenceParts.ALL;
            case WARNING_CONDUCT -> WarningParts.of(WarningVariant.CONDUCT);
            case WARNING_DEMANDS -> WarningParts.of(WarningVariant.DEMANDS_AND_CONTACT);
            case INVITATION -> InvitationParts.ALL;
            case REPRESENTATIONS_ACKNOWLEDGED -> AcknowledgementParts.ALL;
            case BEHAVIOUR_CONTRACT -> ContractParts.ALL;
            case INTERIM_BAR_CONFIRMED -> InterimBarParts.ALL;
            case PCCR -> RestrictionParts.ALL;
            case REVIEW_OUTCOME -> ReviewParts.ALL;
            case VARIATION -> VariationParts.ALL;
            case CONTACT_CHANGED -> ContactParts.ALL;
            case APPEAL_OUTCOME -> RequestOutcomeParts.ALL;
            case SERIAL_COMPLAINT -> SerialComplaintParts.ALL;
            case ENDING -> EndingParts.ALL;
            case CHAIR_NOTIFICATION, VIOLENT_INCIDENT_REPORT -> List.of();
        };
    }

    public static Optional<RewordablePart> part(LetterKind kind, String name) {
        return parts(kind).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** As it stands in an address. */
    public static String path(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same of its words in that language: {@code ending.cy}. */
    public static String path(LetterKind kind, String language) {
        return path(kind) + (language.equals(LetterWords.ENGLISH) ? "" : "." + language);
    }

    public static Optional<LetterKind> kind(String path) {
        String named = path.split("\\.", 2)[0];
        return language(path)
                .flatMap(_ -> KINDS.stream().filter(kind -> path(kind).equals(named)).findFirst());
    }

    /** In which language its words are asked for; empty for one that none are kept in. */
    public static Optional<String> language(String path) {
        String[] named = path.split("\\.", 2);
        return Optional.of(named.length == 1 ? LetterWords.ENGLISH : named[1])
                .filter(tag -> named.length == 1 || LetterLanguages.OFFERED.contains(tag));
    }
}
