package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BLOCK-20, B6, B7 and P48: what no letter of a school says. */
@Paragraphs({"P48", "P60"})
class WordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If you are unhappy, write to the LGSCO. | letter.signposts-ombudsman",
                "You may go to the Local Government and Social Care Ombudsman. | letter.signposts-ombudsman",
                "The local government ombudsman can help. | letter.signposts-ombudsman",
                "It is a criminal offence to enter the school. | letter.calls-entering-a-crime",
                "If you come on to the site you commit a crime. | letter.calls-entering-a-crime",
                "Entering the premises is illegal. | letter.calls-entering-a-crime",
                "You will be arrested if you set foot here. | letter.calls-entering-a-crime",
                "This bar is made under s547 of the Act. | letter.leans-on-section-547",
                "under Section 547 | letter.leans-on-section-547",
                "We have found you vexatious. | letter.labels-the-person",
                "as a persistent complainant | letter.labels-the-person",
                "treated as a serial complainant | letter.labels-the-person",
                "We do not accept abusive parents. You are an abusive parent. | letter.labels-the-person",
                "You are aggressive. | letter.labels-the-person",
                "Your son may lose his place at this school. | letter.uses-the-child",
                "We may exclude your daughter. | letter.uses-the-child"
            })
    void isNamedWithItsReason(String words, String rule) {
        List<Ground> grounds = Wording.against(saying(Paragraph.of(words))).all();

        assertThat(grounds).extracting(Ground::rule).containsExactly(rule);
        assertThat(grounds.getFirst().because()).contains("Under “What happened” stands “");
        assertThat(grounds.getFirst().remedy()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may complain through our complaints procedure.",
                "We may report threats to the Police.",
                "To come all the same may be trespass, which is a matter of civil law.",
                "Permission to enter the premises is withdrawn until 31 March 2027.",
                "The conduct on 3 March may be a criminal matter. Please come in by the front door.",
                "We ask you not to come on to the site before 9am.",
                "Your complaint of 3 March was decided on 20 April; this repeats it.",
                "Room 547 is on the second floor.",
                "If you are abusive on the telephone, the call is ended.",
                "Keeping to it is not a condition of your child's place at this school.",
                "It does not concern your child's place at school; nothing in it excludes your child."
            })
    void ordinarySentencesAreFree(String words) {
        assertThat(Wording.against(saying(Paragraph.of(words)))).isEmpty();
    }

    @Test
    void exactWordsMayBeAnything() {
        assertThat(
                        Wording.against(
                                saying(
                                        Paragraph.of(
                                                Run.plain("You said: "),
                                                Run.quoted(
                                                        "call me vexatious, see you at the LGSCO")))))
                .isEmpty();
    }

    @Test
    void everyPlaceOfALetterIsLookedAt() {
        assertThat(
                        Wording.against(
                                        saying(
                                                keyFactsOf("LGSCO"),
                                                BulletList.of("vexatious"),
                                                Callout.of("s547", "vexatious"),
                                                new FactTable(
                                                        "",
                                                        List.of("Day", "What"),
                                                        List.of(
                                                                FactTable.Row.of(
                                                                        "Monday", "LGSCO")))))
                                .all())
                .extracting(Ground::rule)
                .containsExactlyInAnyOrder(
                        "letter.signposts-ombudsman",
                        "letter.leans-on-section-547",
                        "letter.labels-the-person");
    }

    @Test
    void theSampleWarningSaysNothingOfTheKind() {
        assertThat(Wording.against(SampleLetters.warning())).isEmpty();
    }

    private static KeyFacts keyFactsOf(String words) {
        return new KeyFacts("", List.of(KeyFacts.Fact.of("If you disagree", words)));
    }

    private static LetterDocument saying(Block... blocks) {
        return SampleLetters.of(Section.required("what-happened", "What happened", p(48), blocks));
    }
}
