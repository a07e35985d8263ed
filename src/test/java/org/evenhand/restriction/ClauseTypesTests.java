package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.restriction.NotOnPremises.Area;
import org.evenhand.restriction.NotOnPremises.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of clause says all five: fields, sentence, ruling, letter paragraph, enforcement. */
@Paragraphs("P55")
class ClauseTypesTests {
    @Test
    void everyTypeStandsAmongTheExamples() {
        Set<Class<?>> shown = examples().map(Clause::getClass).collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrder(Clause.class.getPermittedSubclasses());
    }

    @Test
    void everyTypeHasANameOfItsOwn() {
        assertThat(examples().map(Clause::type).distinct().count())
                .isEqualTo(Clause.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTypeSaysAllFive(Clause clause) {
        assertThat(missingFrom(clause)).isEmpty();
    }

    @Test
    void aTypeThatSaysLessIsSeen() {
        // The control: silent parts are named, one by one.
        assertThat(missing(List.of(""), "", Optional.empty(), " ", "\n"))
                .containsExactly("sentence", "ruling", "letter paragraph", "enforcement line");
        assertThat(missing(List.of(), "a", Optional.of(1), "b", "c")).containsExactly("fields");
    }

    @Test
    void theLetterSpeaksToThePersonAndTheSentenceToStaff() {
        assertThat(new ChannelNotAllowed(ChannelGroup.PHONE).sentence())
                .isEqualTo("No contact by telephone, voicemail or text message.");
        assertThat(new NamedContactOnly(ABond.GREEN, ABond.BROWN, 1).letterParagraph())
                .isEqualTo(
                        "Please contact only Mrs Green (office1@school.example). When Mrs Green is"
                                + " away, contact Mr Brown (office2@school.example). You will have a"
                                + " reply within 1 school day. No other member of staff will deal"
                                + " with you directly.");
        assertThat(interimBar().letterParagraph())
                .isEqualTo(
                        "For now you do not have permission to enter the school's buildings or"
                                + " grounds. This is an interim step. Please tell us your side by"
                                + " 16 February 2027; we will decide after that.");
    }

    @Test
    void neverCallsEntryACrime() {
        assertThat(examples().map(Clause::letterParagraph))
                .noneMatch(words -> words.matches("(?i).*(crim|offen|547|illegal|unlawful).*"));
    }

    @Test
    void theDeputyIsNotTheNamedContact() {
        assertThatThrownBy(() -> new NamedContactOnly(ABond.GREEN, ABond.GREEN, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTermsCanCloseWhatTheLawKeepsOpen() {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(examples().toArray(Clause[]::new)),
                        List.of(),
                        Optional.empty(),
                        ABond.READER);

        assertThat(terms.carveOuts()).containsExactly(CarveOut.values());
    }

    static Stream<Clause> examples() {
        return Stream.concat(
                Arrays.stream(ChannelGroup.values()).map(ChannelNotAllowed::new),
                Stream.of(
                        new NamedContactOnly(ABond.GREEN, ABond.BROWN, 3),
                        interimBar(),
                        new NotOnPremises(new Standing.Final(), Area.BUILDINGS, List.of())));
    }

    private static NotOnPremises interimBar() {
        return new NotOnPremises(
                new Standing.Interim(LocalDate.of(2027, 2, 16)), Area.WHOLE_SITE, List.of());
    }

    private static List<String> missingFrom(Clause clause) {
        return missing(
                List.of(clause.getClass().getRecordComponents()),
                clause.sentence(),
                Arrays.stream(Channel.values())
                        .map(channel -> AContact.in(channel).proposal())
                        .filter(one -> clause.speaksOf(one.channel(), one.direction(), one.place()))
                        .map(one -> clause.ruleOn(one, Grounds.none()))
                        .findFirst(),
                clause.letterParagraph(),
                clause.enforcementLine());
    }

    private static List<String> missing(
            List<?> fields,
            String sentence,
            Optional<?> ruling,
            String letter,
            String enforcement) {
        return Stream.of(
                        fields.isEmpty() ? "fields" : "",
                        sentence.isBlank() ? "sentence" : "",
                        ruling.isEmpty() ? "ruling" : "",
                        letter.isBlank() ? "letter paragraph" : "",
                        enforcement.isBlank() ? "enforcement line" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
