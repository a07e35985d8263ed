package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ui.Times;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What waits is printed together and recorded together as posted; what may not go is left out with
 * its reason, and nobody prints what they may not read (J6, E2, E15). Over HTTP.
 */
@Paragraphs({"P65", "J6"})
class ARoundToThePostTests {
    private static final String PAGE = "/letters/post";

    private final LetterSchool school = new LetterSchool();
    private final Visitor head = school.school.visitedBy("head", Role.HEADTEACHER);
    private final IssuedLetter second = to("Zara Whitcombe", "2 Low Road", "HX9 1AA");
    private final IssuedLetter first = to("Anna Farrow", "1 High Road", "HX1 1AA");

    private IssuedLetter to(String name, String... address) {
        return school.issue(
                LetterKind.WARNING_CONDUCT,
                SampleLetters.addressed(school.draft(), new Addressee(name, List.of(address))),
                lives(name, String.join(", ", address)));
    }

    private PersonId lives(String name, String address) {
        PersonId person = new PersonId(java.util.UUID.randomUUID());
        school.records(new org.evenhand.people.PersonRecorded(person, name), person);
        if (!address.isEmpty()) {
            school.has(person, org.evenhand.people.ContactKind.POST, address, false);
        }
        return person;
    }

    @Test
    void thePageListsWhatWaitsByItsPostcodesAndLeavesOutWhatMayNotGo() {
        IssuedLetter held = to("Lee Marsh", "3 Mill Road", "HX5 1AA");
        head.opens("/letters/holds/" + held.person().text())
                .form()
                .with("reason", "They are ill.")
                .send();
        IssuedLetter nowhere = to("Kim Sale");
        IssuedLetter moved = to("Sam Oakes", "4 Mill Road", "HX5 2AA");
        school.has(
                moved.person(), org.evenhand.people.ContactKind.POST, "5 New Road, HX6 6AA", false);
        // The control: the address that the letter bears is no longer theirs only when it has
        // ended.
        IssuedLetter elsewhere = issuedTo(lives("Pat Ridge", "6 New Road, HX6 7AA"), "HX5 3AA");

        Visitor.Page page = head.opens(PAGE);

        assertThat(page.seen().select("input[name=letter]").eachAttr("value"))
                .containsExactly(first.id().text(), moved.id().text(), second.id().text());
        assertThat(page.text())
                .contains("3 letters wait")
                .containsPattern("Left out.*" + held.number() + " to Lee Marsh.*They are ill")
                .containsPattern(nowhere.number() + " to Kim Sale.*bears no address")
                .containsPattern(elsewhere.number() + ".*has another address for this person");
    }

    private IssuedLetter issuedTo(PersonId person, String postcode) {
        return school.issue(
                LetterKind.WARNING_CONDUCT,
                SampleLetters.addressed(
                        school.draft(), new Addressee("Pat Ridge", List.of("Old Road", postcode))),
                person);
    }

    @Test
    void theyArePrintedTogetherEachAsItWasFrozenOnSheetsOfItsOwn() {
        byte[] round = head.saves(PAGE + ".pdf").bytes();

        List<String> pages = pages(round);
        List<String> one = pages(school.pdf(first));
        List<String> other = pages(school.pdf(second));
        assertThat(pages.getFirst())
                .contains("Letters for the post", first.number(), "Anna Farrow", "HX9 1AA")
                .containsPattern("\\b" + one.size() + "\\b");
        int at = pages.indexOf(one.getFirst());
        int then = pages.indexOf(other.getFirst());
        assertThat(at).isPositive().isLessThan(then);
        assertThat(List.of(at % 2, then % 2)).as("the front of a sheet").containsOnly(0);
        assertThat(pages.subList(at, at + one.size())).isEqualTo(one);
        assertThat(pages.subList(then, then + other.size())).isEqualTo(other);
        assertThat(pages.size() % 2).isZero();

        Map<String, byte[]> files = files(head.saves(PAGE + ".zip").bytes());
        assertThat(files).containsKey("to-tick.pdf").hasSize(3);
        assertThat(files.get("letter-" + first.number() + ".pdf")).isEqualTo(school.pdf(first));
        assertThat(files.get("letter-" + second.number() + ".pdf")).isEqualTo(school.pdf(second));
    }

