package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.ReadText;

/**
 * The five things that somebody asks who has just opened a letter from the school, and where the
 * letter answers each: in the sentences given here, which were written from the case. A letter that
 * owes no answer says why.
 */
final class WhatAParentAsks {
    enum Question {
        WHAT_DID_I_DO,
        WHAT_MAY_I_STILL_DO,
        UNTIL_WHEN,
        HOW_DO_I_DISAGREE,
        WHOM_DO_I_RING_AT_NIGHT
    }

    private final String letter;
    private final Map<Question, String> answered = new EnumMap<>(Question.class);

    private WhatAParentAsks(String letter) {
        this.letter = letter;
    }

    static WhatAParentAsks of(LetterDocument letter) {
        return new WhatAParentAsks(ReadText.onOneLine(letter));
    }

    /** The letter says each of these, word for word. */
    WhatAParentAsks finds(Question question, String... sentences) {
        assertThat(sentences).as(question.name()).isNotEmpty();
        assertThat(letter).as(question.name()).contains(sentences);
        answered.put(question, String.join(" ", sentences));
        return this;
    }

    /** The letter owes no answer to it. */
    WhatAParentAsks isNotOwed(Question question, String because) {
        answered.put(question, because);
        return this;
    }

    /** Nothing was left out, and no word that would shame the school stands anywhere in it. */
    void andThatIsAll() {
        List<Question> open =
                Arrays.stream(Question.values()).filter(one -> !answered.containsKey(one)).toList();
        assertThat(open).as("asked by every parent").isEmpty();
        assertThat(letter.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("vexatious", "ombudsman", "section 547", "zero tolerance");
    }
}
