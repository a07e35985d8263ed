package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.NameChanged;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** The pages about letters, over HTTP with real forms and sessions. */
@Paragraphs({"P65", "J13"})
class LetterPagesTests {
    private final LetterSchool school = new LetterSchool();
    private final PersonId person = school.aPerson("Anna Whitcombe");
    private final IssuedLetter letter = school.warning(person);
    private final Visitor head = school.school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void aLetterIsPostedByThePageAndItSaysFromWhenItCountsAsToldAndWhy() {
        Visitor.Page page = delivery().send();

        assertThat(page.text()).contains("It is saved", "Will count as told from the start of");
        assertThat(page.text()).contains("the second working day after", "Certificate of posting");
        assertThat(page.text()).contains("The first name of their child");
        assertThat(page.at().toString()).doesNotContain("Whitcombe");
        assertThat(head.opens("/letters").text())
                .contains("On its way")
                .doesNotContain("not sent.");
    }

    @Test
    void theSameFormSentTwiceIsOneSending() {
        Visitor.Form form = delivery();

        form.send();
        form.send();

        assertThat(school.letter(letter.id()).sendings()).hasSize(1);
    }

    @Test
    void theWrongSecondFactIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        Visitor.Page refused = delivery().with("typed", "Robin").send();

        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("is not what you typed", "(E12)");
        assertThat(refused.seen().expectFirst("#typed").val()).isEqualTo("Robin");
        assertThat(refused.seen().expectFirst("#proof").val()).isEqualTo("Certificate of posting");
        assertThat(refused.seen().expectFirst("main form").text()).doesNotContain("Rowan");
        assertThat(refused.form().with("typed", "Rowan").send().text()).contains("It is saved");
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        Visitor.Page page = head.opens(letter.href() + "/delivery").form().with("by", "").send();

        assertThat(page.seen().select(".govuk-error-summary li")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(head.opens(letter.href() + "/told").form().send().title()).startsWith("Error");
    }

    @Test
    void whatCameBackIsShownWithWhatWouldHelpAndACallAfterAnotherTryTells() {
        delivery().send();
        Visitor.Page back =
                head.opens(letter.href() + "/returned")
                        .form()
                        .with("at", nowSaid())
                        .with("because", "Gone away")
                        .send();
        assertThat(back.text()).contains("Came back", "Gone away");
        assertThat(back.text())
                .contains("One try by another method and a recorded call are enough");

        delivery().with("method", "LEFT_AT_ADDRESS").with("whereTo", "14 Miller’s Row").send();
        Visitor.Page told =
                head.opens(letter.href() + "/told")
                        .form()
                        .with("way", "RECORDED_CALL")
                        .with("at", nowSaid())
                        .with("proof", "Call 12")
                        .send();

        assertThat(told.text()).contains("Told since", "said in a recorded call");
    }

    @Test
    void thePdfIsAnAttachmentThatNothingKeeps() {
        Visitor.Page pdf = head.opens(letter.href() + "/pdf");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(header(pdf, "content-type")).isEqualTo("application/pdf");
        assertThat(header(pdf, "content-disposition"))
                .startsWith("attachment")
                .contains("letter-" + letter.number() + ".pdf");
        assertThat(header(pdf, "cache-control")).isEqualTo("no-store");
        assertThat(header(pdf, "x-content-type-options")).isEqualTo("nosniff");
    }

