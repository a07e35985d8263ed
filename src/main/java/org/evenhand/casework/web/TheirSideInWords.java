package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Side;
import org.evenhand.casework.SideWeighed;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.letters.RestrictionLetter;
import org.evenhand.ui.Question;

/**
 * What the letter of a restriction says of the person's side: what they said and what came of it,
 * or that they were asked and did not answer (J11). Whoever gave their side reads that it was
 * heard.
 */
record TheirSideInWords(CaseFile file) {
    static final String SAID = "theirSide";
    static final String CAME_OF_IT = "cameOfIt";

    RestrictionLetter.SideBefore before() {
        if (!HearingTheirSide.heardBefore(file).isEmpty()) {
            return RestrictionLetter.SideBefore.HEARD;
        }
        return HearingTheirSide.unanswered(file).isPresent()
                ? RestrictionLetter.SideBefore.SILENT
                : RestrictionLetter.SideBefore.NOT_ASKED;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        switch (before()) {
            case HEARD -> {
                questions.add(said());
                questions.add(cameOfIt());
            }
            case SILENT ->
                    questions.add(
                            Question.text(SAID, "That they did not answer").suggesting(silence()));
            case NOT_ASKED -> {}
        }
        return questions;
    }

    private Question said() {
        return Question.text(SAID, "What they told you, as they will read it")
                .hinting(
                        "To them, and in your words: “You told us that ...”. They see that it was heard.")
                .beside(
                        sides().stream()
                                .map(side ->
                                        "%s: “%s”"
                                                .formatted(
                                                        side.heard().fact().how(),
                                                        side.heard().fact().words()))
                                .collect(Collectors.joining("\n\n")));
    }

    private Question cameOfIt() {
        return Question.text(CAME_OF_IT, "And what came of it")
                .hinting("What you accept of it, what you do not, and why; what you do about it.")
                .beside(
                        sides().stream()
                                .flatMap(side -> side.weighed().stream())
                                .map(SideWeighed::whatCameOfIt)
                                .collect(Collectors.joining("\n\n")));
    }

    private String silence() {
        return HearingTheirSide.unanswered(file)
                .map(invited ->
                        "In our letter of %s we asked you for your side by %s. You have not answered it."
                                .formatted(
                                        PrintedDate.of(CaseFile.day(invited.recordedAt())),
                                        PrintedDate.of(invited.fact().by())))
                .orElse("");
    }

    private List<Side> sides() {
        return HearingTheirSide.heardBefore(file);
    }
}
