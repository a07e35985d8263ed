package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.junit.jupiter.api.Test;

/** The bytes of facts about people recorded twice, and of suggestions, frozen: written by hand. */
@Paragraphs("P45")
class JoiningBytesTests {
    private static final String ONE = "0190f000-0000-7000-8000-00000000000a";
    private static final String OTHER = "0190f000-0000-7000-8000-00000000000b";
    private static final String JOINING = "0190f000-0000-7000-8000-00000000000c";

    @Test
    void twoRecordsWereJoined() {
        isWritten(
                new RecordsJoined(
                        id(ONE),
                        id(OTHER),
                        List.of(Sameness.THEY_SAID_SO, Sameness.CHILD),
                        "Asked at the desk.",
                        "Typed twice."),
                "{'because':'Typed twice.','compared':['THEY_SAID_SO','CHILD'],"
                        + "'how':'Asked at the desk.','other':'"
                        + OTHER
                        + "','shown':'"
                        + ONE
                        + "'}");
    }

    @Test
    void aJoiningWasUndone() {
        isWritten(
                new JoiningUndone(new FactId(UUID.fromString(JOINING)), "Brothers."),
                "{'because':'Brothers.','joining':'" + JOINING + "'}");
    }

    @Test
    void somebodySuggestsThatTwoAreOne() {
        isWritten(
                new SuggestedAsOne(
                        id(ONE), id(OTHER), List.of(Sameness.NUMBER), "One number.", "Same voice."),
                "{'because':'Same voice.','compared':['NUMBER'],'how':'One number.','one':'"
                        + ONE
                        + "','other':'"
                        + OTHER
                        + "'}");
    }

    @Test
    void twoWereFoundToBeTwo() {
        isWritten(
                new FoundToBeTwo(id(ONE), id(OTHER), "Father and son."),
                "{'because':'Father and son.','one':'" + ONE + "','other':'" + OTHER + "'}");
    }

    @Test
    void aNumberIsSuggestedAndAnswered() {
        isWritten(
                new ChangeSuggested(
                        id(ONE),
                        ContactKind.PHONE,
                        "01632 960233",
                        new EntryId(UUID.fromString(OTHER))),
                "{'entry':'"
                        + OTHER
                        + "','kind':'PHONE','person':'"
                        + ONE
                        + "','value':'01632 960233'}");
        isWritten(
                new SuggestionAnswered(
                        new FactId(UUID.fromString(JOINING)), true, "Rang back, Mrs Reid"),
                "{'because':'Rang back, Mrs Reid','suggestion':'" + JOINING + "','theirs':true}");
    }

    @Test
    void aNameIsSuggestedAndAFileSaysOtherwise() {
        isWritten(
                new NameSuggested(id(ONE), "Darren Pike", new EntryId(UUID.fromString(OTHER))),
                "{'entry':'" + OTHER + "','person':'" + ONE + "','value':'Darren Pike'}");
        FactId file = new FactId(UUID.fromString(JOINING));
        isWritten(
                new DifferenceFound(id(ONE), ContactKind.POST, "5 Mill Lane", file),
                "{'imported':'"
                        + JOINING
                        + "','kind':'POST','person':'"
                        + ONE
                        + "','value':'5 Mill Lane'}");
        isWritten(
                new DifferenceFound(id(ONE), null, "Darren Pike", file),
                "{'imported':'" + JOINING + "','person':'" + ONE + "','value':'Darren Pike'}");
        isWritten(
                new ChildFound(id(ONE), "Kai Pike", YearGroup.YEAR_4, file),
                "{'child':'Kai Pike','imported':'"
                        + JOINING
                        + "','person':'"
                        + ONE
                        + "','yearGroup':'YEAR_4'}");
        isWritten(
                new ChildNotFound(id(ONE), new FactId(UUID.fromString(OTHER)), "Kai Pike", file),
                "{'child':'"
                        + OTHER
                        + "','imported':'"
                        + JOINING
                        + "','name':'Kai Pike','person':'"
                        + ONE
                        + "'}");
    }

    @Test
    void nobodyIsJoinedWithThemselvesNorByNothingNorWithoutAReason() {
        List<Sameness> said = List.of(Sameness.THEY_SAID_SO);
        assertThatThrownBy(() -> new RecordsJoined(id(ONE), id(ONE), said, "Asked.", "Twice."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new RecordsJoined(id(ONE), id(OTHER), List.of(), "Asked.", "Twice."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecordsJoined(id(ONE), id(OTHER), said, " ", "Twice."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecordsJoined(id(ONE), id(OTHER), said, "Asked.", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void isWritten(Fact fact, String bytes) {
        String golden = bytes.replace('\'', '"');
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }

    private static PersonId id(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
