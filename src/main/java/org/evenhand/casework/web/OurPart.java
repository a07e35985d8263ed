package org.evenhand.casework.web;

import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Shortcoming;
import org.evenhand.ui.Question;

/** Where the school fell short itself: what a letter says of it is for whoever signs it (P10). */
final class OurPart {
    static final String FIELD = "ourPart";

    private OurPart() {}

    static Question question(CaseFile file) {
        return Question.text(FIELD, "Where we fell short ourselves, if we did")
                .hinting("The letter prints this. Leave it empty, and it says nothing of it.")
                .beside(
                        file.assessment()
                                .map(made -> made.fact().weighed())
                                .filter(weighed -> weighed.shortcoming() != Shortcoming.NONE)
                                .map(AssessmentMade.Weighed::ourPart)
                                .orElse(""));
    }
}
