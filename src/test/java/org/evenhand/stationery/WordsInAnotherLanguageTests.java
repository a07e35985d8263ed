package org.evenhand.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.evenhand.access.Account;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.TagTree;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A school in Wales words parts of its warning in Welsh: a letter in Welsh has them with the same
 * dates, the others stand in English, and whoever writes it is told which those are (P65, P68).
 */
@Paragraphs({"P65", "P68"})
class WordsInAnotherLanguageTests {
    private static final String MISTAKES = "/settings/wording/warning-conduct.cy/mistakes";
    private static final String HELP = "/settings/wording/warning-conduct.cy/help";
    private static final String IF_WRONG =
            "Os oes unrhyw ffaith yn y llythyr hwn yn anghywir, dywedwch wrthym erbyn {last day to tell us}.";
    private static final String HELPING =
            "Os oes rhywbeth yn ei gwneud yn anoddach i chi ddelio â ni, dywedwch wrthym.";

    private final ReadySchool ready = ReadySchool.begunHere(ago(190));
    private final Account manager =
            ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    private final Visitor business = ready.visitedBy(manager);
    private final Visitor head = ready.visitedBy(ready.head);
    private final PersonId person = ready.aParent("Leo Marsh", "Kai Marsh");
    private final String warn = "/cases/%s/decide/warn/".formatted(opened().id.text());