    /**
     * What counts is the PDF, so its copy says that and has its very words, whatever is so today.
     */
    @Test
    void theWordFileIsACopyOfWhatWasIssuedAndSaysWhatCounts() {
        assertThat(head.opens(letter.href()).text())
                .contains("Download as Word", "What counts is the PDF");
        school.records(new NameChanged(person, "Anna Marsh", school.today(), "Married"), person);
        Visitor.Download word = head.saves(letter.href() + "/word");

        assertThat(head.opens(letter.href()).text()).contains("Anna Marsh");
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.header("content-type")).isEqualTo(WordRendering.TYPE);
        assertThat(word.header("content-disposition"))
                .startsWith("attachment")
                .contains("copy-of-letter-" + letter.number() + ".docx");
        assertThat(word.header("cache-control")).isEqualTo("no-store");
        assertThat(word.header("content-security-policy")).contains("sandbox");
        WordChecks.assertIsSound(word.bytes());
        assertThat(SaidBlock.inWord(word.bytes())).isEqualTo(SaidBlock.inPdf(school.pdf(letter)));
        assertThat(WordFile.read(word.bytes()).part("word/footer.xml"))
                .contains("Copy of letter " + letter.number());
    }

    @Test
    void whoSavedTheWordFileIsWrittenDownAsForThePdf() {
        head.saves(letter.href() + "/pdf");
        head.saves(letter.href() + "/word");

        List<String> readings =
                school.look(unit ->
                        unit.sql()
                                .sql(
                                        """
                                        select what from evenhand.reading
                                        where org_id = :org and :letter = any(subject_ids)
                                        """)
                                .param("org", unit.scope().org().value())
                                .param("letter", letter.id().value())
                                .query(String.class)
                                .list());
        assertThat(readings).contains("letter-pdf", "letter-word");
    }

    @Test
    void aLetterWhoseWordsWereErasedHasNoWordFile() {
        school.bend(
                """
                delete from evenhand.fact_content where fact_id =
                    (select fact_id from evenhand.fact
                     where name = 'letter.worded' and '%s' = any(subject_ids))
                """
                        .formatted(letter.id().text()));

        assertThat(head.opens(letter.href()).text())
                .contains("Its words are not kept here any more", "Save the PDF")
                .doesNotContain("Download as Word");
        assertThat(head.saves(letter.href() + "/word").status()).isEqualTo(404);
        assertThat(head.saves(letter.href() + "/pdf").status()).isEqualTo(200);
    }

    @Test
    void bytesThatWereBentAreNotShownAndThePageSaysSo() {
        school.bend(
                "update evenhand.letter_file set bytes = set_byte(bytes, 9, 1) where file_id = '%s'"
                        .formatted(letter.id().text()));

        Visitor.Page page = head.opens(letter.href() + "/pdf");

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("This is not what was issued");
    }

    @Test
    void theListIsNarrowedCountedAndSavedAsAFileInWhichNothingRuns() {
        IssuedLetter other =
                school.issue(
                        LetterKind.ENDING, school.draft(), school.aPerson("=cmd|' /C calc'!A0"));
        delivery().send();

        assertThat(head.opens("/letters").text()).contains("2 letters, the latest first");
        assertThat(head.opens("/letters?state=NOT_SENT").text())
                .contains("One letter of 2", other.number())
                .doesNotContain(letter.number());
        assertThat(head.opens("/letters?kind=PCCR").text()).contains("No letter is like that");
        Visitor.Page csv = head.opens("/letters.csv");
        assertThat(header(csv, "content-disposition")).startsWith("attachment");
        assertThat(csv.text()).contains("\"'=cmd", letter.number());
    }

    @Test
    void aTranslationIsKeptBesideTheLetterByteForByteAndTellsNobody() throws IOException {
        byte[] file = "%PDF-1.7 tłumaczenie".getBytes(StandardCharsets.UTF_8);
        Parts form =
                Parts.of(head.opens(letter.href() + "/supplement").form())
                        .with("form", "TRANSLATION")
                        .with("language", "Polish")
                        .with("at", nowSaid())
                        .with("by", "Mrs Nowak")
                        .with("proof", "In the same envelope")
                        .file("file", "../do rodziców.pdf", file);
        Visitor.Page page = form.sendBy(head);

        assertThat(page.text()).contains("Translation into Polish", "do rodziców.pdf");
        assertThat(school.letter(letter.id()).told()).isEqualTo(Told.notYet());
        SupplementAdded added = school.letter(letter.id()).supplements().getFirst().fact();
        UUID id = Objects.requireNonNull(added.file());
        assertThat(
                        school.look(unit -> List.of(LetterFiles.read(unit, id, added.sha256())))
                                .getFirst())
                .isEqualTo(file);
        Visitor.Page saved = head.opens(letter.href() + "/supplement/" + id);
        assertThat(header(saved, "content-disposition")).startsWith("attachment");
        assertThat(header(saved, "content-security-policy")).contains("sandbox");
    }

    @Test
    void aFileThatIsNotWhatItSaysAndAMissingOneAreRefused() throws IOException {
        Parts form =
                Parts.of(head.opens(letter.href() + "/supplement").form())
                        .with("form", "AUDIO")
                        .with("at", nowSaid())
                        .with("by", "Mrs Hale")
                        .with("proof", "Handed over");

        assertThat(form.sendBy(head).text()).contains("no file came");
        assertThat(
                        form.file("file", "big.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                                .sendBy(head)
                                .text())
                .contains("that is one");
        assertThat(school.letter(letter.id()).supplements()).isEmpty();
    }

    /** P68: the bytes that were given are kept, and nobody has to send them back. */
    @Test
    void theLargePrintMadeHereIsWhatIsKeptWhenItWasGiven() throws IOException {
        Visitor.Download made = head.saves(letter.href() + "/large-print");
        assertThat(made.header("content-type")).isEqualTo("application/pdf");
        assertThat(made.header("content-disposition"))
                .startsWith("attachment")
                .contains("large-print-of-letter-" + letter.number() + ".pdf");
        PdfChecks.assertMeetsBothStandards(made.bytes());

        Visitor.Page page =
                Parts.of(head.opens(letter.href() + "/supplement?form=LARGE_PRINT").form())
                        .with("at", nowSaid())
                        .with("by", "Mrs Hale")
                        .with("proof", "In the same envelope")
                        .sendBy(head);

        assertThat(page.text()).contains("It is saved", "Large print");
        SupplementAdded added = school.letter(letter.id()).supplements().getFirst().fact();
        assertThat(added.form()).isEqualTo(SupplementForm.LARGE_PRINT);
        UUID id = Objects.requireNonNull(added.file());
        assertThat(head.saves(letter.href() + "/supplement/" + id).bytes()).isEqualTo(made.bytes());
        assertThat(school.letter(letter.id()).told()).isEqualTo(Told.notYet());
    }

    @Test
    void plainWordsAndTheTranslatorsSheetAreThereForALetterToAParentOnly() {
        Visitor.Download plain = head.saves(letter.href() + "/plain-words");
        PdfChecks.assertMeetsBothStandards(plain.bytes());
        assertThat(PdfChecks.readAloud(plain.bytes()))
                .contains("What counts is the letter", "What did I do?");
        WordChecks.assertIsTheSheetFor(
                school.look(unit -> Letters.document(unit, letter.id())).orElseThrow(),
                head.saves(letter.href() + "/for-a-translator").bytes());

        IssuedLetter inside = school.issue(LetterKind.CHAIR_NOTIFICATION, school.draft(), person);
        for (String form : List.of("/large-print", "/plain-words", "/for-a-translator")) {
            assertThat(head.opens(inside.href() + form).status()).as(form).isEqualTo(404);
        }
        assertThat(head.opens(inside.href()).text()).doesNotContain("Large print");
    }

    /** P68: what was agreed is said before the letter goes, and what it is needed for is not. */
    @Test
    void whoNeedsAnotherFormIsNamedBeforeDeliveryUntilItWasGiven() throws IOException {
        String agreed = "We send every letter in large print too.";
        assertThat(head.opens(letter.href()).text()).doesNotContain("in another form too. Agreed");
        school.records(
                new AdjustmentRecorded(
                        person,
                        "Glaucoma",
                        school.today().minusDays(9),
                        AdjustmentDecision.AGREED,
                        agreed,
                        "",
                        school.today().minusDays(9),
                        null,
                        null,
                        ContactNeed.ANOTHER_FORM),
                person);

        for (String page : List.of("", "/delivery")) {
            assertThat(head.opens(letter.href() + page).text())
                    .as(page)
                    .contains(agreed, "never instead of it")
                    .doesNotContain("Glaucoma");
        }
        Parts.of(head.opens(letter.href() + "/supplement?form=LARGE_PRINT").form())
                .with("at", nowSaid())
                .with("by", "Mrs Hale")
                .with("proof", "In the same envelope")
                .sendBy(head);
        assertThat(head.opens(letter.href()).text()).doesNotContain(agreed);
        assertThat(head.opens(letter.href() + "/delivery").text()).doesNotContain(agreed);
    }

    @Test
    void aHoldIsBegunByThePageAndEndedByALeader() {
        Visitor business = school.school.visitedBy("poster", Role.BUSINESS_MANAGER);
        Visitor.Page holds =
                business.opens("/letters/holds/" + person.text())
                        .form()
                        .with("reason", "A death in the family")
                        .send();
        assertThat(holds.text()).contains("One hold is in force", "A death in the family");

        Visitor.Page refused = delivery().send();
        assertThat(refused.text()).contains("holds all letters to this person");
        String end =
                holds.seen().selectStream("a[href$=/end]").findFirst().orElseThrow().attr("href");
        assertThat(business.opens(end).form().with("reason", "Over").send().text())
                .contains("ended by the headteacher");
        assertThat(head.opens(end).form().with("reason", "Over").send().text())
                .contains("No hold is in force");
        assertThat(delivery().send().text()).contains("It is saved");
    }

    @Test
    void rightsAreAskedForAtEveryDoor() {
        Visitor business = school.school.visitedBy("poster", Role.BUSINESS_MANAGER);
        Visitor dpo = school.school.visitedBy("dpo", Role.DATA_PROTECTION_OFFICER);
        Visitor teacher = school.school.visitedBy("teacher", Role.STAFF);
        Visitor stranger = school.program.aSchool().visitedBy("head", Role.HEADTEACHER);
        String page = letter.href();

        assertThat(head.opens(page).status()).isEqualTo(200);
        assertThat(dpo.opens(page).status()).isEqualTo(200);
        assertThat(dpo.opens(page + "/pdf").status()).isEqualTo(200);
        for (String copy : List.of("/word", "/large-print", "/plain-words", "/for-a-translator")) {
            assertThat(dpo.opens(page + copy).status()).as(copy).isEqualTo(200);
            assertThat(business.opens(page + copy).status()).as(copy).isEqualTo(404);
            assertThat(teacher.opens(page + copy).status()).as(copy).isEqualTo(404);
            assertThat(stranger.opens(page + copy).status()).as(copy).isEqualTo(404);
        }
        assertThat(dpo.opens(page + "/delivery").status()).isEqualTo(404);
        assertThat(business.opens(page).status()).isEqualTo(404);
        assertThat(business.opens(page + "/pdf").status()).isEqualTo(404);
        assertThat(business.opens(page + "/word").status()).isEqualTo(404);
        assertThat(business.opens("/letters").text()).doesNotContain(letter.number());
        assertThat(business.opens(page + "/delivery").status()).isEqualTo(200);
        for (String path :
                List.of(
                        page,
                        page + "/pdf",
                        page + "/word",
                        page + "/delivery",
                        page + "/told",
                        "/letters")) {
            assertThat(teacher.opens(path).status()).as(path).isEqualTo(404);
        }
        for (String path :
                List.of(
                        page,
                        page + "/pdf",
                        page + "/word",
                        page + "/delivery",
                        page + "/returned")) {
            assertThat(stranger.opens(path).status()).as(path).isEqualTo(404);
        }
        assertThat(head.opens("/letters/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(head.opens(page + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void whoOnlyPostsComesBackToTheEnvelope() {
        Visitor business = school.school.visitedBy("poster", Role.BUSINESS_MANAGER);

        Visitor.Page page = filled(business.opens(letter.href() + "/delivery").form()).send();

        assertThat(page.text()).contains("It is saved", "Will count as told");
        assertThat(page.at().getPath()).isEqualTo(letter.href() + "/delivery");
    }

    private Visitor.Form delivery() {
        return filled(head.opens(letter.href() + "/delivery").form());
    }

    private Visitor.Form filled(Visitor.Form form) {
        return form.with("secondFact", "CHILD")
                .with("typed", "Rowan")
                .with("method", "FIRST_CLASS_POST")
                .with("at", nowSaid())
                .with("by", "Mrs Hale")
                .with("proof", "Certificate of posting");
    }

    private String nowSaid() {
        return org.evenhand.ui.Times.said(
                java.time.LocalTime.ofInstant(school.now(), org.evenhand.kernel.Period.LONDON));
    }

    private static String header(Visitor.Page page, String name) {
        return String.join(", ", page.headers().getOrDefault(name, List.of()));
    }
}
