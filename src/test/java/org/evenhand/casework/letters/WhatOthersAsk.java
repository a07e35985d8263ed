package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.ReadText;

/**
 * What somebody asks of a letter who reads it to find it wanting, and the sentences that answer
 * each, written from the case: the parent's solicitor, and the officer who is asked to write next
 * and goes through the seven points of P50.
 */
final class WhatOthersAsk<Q extends Enum<Q>> {
    enum Solicitor {
        UNDER_WHICH_POWER,
        ON_WHICH_EVIDENCE_OF_WHICH_DAY,
        IS_IT_PROPORTIONATE,
        HOW_IS_IT_CHALLENGED,
        IS_NOTHING_PREJUDGED
    }

    enum Officer {
        WHY,
        WHAT,
        HOW_LONG,
        REVIEWED_WHEN_AND_OVER_WHEN,
        EARLIER_WHEN,
        EMERGENCIES_AND_NECESSARY_CONTACT,
        WHAT_IF_IT_GOES_ON
    }

    private final String letter;
    private final List<Q> questions;
    private final Set<Q> answered = new HashSet<>();

    private WhatOthersAsk(LetterDocument letter, Class<Q> questions) {
        this.letter = ReadText.onOneLine(letter);
        this.questions = Arrays.asList(questions.getEnumConstants());
    }

    static WhatOthersAsk<Solicitor> theirSolicitor(LetterDocument letter) {
        return new WhatOthersAsk<>(letter, Solicitor.class);
    }

    static WhatOthersAsk<Officer> theOfficer(LetterDocument letter) {
        return new WhatOthersAsk<>(letter, Officer.class);
    }

    /** The letter says each of these, word for word. */
    WhatOthersAsk<Q> finds(Q question, String... sentences) {
        assertThat(sentences).as(question.name()).isNotEmpty();
        assertThat(letter).as(question.name()).contains(sentences);
        answered.add(question);
        return this;
    }

    /** None was left out. */
    void andThatIsAll() {
        assertThat(questions.stream().filter(one -> !answered.contains(one)).toList())
                .as("asked and not answered")
                .isEmpty();
    }
}
