package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Staff tell a caller that it is unacceptable and end the call when it goes on, and ask nobody
 * first; whether they were warned and who ended it is kept, and printed with the case (P35).
 */
@Paragraphs("P35")
class EndingACallTests {
    private static final String WARNED =
            "Ended by The teacher; they had been warned that it would be.";
    private static final String NOT_WARNED =
            "Ended by The deputy; they had not been warned that it would be.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId call = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
    private final String entry = "/contacts/" + call.text();
    private final Visitor teacher = ready.visitedBy(ready.teacher);
    private final Visitor head = ready.visitedBy(ready.head);

    private Visitor.Form spot(String... actions) {
        return teacher.opens(entry + "/on-the-spot")
                .formTo("/on-the-spot")
                .with("actions", actions)
                .with("told", "yes");
    }

    @Test
    void whoeverEndedItSaysHowItCameAboutAndItPrintsWithTheCase() throws Exception {
        Visitor.Page asked = spot("TOLD_UNACCEPTABLE", "ENDED_CALL").send();
        assertThat(asked.title()).startsWith("Error: ");
        assertThat(asked.text()).contains("Say whether they were warned first");

        assertThat(
                        spot("TOLD_UNACCEPTABLE", "ENDED_CALL")
                                .with("at-ENDED_CALL", "3:34pm")
                                .with("warnedFirst", "yes")
                                .send()
                                .text())
                .contains("It is saved");

        assertThat(teacher.opens(entry).text()).contains("How it ended " + WARNED);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(18));
        String page = "/cases/" + walked.id.text();
        assertThat(head.opens(page).text())
                .contains(
                        "There and then: Told them that their behaviour was unacceptable; Ended the"
                                + " phone call, 3:34pm. "
                                + WARNED);
        assertThat(file(page)).contains("Ending: Warned first: yes, By whom: The teacher");
    }

    @Test
    void nobodyIsAskedForLeaveAndWithoutAWarningItIsSaidSo() {
        assertThat(
                        spot("ENDED_MEETING")
                                .with("warnedFirst", "no")
                                .with("endedBy", "The deputy")
                                .send()
                                .text())
                .contains("It is saved");

        assertThat(teacher.opens(entry).text()).contains(NOT_WARNED).doesNotContain(WARNED);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(18));
        assertThat(head.opens("/cases/" + walked.id.text()).text()).contains(NOT_WARNED);
    }

    @Test
    void whoEndedItIsNotLeftOut() {
        assertThat(spot("ENDED_CALL").with("warnedFirst", "yes").with("endedBy", "").send().text())
                .contains("Say who ended it");
    }

    /** The control: where nothing was ended nothing of it is asked, kept or printed. */
    @Test
    void whereNothingWasEndedNothingIsSaid() {
        assertThat(spot("TOLD_UNACCEPTABLE").with("warnedFirst", "yes").send().text())
                .contains("It is saved");

        assertThat(teacher.opens(entry).text()).doesNotContain("How it ended");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(18));
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains("There and then: Told them that their behaviour was unacceptable.")
                .doesNotContain("Ended by");
    }

    /** The words of the whole case as it is printed. */
    private String file(String page) throws IOException {
        head.opens(page + "/file").form().with("password", RunningEvenhand.PASSWORD).send();
        Visitor.Page made = head.opens(page + "/file").form().with("purpose", "A panel").send();
        String href = made.seen().expectFirst("a[href^=%s/file/]".formatted(page)).attr("href");
        try (PDDocument document = Loader.loadPDF(head.saves(href).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
