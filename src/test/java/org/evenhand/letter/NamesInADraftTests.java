package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose names are marked in a draft, for whom, and where a name is only a word (E2, P51). */
@Paragraphs({"E2", "P51"})
class NamesInADraftTests {
    private static final ReadySchool READY = ReadySchool.founded();
    private static final PersonId DARREN = READY.aParent("Darren Whitlock", "Kai Whitlock");
    private static final Account TANYA = READY.school().has("tanya", "Tanya Rowe", Role.STAFF);
    private static final String NAME = TANYA.displayName();

    static {
        READY.aParent("Rose", "Wren Oak");
        READY.aParent("Lee Farrow", "Jo Farrow");
        READY.aParent("May", "Kai Hill");
    }

    @Test
    void whoIsInTheRecordIsMarkedForThoseWhoMaySeeIt() {
        String said = "Lee Farrow saw it, and so did Jo Farrow. We asked Rose.";
        assertThat(marked(READY.head, said, "")).containsExactly("Lee Farrow", "Jo Farrow", "Rose");
        // A governor decides without seeing who is recorded: a mark would tell.
        assertThat(marked(READY.chair, said, "")).isEmpty();
        assertThat(marked(READY.chair, "You are a liar. " + said, "")).containsExactly("liar");
    }

    @Test
    void aColleagueIsMarkedUnlessMeant() {
        String said = "You shouted at %s in the hall.".formatted(NAME);
        assertThat(marked(READY.head, said, "")).containsExactly(NAME);
        assertThat(marked(READY.chair, said, "")).containsExactly(NAME);
        assertThat(marked(READY.head, said, "Write to " + NAME + " only")).isEmpty();
        // An office is nobody's name.
        assertThat(marked(READY.head, "The office rang you.", "")).isEmpty();
        // Who signs is nobody else.
        assertThat(markedIn(signedBy(NAME, said))).isEmpty();
        assertThat(markedIn(signedBy("Somebody Else", said))).containsExactly(NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose from the office rang you.",
                "The sun rose early.",
                "It was Rose Cottage.",
                "You came in May, and it may rain.",
                "We spoke. Rose is a word here.",
                "Kai was late."
            })
    void whatIsAWordOrSomethingElseIsNotMarked(String said) {
        assertThat(marked(READY.head, said, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You told Rose about it.",
                "In the hall, Rose heard you.",
                "Mrs Rose heard you.",
                "You wrote to the parents, Rose among them."
            })
    void aNameOfOneWordIsMarkedWhereItIsWrittenAsOne(String said) {
        assertThat(marked(READY.head, said, "")).containsExactly("Rose");
        assertThat(marked(READY.head, said, "Rose")).isEmpty();
    }

    private static List<String> marked(Account by, String said, String meant) {
        return marked(by, SampleLetters.saying(Paragraph.of(said)), meant);
    }

    private static List<String> markedIn(LetterDocument letter) {
        return marked(READY.head, letter, "");
    }

    private static LetterDocument signedBy(String name, String said) {
        return SampleLetters.saying(
                Paragraph.of(said), new SignatureBlock("Yours sincerely", name, "Teacher"));
    }

    private static List<String> marked(Account by, LetterDocument letter, String meant) {
        List<Heed> heeds =
                READY.the(Acts.class)
                        .lookUp(
                                READY.as(by),
                                unit ->
                                        Heeds.ofALetterTo(
                                                unit,
                                                People.byId(unit, DARREN).orElseThrow(),
                                                letter,
                                                meant));
        return new HtmlRendering()
                .marked(letter, heeds).remarks().stream().map(Remark::words).toList();
    }
}
