package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.day;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.ReadAloud;
import org.evenhand.letter.ReadText;
import org.evenhand.stationery.kit.KitPaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The adoption kit and the other papers of the year, as somebody found them good (J20, C10). */
@Paragraphs("J20")
class PapersOfTheKitTests extends PapersFoundGood {
    private final Fernleigh school = Fernleigh.founded();

    PapersOfTheKitTests() {
        super("papers-of-the-kit");
    }

    @Override
    protected Map<String, LetterDocument> made() {
        Map<String, LetterDocument> papers = new LinkedHashMap<>();
        for (KitPaper paper : KitPaper.values()) {
            papers.put(
                    paper.path(),
                    school.at(
                            day("2025-09-03"),
                            "10:00",
                            () ->
                                    school.the(Acts.class)
                                            .lookUp(school.as(school.head()), paper::of)));
        }
        return papers;
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY_REMINDER", "POLICY_FOR_NEW_PARENTS", "POLICY_FOR_HIRERS"})
    void aReminderNamesNobody(KitPaper paper) {
        assertThat(ReadText.onOneLine(paper(paper.path()))).doesNotContain("Ellwood", "Lang");
        assertThat(ReadText.onOneLine(paper(KitPaper.EMERGENCY_SHEET.path())))
                .contains("Ellwood", "Lang");
    }

    /** P65: those who work here know what P39 is, and parents do not have to. */
    @ParameterizedTest
    @EnumSource(names = {"POLICY_REMINDER", "POLICY_FOR_NEW_PARENTS", "POLICY_FOR_HIRERS"})
    void nobodyStumblesWhoHearsAReminderReadAloud(KitPaper paper) {
        assertThat(ReadAloud.stumbles(paper(paper.path()), pdf(paper.path()))).isEmpty();
        // The control: what staff read has such marks, and they are found.
        String briefing = KitPaper.STAFF_BRIEFING.path();
        assertThat(ReadAloud.stumbles(paper(briefing), pdf(briefing))).contains("P35");
    }
}
