package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Where a case, its papers and its letters say when something happened they make up no hour that
 * nobody told (P46, P48).
 */
@Paragraphs({"P46", "P48", "P51"})
class OnlyTheDayIsKnownInACaseTests {
    private static final String NOT_KNOWN = ", time not known";
    private static final String INVENTED = ", 12am";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    {
        ready.abuse(person, ago(60), "Shouted.", "Useless.");
        aLetterWithoutATime();
    }

    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(50));
    private final String page = "/cases/" + walked.id.text();

    @Test
    void theCaseAndItsPapersShowTheDayAlone() throws IOException {
        String letter = "A letter lay in the post.";

        assertThat(head.opens(page).text())
                .contains(NOT_KNOWN, letter, ", 3:30pm")
                .doesNotContain(INVENTED);
        assertThat(pdf(head.saves(page + "/record/pdf?part=CASE").bytes()))
                .contains(NOT_KNOWN, letter, ", 3:30pm")
                .doesNotContain(INVENTED);
        assertThat(file())
                .contains(
                        NOT_KNOWN + ". Written down",
                        "On what day, as the time is not known: ",
                        ", 3:30pm")
                .doesNotContain(INVENTED);
        assertThat(new String(head.saves("/contacts/record.csv").bytes(), StandardCharsets.UTF_8))
                .contains(NOT_KNOWN)
                .doesNotContain(INVENTED);
    }

    @Test
    void aLetterListsTheDayAloneAndInItsOrder() {
        List<Incident> incidents =
                walked.file().entries().stream().map(each -> Incident.of(each, "It was.")).toList();

        assertThat(Incidents.table(incidents.reversed()).rows().toString())
                .containsSubsequence(", 3:30pm, phone call", NOT_KNOWN + ", letter")
                .doesNotContain(INVENTED);
    }

    @Test
    void itWasNotAfterWhatWasToldOnItsDay() {
        Entry entry =
                walked.file().entries().stream()
                        .filter(each -> !each.isTimeKnown())
                        .findFirst()
                        .orElseThrow();

        // As rules ask: was the warning told before the conduct?
        assertThat(entry.happenedAt())
                .isBeforeOrEqualTo(ago(55).atStartOfDay(Period.LONDON).toInstant());
        assertThat(entry.happenedBy())
                .isAfter(ago(55).atTime(23, 59).atZone(Period.LONDON).toInstant());
    }

    private void aLetterWithoutATime() {
        Outcome logged =
                ready.the(LoggingAContact.class)
                        .log(
                                ready.as(ready.teacher),
                                new LoggingAContact.Told(
                                        "A parent",
                                        Channel.LETTER,
                                        ago(55).atStartOfDay(Period.LONDON).toInstant(),
                                        "A letter lay in the post.",
                                        "",
                                        List.of(),
                                        "",
                                        false));
        EntryId entry = new EntryId(ReadySchool.idIn(logged));
        ReadySchool.done(
                ready.the(NamingThePerson.class)
                        .name(ready.as(ready.head), null, entry, Optional.of(person)));
    }

    /** The words of the whole case as it is printed. */
    private String file() throws IOException {
        head.opens(page + "/file").form().with("password", RunningEvenhand.PASSWORD).send();
        Visitor.Page made = head.opens(page + "/file").form().with("purpose", "A panel").send();
        String href = made.seen().expectFirst("a[href^=%s/file/]".formatted(page)).attr("href");
        return pdf(head.saves(href).bytes());
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
