package org.evenhand.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.Instant;
import org.evenhand.access.Account;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.casework.letters.Specimen;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PartWorded.Choice;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.RewordablePart;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;
import org.evenhand.stationery.act.WordingAPart;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In whose words the letters are: looked at, used, gone back from (P48, P50). */
@Paragraphs({"P48", "P50"})
class OwnWordsTests {
    private static final String MISTAKES = "/settings/wording/warning-conduct/mistakes";

    private final ReadySchool ready = ReadySchool.begunHere(ago(190));
    private final Account manager =
            ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    private final Visitor business = ready.visitedBy(manager);

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void ourOwnWordsHaveNothingAgainstThem(LetterKind kind) {
        if (!kind.goesToThePerson()) {
            assertThat(RewordableLetters.parts(kind)).isEmpty();
            assertThat(RewordableLetters.KINDS).doesNotContain(kind);
            return;
        }
        assertThat(RewordableLetters.parts(kind))
                .hasSizeGreaterThan(1)
                .extracting(RewordablePart::name)
                .doesNotHaveDuplicates()
                .contains("of-its-own");
        for (RewordablePart part : RewordableLetters.parts(kind)) {
            assertThat(part.against(part.ours())).as(part.name()).isEmpty();
        }
        assertThat(RewordableLetters.kind(RewordableLetters.path(kind))).contains(kind);
    }

    /** Whatever can be reworded is printed somewhere: no box leads to nothing. */
    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHAIR_NOTIFICATION", "VIOLENT_INCIDENT_REPORT"})
    void everyPartOfEveryLetterStandsInItInTheSchoolsWords(LetterKind kind) {
        SchoolProfile school = ready.the(Acts.class).lookUp(ready.as(manager), Schools::profile);
        Specimen ours = specimen(school, HouseStyle.PLAIN);
        assertThat(ours.letter(kind).missing()).isEmpty();
        assertThat(ours.letter(kind).origin().wording()).isNull();
        for (RewordablePart part : RewordableLetters.parts(kind)) {
            PartWorded own =
                    new PartWorded(
                            kind,
                            part.name(),
                            LetterWords.ENGLISH,
                            Choice.OWN,
                            (part.ours() + " Quincunx.").strip(),
                            ReadySchool.today());
            HouseStyle style =
                    HouseStyle.PLAIN.trying(own, ready.as(manager).actor(), Instant.EPOCH);
            LetterDocument letter = specimen(school, style).letter(kind);

            assertThat(new HtmlRendering().fragment(letter)).as(part.name()).contains("Quincunx");
            assertThat(letter.origin().wording()).isEqualTo("the school’s own, version 1");
        }
        // The control: nobody else says it.
        assertThat(new HtmlRendering().fragment(ours.letter(kind))).doesNotContain("Quincunx");
    }

    private static Specimen specimen(SchoolProfile school, HouseStyle style) {
        return new Specimen(
                school,
                style,
                ReadySchool.today(),
                new LetterFrame.Signatory("Ms Head", "Headteacher"));
    }

    @Test
    void aRewordingIsLookedAtInAWholeLetterAndCountsOnlyWhenItIsUsed() {
        Visitor.Page looked = own(MISTAKES, "Is this wrong? Ring us by {last day to tell us}.");
        assertThat(looked.text())
                .contains("Look at it before it counts", "As it comes with Evenhand")
                .containsPattern("Is this wrong\\? Ring us by \\w+ \\d+ \\w+ \\d{4}\\.");
        assertThat(business.opens("/settings/wording").text()).doesNotContain("One part");

        Visitor.Page used = looked.form().with("step", "use").send();
        assertThat(used.text())
                .contains("It is saved", "Ring us by {last day to tell us}", "by The manager");
        assertThat(business.opens("/settings/wording").text())
                .contains("Warning about conduct One part is the school’s own");
        assertThat(business.opens("/settings/history").text())
                .contains("Wording: Warning about conduct, “If we have it wrong”", "Ring us by");
    }

    @Test
    void whatChangesItsMindGoesBackToTheBoxWithItsWords() {
        Visitor.Page looked = own(MISTAKES, "Wrong? Ring us by {last day to tell us}.");
        Visitor.Page changing = looked.form().with("step", "change").send();
        assertThat(changing.form().value("words").strip())
                .isEqualTo("Wrong? Ring us by {last day to tell us}.");
        assertThat(changing.form().value("choice")).isEqualTo("OWN");
    }

    @Test
    void aRewordingWithoutItsDateIsRefusedAndStaysInTheBox() {
        Visitor.Page refused = own(MISTAKES, "Is this wrong? Ring us soon.");
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("no longer say {last day to tell us}");
        assertThat(refused.form().value("words").strip()).isEqualTo("Is this wrong? Ring us soon.");

        // Sent past the look, it is refused as well.
        Visitor.Page past =
                business.opens(MISTAKES)
                        .form()
                        .with("choice", "OWN")
                        .with("words", "Ring us soon.")
                        .with("step", "use")
                        .send();
        assertThat(past.text()).contains("no longer say {last day to tell us}");
    }

    @Test
    void wordsThatAreTypedAndNotChosenAreNotThrownAwayWithoutAWord() {
        Visitor.Page asked =
                business.opens(MISTAKES)
                        .form()
                        .with("words", "Is this wrong? Ring us by {last day to tell us}.")
                        .send();
        assertThat(asked.title()).startsWith("Error: ");
        assertThat(asked.text()).contains("You typed words of your own");
        assertThat(asked.form().value("words").strip()).startsWith("Is this wrong? Ring us");
        // The control: whoever typed nothing looks at the letter as it comes.
        assertThat(business.opens(MISTAKES).form().send().text())
                .contains("Look at it before it counts");
    }

