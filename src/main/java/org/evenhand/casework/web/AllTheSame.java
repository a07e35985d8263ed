package org.evenhand.casework.web;

import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** Why a letter goes although it would land when nobody can answer (J13). */
final class AllTheSame {
    static final String FIELD = "allTheSame";

    private AllTheSame() {}

    static Question question() {
        return Question.text(
                        FIELD,
                        "If it would land on a day without school: why must it go all the same?")
                .hinting("Leave this empty otherwise.");
    }

    static String read(Answers answers) {
        return answers.text(FIELD, Answers.LONGEST_TEXT);
    }
}