    private WalkedCase opened() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(20));
        EntryId entry = ready.abuse(person, ago(20), "He shouted.", "You are useless.");
        return walked.assessed(ago(15), entry);
    }

    @Test
    void aLetterInWelshHasThePartsThatAreWordedInItAndSaysWhichAreNot() {
        use(MISTAKES, IF_WRONG);
        use(HELP, HELPING);
        head.opens(warn + "language").form().with("letterLanguage", "cy").send();

        Visitor.Page ahead = head.opens(warn + "ahead");
        assertThat(ahead.form().value("help").strip()).isEqualTo(HELPING);
        assertThat(ahead.form().value("complain")).startsWith("You may raise a concern");

        Visitor.Page check = readyToIssue();
        String told = check.text();
        assertThat(told).contains("The letter is in Welsh as far as the school has words for it");
        String inEnglish = told.substring(told.indexOf("In English stand all headings and"));
        assertThat(inEnglish.substring(0, inEnglish.indexOf("Write what you can in Welsh")))
                .contains("“What happened”", "“Your concerns and complaints”")
                .doesNotContain("“Help and adjustments”", "“If we have it wrong”");
        assertThat(check.seen().select(".letter p[lang=cy]").eachText())
                .containsExactlyInAnyOrder(HELPING, printed(told));
        assertThat(check.seen().select(".letter .complain [lang]")).isEmpty();

        byte[] word = head.saves(warn + "word").bytes();
        assertThat(body(word))
                .containsPattern("<w:lang w:val=\"cy\"/></w:rPr><w:t[^>]*>Os oes rhywbeth");

        Visitor.Page issued = check.form().send();
        assertThat(issued.at().getPath()).startsWith("/letters/");
        byte[] pdf = pdf(issued);
        PdfChecks.assertMeetsBothStandards(pdf);
        assertThat(flat(PdfChecks.text(pdf)))
                .contains(printed(told), "the school’s own, version 2, in Welsh");
        assertThat(TagTree.wordsIn(pdf, "cy"))
                .extracting(WordsInAnotherLanguageTests::flat)
                .containsExactlyInAnyOrder(HELPING, printed(told));
        assertThat(TagTree.wordsIn(pdf, "en")).isEmpty();
    }

    @Test
    void aLetterInEnglishOfTheSameSchoolIsAsItWas() {
        assertThat(head.opens(warn.substring(0, warn.length() - 1)).text())
                .doesNotContain("In which language");
        use(MISTAKES, IF_WRONG);
        assertThat(head.opens(warn.substring(0, warn.length() - 1)).text())
                .contains("In which language");

        head.opens(warn + "language").form().with("letterLanguage", "en").send();
        Visitor.Page check = readyToIssue();
        assertThat(check.text()).doesNotContain("The letter is in Welsh");
        assertThat(check.seen().select(".letter [lang=cy]")).isEmpty();
        assertThat(flat(PdfChecks.text(pdf(check.form().send()))))
                .contains("If any fact in this letter is wrong, please tell us by")
                .doesNotContain("Os oes", "in Welsh");
    }

    /** What was written before the language was chosen is no Welsh, and is not read out as such. */
    @Test
    void aBoxThatWasFilledInEnglishStaysEnglish() {
        use(HELP, HELPING);
        head.opens(warn + "ahead").form().send();
        head.opens(warn + "language").form().with("letterLanguage", "cy").send();

        Visitor.Page check = readyToIssue();
        assertThat(check.seen().select(".letter .help").text()).contains("please tell us");
        assertThat(check.seen().select(".letter .help [lang=cy]")).isEmpty();
        assertThat(check.text()).contains("“Help and adjustments”");
        // The control: written over in Welsh, in the writer's own way.
        head.opens(warn + "ahead")
                .form()
                .with("help", "Os oes rhywbeth yn anodd i chi, ffoniwch ni.\n\nPlease ring us.")
                .send();
        assertThat(head.opens(warn + "check").seen().select(".letter .help p[lang=cy]").eachText())
                .containsExactly("Os oes rhywbeth yn anodd i chi, ffoniwch ni.");
    }

    @Test
    void aWordingInWelshKeepsItsDateAndCannotBeLeftOut() {
        Visitor.Page refused = own(MISTAKES, "Os oes rhywbeth yn anghywir, ffoniwch ni.");
        assertThat(refused.text()).contains("no longer say {last day to tell us}");
        assertThat(refused.form().value("words").strip())
                .isEqualTo("Os oes rhywbeth yn anghywir, ffoniwch ni.");
        Visitor.Page police = business.opens("/settings/wording/warning-conduct.cy/police");
        assertThat(police.seen().select("[value=LEFT_OUT]")).isEmpty();
        assertThat(police.form().with("choice", "LEFT_OUT").send().text())
                .contains("settled with its English words");
        // The control: in English it may go.
        assertThat(
                        business.opens("/settings/wording/warning-conduct/police")
                                .seen()
                                .select("[value=LEFT_OUT]"))
                .hasSize(1);
    }

    @Test
    void whatIsWordedInWelshLeavesEnglishAloneAndGoesBackToIt() {
        use(MISTAKES, IF_WRONG);
        assertThat(business.opens("/settings/wording?language=cy").text())
                .contains("1 of 11 parts are worded; the others stand in English");
        assertThat(business.opens("/settings/wording").text())
                .contains("Warning about conduct All as it comes with Evenhand");
        assertThat(business.opens("/settings/wording/warning-conduct").text())
                .doesNotContain("Os oes");
        assertThat(business.opens("/settings/history").text())
                .contains("Wording: Warning about conduct", "in Welsh");

        Visitor.Page looked = business.opens(MISTAKES).form().with("choice", "OURS").send();
        assertThat(looked.form().with("step", "use").send().text())
                .contains("Not in Welsh: it stands in English");
        assertThat(head.opens(warn.substring(0, warn.length() - 1)).text())
                .doesNotContain("In which language");
    }

    @Test
    void thereAreNoWordsInWhatIsNoLanguageOfLetters() {
        for (String tag : List.of("xx", "ur", "en", "", "cy.cy")) {
            assertThat(business.opens("/settings/wording/warning-conduct." + tag).status())
                    .as(tag)
                    .isEqualTo(404);
        }
        assertThat(business.opens("/settings/wording?language=xx").text()).contains("In English");
    }

    /** With the day that the English beside it names. */
    private static String printed(String letter) {
        Matcher english = Pattern.compile("Tell us by \\w+ (\\d+ \\w+ \\d{4})\\.").matcher(letter);
        assertThat(english.find()).isTrue();
        LocalDate by =
                LocalDate.parse(
                        english.group(1), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
        return IF_WRONG.substring(0, IF_WRONG.indexOf('{')) + inWelsh(by) + ".";
    }

    private static String inWelsh(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.of("cy"))
                .format(day);
    }

    private Visitor.Page readyToIssue() {
        for (String part : List.of("what-happened", "why", "ahead", "sending")) {
            head.opens(warn + part).form().send();
        }
        return head.opens(warn + "check");
    }

    private Visitor.Page own(String path, String words) {
        return business.opens(path).form().with("choice", "OWN").with("words", words).send();
    }

    private void use(String path, String words) {
        assertThat(own(path, words).form().with("step", "use").send().text())
                .contains("It is saved");
    }

    private byte[] pdf(Visitor.Page letter) {
        String id = letter.at().getPath().substring("/letters/".length());
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> Letters.pdf(unit, new LetterId(UUID.fromString(id))));
    }

    private static String body(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!Objects.requireNonNull(zip.getNextEntry())
                    .getName()
                    .equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