    @Test
    void nothingLeavesToThoseWhoMayNotReadIt() {
        Visitor business = school.school.visitedBy("bursar", Role.BUSINESS_MANAGER);
        assertThat(business.opens(PAGE).text())
                .contains("No letter that is open to you waits")
                .doesNotContain("Anna Farrow");
        assertThat(pages(business.saves(PAGE + ".pdf").bytes()).toString())
                .contains("Letters for the post")
                .doesNotContain("Anna Farrow", first.number());
        assertThat(files(business.saves(PAGE + ".zip").bytes())).hasSize(1);
        assertThat(school.school.visitedBy("helper", Role.STAFF).opens(PAGE).status())
                .isIn(403, 404);
    }

    @Test
    void thoseTickedAreRecordedAsPostedWithDayAndMethodAndOnlyOnce() {
        Visitor.Form form = filled(head.opens(PAGE).form());
        Visitor.Form slower = filled(head.opens(PAGE).form());

        Visitor.Page wrong = form.with(typed(second), "HX2 2BB").send();
        assertThat(wrong.text()).contains("Somebody else may be meant");
        assertThat(wrong.form().value(typed(first))).isEqualTo("HX1 1AA");
        assertThat(school.letter(first.id()).sendings()).as("all or none").isEmpty();

        Visitor.Page saved = wrong.form().with(typed(second), "hx9 1aa").send();

        assertThat(saved.text()).contains("They are recorded as posted", "No letter");
        for (IssuedLetter letter : List.of(first, second)) {
            assertThat(school.letter(letter.id()).sendings())
                    .singleElement()
                    .satisfies(sent -> {
                        assertThat(sent.fact().method()).isEqualTo(SendingMethod.FIRST_CLASS_POST);
                        assertThat(sent.fact().whereTo())
                                .isEqualTo(String.join(", ", letter.issued().address()));
                        assertThat(sent.fact().proof()).isEqualTo("Certificate of posting");
                    });
            assertThat(school.letter(letter.id()).told().stands()).isTrue();
        }
        assertThat(slower.send().text()).contains("does not wait any more");
        assertThat(school.letter(first.id()).sendings()).hasSize(1);
    }

    @Test
    void whatWasNotTickedGoesOnWaiting() {
        Visitor.Form slower = filled(head.opens(PAGE).form());
        Visitor.Page saved =
                filled(head.opens(PAGE).form())
                        .with("letter", first.id().text())
                        .with(typed(second), "")
                        .send();

        assertThat(saved.text()).contains("They are recorded as posted", "One letter waits");
        assertThat(school.letter(first.id()).sendings()).hasSize(1);
        assertThat(school.letter(second.id()).sendings()).isEmpty();

        // Who ticked both is told, before anything of theirs is recorded; then the other goes.
        Visitor.Page told = slower.send();
        assertThat(told.text()).contains("does not wait any more", "Nothing is recorded yet");
        assertThat(school.letter(second.id()).sendings()).isEmpty();
        assertThat(told.form().send().text()).contains("They are recorded as posted");
        assertThat(school.letter(second.id()).sendings()).hasSize(1);
    }

    /** Two at one desk: the act itself refuses the second, whatever the page let through. */
    @Test
    void theActRecordsNoLetterAsPostedTwice() {
        var delivery =
                new org.evenhand.letter.act.RecordingDelivery.Delivery(
                        SendingMethod.FIRST_CLASS_POST,
                        school.now(),
                        "",
                        "Mrs Hale",
                        "Certificate of posting",
                        org.evenhand.people.SecondFact.POSTCODE,
                        "HX1 1AA");
        var recording = school.program.the(org.evenhand.letter.act.RecordingDelivery.class);
        var once = Map.of(first.id(), delivery);
        assertThat(recording.recordAll(school.scope, form(), once, PAGE))
                .isInstanceOf(org.evenhand.ledger.Outcome.Done.class);

        assertThat(recording.recordAll(school.scope, form(), once, PAGE))
                .hasToString(recording.recordAll(school.scope, form(), once, PAGE).toString())
                .asString()
                .contains("letter.posted-already");
        assertThat(school.letter(first.id()).sendings()).hasSize(1);
    }

    private static org.evenhand.ledger.FormTicket form() {
        return org.evenhand.walk.ReadySchool.form();
    }

    private Visitor.Form filled(Visitor.Form form) {
        return form.with(typed(first), "HX1 1AA")
                .with(typed(second), "HX9 1AA")
                .with("at", Times.said(LocalTime.ofInstant(school.now(), Period.LONDON)))
                .with("by", "Mrs Hale")
                .with("proof", "Certificate of posting");
    }

    private static String typed(IssuedLetter letter) {
        return "typed-" + letter.id().text();
    }

    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00A0', ' '));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(byte[] archive) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
