package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.UUID;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Drafts.Saving;
import org.junit.jupiter.api.Test;

/** HOLD-10: two who write the same letter lose nothing. */
class DraftsTests {
    private final LetterSchool school = new LetterSchool();
    private final LetterId letter = new LetterId(UUID.randomUUID());

    @Test
    void aDraftIsReadAsItWasSavedVersionByVersion() {
        assertThat(read()).isEmpty();
        Saving first = save(Drafts.NONE, SampleLetters.warning());
        Saving second = save(1, SampleLetters.inUrdu());

        assertThat(first).isInstanceOf(Saving.Saved.class);
        assertThat(((Saving.Saved) second).draft().version()).isEqualTo(2);
        assertThat(read().orElseThrow().letter()).isEqualTo(SampleLetters.inUrdu());
        assertThat(read().orElseThrow().savedBy().name()).isEqualTo("The issuer");
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheOtherSavedAndOverwritesNothing() {
        save(Drafts.NONE, SampleLetters.warning());
        save(1, saying("theirs"));

        Saving slower = save(1, saying("ours"));

        assertThat(slower).isInstanceOf(Saving.Overtaken.class);
        Draft theirs = ((Saving.Overtaken) slower).theirs().orElseThrow();
        assertThat(theirs.letter()).isEqualTo(saying("theirs"));
        assertThat(read().orElseThrow().letter()).isEqualTo(saying("theirs"));
        assertThat(save(theirs.version(), saying("ours"))).isInstanceOf(Saving.Saved.class);
        assertThat(save(Drafts.NONE, saying("a third"))).isInstanceOf(Saving.Overtaken.class);
    }

    /** The control: without the version in the question the slower one wins silently. */
    @Test
    void withoutTheVersionTheFasterOnesWordsWouldBeGone() {
        save(Drafts.NONE, SampleLetters.warning());
        save(1, saying("theirs"));

        int rows =
                school.program
                        .the(Acts.class)
                        .keepADraft(
                                school.scope,
                                unit ->
                                        unit.sql()
                                                .sql(
                                                        "update evenhand.letter_draft set version = version + 1 where org_id = :org and letter_id = :letter")
                                                .param("org", school.school.org().value())
                                                .param("letter", letter.value())
                                                .update());

        assertThat(rows).isEqualTo(1);
    }

    @Test
    void issuingKeepsTheDraftsIdAndThrowsTheDraftAway() {
        PersonId person = school.aPerson("Anna Whitcombe");
        save(Drafts.NONE, school.draft());

        IssuedLetter issued =
                school.issue(LetterKind.WARNING_CONDUCT, school.draft(), person, letter);

        assertThat(issued.id()).isEqualTo(letter);
        assertThat(read()).isEmpty();
        assertThat(save(1, saying("too late"))).isEqualTo(new Saving.Overtaken(read()));
    }

    @Test
    void anotherSchoolHasNoSuchDraft() {
        save(Drafts.NONE, SampleLetters.warning());

        assertThat(new LetterSchool().draftOf(letter)).isEmpty();
    }

    private java.util.Optional<Draft> read() {
        return school.draftOf(letter);
    }

    private Saving save(int basedOn, LetterDocument document) {
        return school.program
                .the(Acts.class)
                .keepADraft(school.scope, unit -> Drafts.save(unit, letter, basedOn, document));
    }

    private static LetterDocument saying(String words) {
        return SampleLetters.of(
                Section.required("what-happened", "What happened", p(48), Paragraph.of(words)));
    }
}