    @Test
    void whatNoLetterMaySayIsRefusedHereAlready() {
        Visitor.Page refused = own("/settings/wording/pccr/help", "You may complain to the LGSCO.");
        assertThat(refused.text()).contains("LGSCO", "B7");
    }

    @Test
    void aRequiredPartIsNeverLeftOut() {
        assertThat(business.opens(MISTAKES).seen().select("[value=LEFT_OUT]")).isEmpty();
        Outcome outcome =
                ready.the(WordingAPart.class)
                        .word(
                                ready.as(manager),
                                form(),
                                new WordingAPart.Draft(
                                        LetterKind.WARNING_CONDUCT,
                                        RewordableLetters.part(
                                                        LetterKind.WARNING_CONDUCT, "mistakes")
                                                .orElseThrow(),
                                        Choice.LEFT_OUT,
                                        "",
                                        0));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).grounds().names("wording.keeps-what-is-required"))
                .isTrue();
    }

    @Test
    void theNextLetterHasTheWordsSaysWhichAndTheEarlierKeepsItsOwn() {
        LetterId before = warning("Leo Marsh");
        byte[] bytes = pdf(before);
        use(MISTAKES, "Is this wrong? Ring us by {last day to tell us}.");
        use("/settings/wording/warning-conduct/of-its-own", "We hope to see you at the fair.");
        LetterId after = warning("Ann Cole");

        assertThat(pdf(before)).isEqualTo(bytes);
        assertThat(PdfChecks.text(bytes)).doesNotContain("Ring us by", "Wording");
        assertThat(flat(PdfChecks.text(pdf(after))))
                .containsPattern("Is this wrong\\? Ring us by \\w+ \\d+ \\w+ \\d{4}\\.")
                .contains("We hope to see you at the fair.", "the school’s own, version 2");
        PdfChecks.assertMeetsBothStandards(pdf(after));
        assertThat(document(after).origin().wording()).isEqualTo("the school’s own, version 2");

        backToOurs(MISTAKES);
        backToOurs("/settings/wording/warning-conduct/of-its-own");
        assertThat(document(warning("Sue Field")).origin().wording()).isNull();
    }

    @Test
    void whatMayBeLeftOutIsNotBegunForWhoeverWrites() {
        assertThat(business.opens("/settings/wording/warning-conduct").text())
                .contains("We may report threats, violence or harassment to the police");
        Visitor.Page looked =
                business.opens("/settings/wording/warning-conduct/police")
                        .form()
                        .with("choice", "LEFT_OUT")
                        .send();
        assertThat(looked.seen().select(".evenhand-paper .police")).isEmpty();
        assertThat(looked.form().with("step", "use").send().text())
                .contains("It is saved", "The police May be left out (P56) Nothing Left out");
    }

    @Test
    void theSlowerOfTwoSeesBothAndThenPutsTheirsInItsPlaceKnowingly() {
        Visitor head = ready.visitedBy(ready.head);
        Visitor.Page slow = own(MISTAKES, "Mine, by {last day to tell us}.");
        Visitor.Page quick =
                head.opens(MISTAKES)
                        .form()
                        .with("choice", "OWN")
                        .with("words", "Theirs, by {last day to tell us}.")
                        .send();
        assertThat(quick.form().with("step", "use").send().text()).contains("It is saved");

        Visitor.Page refused = slow.form().with("step", "use").send();
        assertThat(refused.text())
                .contains("Somebody else changed these words", "Theirs, by {last day to tell us}.");
        assertThat(refused.form().value("words").strip())
                .isEqualTo("Mine, by {last day to tell us}.");
        assertThat(business.opens("/settings/wording/warning-conduct").text())
                .contains("Theirs, by")
                .doesNotContain("Mine, by");

        Visitor.Page again = refused.form().send();
        assertThat(again.form().with("step", "use").send().text())
                .contains("It is saved", "Mine, by");
    }

    @Test
    void othersOfTheSchoolAndOtherSchoolsHaveNothingToDoWithIt() {
        use(MISTAKES, "Ours alone, by {last day to tell us}.");
        ReadySchool other = ReadySchool.founded();
        assertThat(other.visitedBy(other.head).opens(MISTAKES).text()).doesNotContain("Ours alone");
        Visitor teacher = ready.visitedBy(ready.teacher);
        for (String path : new String[] {"/settings/wording", MISTAKES, "/settings/kit"}) {
            assertThat(teacher.opens(path).status()).as(path).isEqualTo(404);
        }
        for (String path : new String[] {"interim-bar", "nothing", "pccr/what-happened"}) {
            assertThat(business.opens("/settings/wording/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private Visitor.Page own(String path, String words) {
        return business.opens(path).form().with("choice", "OWN").with("words", words).send();
    }

    private void use(String path, String words) {
        assertThat(own(path, words).form().with("step", "use").send().text())
                .contains("It is saved");
    }

    private void backToOurs(String path) {
        Visitor.Page looked = business.opens(path).form().with("choice", "OURS").send();
        assertThat(looked.form().with("step", "use").send().text()).contains("It is saved");
    }

    private LetterId warning(String name) {
        PersonId person = ready.aParent(name, "Kai " + name);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(20));
        EntryId entry = ready.abuse(person, ago(20), "He shouted.", "You are useless.");
        return walked.assessed(ago(15), entry).warning(ReadySchool.today());
    }

    private byte[] pdf(LetterId letter) {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> Letters.pdf(unit, letter));
    }

    private LetterDocument document(LetterId letter) {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> Letters.document(unit, letter))
                .orElseThrow();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
