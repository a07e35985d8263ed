package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.restriction.AnotherLimit;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Ruling;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** A restriction with as many clauses as may be, and with more. */
class ManyClausesTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(60))
                    .assessed(ago(59), before)
                    .warned(ago(58))
                    .invited(ago(40), 10)
                    .supported(ago(20), true);
    private final EntryId since = ready.abuse(person, ago(10), "Rang and swore.", "Useless lot");

    /** Besides the one of the form, which closes the telephone. */
    private static List<Clause> more(int count) {
        return IntStream.rangeClosed(1, count)
                .<Clause>mapToObj(i ->
                        new AnotherLimit(
                                "Please keep to point %d when you come".formatted(i),
                                "No other form says it",
                                Set.of(ChannelGroup.IN_PERSON)))
                .toList();
    }

    private Outcome decided(int clauses) {
        return ARestriction.of(ready, walked, today(), since).decidedWith(more(clauses - 1));
    }

    @Test
    void moreThanTwentyAreRefusedInOneSentence() {
        for (int clauses : List.of(200, 21)) {
            List<Ground> grounds = ((Outcome.Refused) decided(clauses)).grounds().all();
            assertThat(grounds.stream().map(Ground::rule))
                    .as("%d clauses", clauses)
                    .containsExactly("pccr.few-enough-clauses");
            assertThat(grounds.getFirst().because())
                    .startsWith("There are more than 20 clauses.")
                    .hasSizeLessThan(200);
        }
        assertThat(walked.file().restrictions()).isEmpty();
    }

    @Test
    void twentyAreDecidedPrintedAndSaidAtTheDesk() {
        LetterId letter = new LetterId(ReadySchool.idIn(decided(20)));
        walked.handedOver(letter, today());

        assertThat(
                        walked
                                .file()
                                .inForce()
                                .getFirst()
                                .termsAt(walked.file().now())
                                .clauses()
                                .stream()
                                .map(NumberedClause::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        Visitor head = ready.visitedBy(ready.head);
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains(
                        "Please keep to point 1 when you come.",
                        "Please keep to point 19 when you come.");
        // At the desk, each by its own words, and in the ruling each as a ground.
        assertThat(
                        ready.visitedBy(ready.office)
                                .opens("/desk")
                                .formTo("/desk")
                                .with("wanted", "Darren Whitlock")
                                .send()
                                .formTo("/desk/card")
                                .with("second", "Kai")
                                .send()
                                .text())
                .contains(
                        "Please keep to point 1 when you come.",
                        "Please keep to point 19 when you come.");
        Ruling ruling =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit ->
                                        ready.the(InForce.class)
                                                .ruleOn(
                                                        unit,
                                                        new ContactProposal(
                                                                person,
                                                                Channel.IN_PERSON_ON_SITE,
                                                                Direction.IN,
                                                                Place.INSIDE,
                                                                Purpose.SAME_MATTER,
                                                                Optional.empty(),
                                                                walked.file().now(),
                                                                false)));
        assertThat(((Ruling.PermittedSubjectTo) ruling).conditions()).hasSize(19);
        LetterDocument document =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> Letters.document(unit, letter).orElseThrow());
        byte[] pdf = new PdfRendering().render(document);
        assertThat(PdfChecks.breaches(pdf)).isEmpty();
        PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(document));
        assertThat(new HtmlRendering().fragment(document))
                .contains("Please keep to point 19 when you come.");
    }

    /**
     * The form gives each kind of clause once, however often it is sent; two hundred written into
     * one are refused beside their field, and stand there still.
     */
    @Test
    void twoHundredSentToTheFormAreSaidAndNothingTypedIsLost() {
        Visitor head = ready.visitedBy(ready.head);
        ARestriction.of(ready, walked, today(), since).writtenBy(head);
        String sheet = "/cases/" + walked.id.text() + "/decide/restrict/";
        String[] limits = Collections.nCopies(200, "other").toArray(String[]::new);
        head.opens(sheet + "clauses").form().with("limits", limits).send();
        String points =
                String.join(
                        "; ",
                        IntStream.rangeClosed(1, 200).mapToObj(i -> "keep to point " + i).toList());

        Visitor.Page sent =
                head.opens(sheet + "other")
                        .form()
                        .with("otherWords", points)
                        .with("otherReason", "No other form says it")
                        .with("otherWays", "IN_PERSON")
                        .send();

        assertThat(sent.text()).contains("This is 3,690 characters long; 1,000 fit here");
        assertThat(sent.form().value("otherWords")).isEqualTo(points);
        assertThat(sent.form().value("otherReason")).isEqualTo("No other form says it");
        assertThat(head.opens(sheet + "check").text()).contains("Say what you ask of them");

        // The control: one that fits is taken as it is, and printed once.
        sent.form().with("otherWords", "Please keep to the path").send();
        Visitor.Page check = head.opens(sheet + "check");
        assertThat(check.text()).doesNotContain("Say what you ask of them");
        check.form().send();
        assertThat(walked.file().restrictions().getFirst().termsDecided().clauses())
                .extracting(numbered -> numbered.clause().letterParagraph())
                .filteredOn(paragraph -> paragraph.contains("Please keep to the path"))
                .hasSize(1);
    }

    /** What is written one under the other is not cut off in silence. */
    @Test
    void twoHundredLinesAreRefusedBesideTheirField() {
        String lines =
                String.join(
                        "\n", IntStream.rangeClosed(1, 200).mapToObj(i -> "Point " + i).toList());
        Answers answers = new Answers(Typed.nothing().with("theyAgree", lines), today());
        assertThat(answers.lines("theyAgree")).hasSize(50);
        assertThat(answers.problems().at("theyAgree"))
                .isEqualTo("Write at most 50 lines; these are 200");
        assertThat(answers.problems().typed().first("theyAgree")).isEqualTo(lines);

        Answers few = new Answers(Typed.nothing().with("theyAgree", "One\n\nTwo"), today());
        assertThat(few.lines("theyAgree")).containsExactly("One", "Two");
        assertThat(few.fine()).isTrue();
        Answers tooLong = new Answers(Typed.nothing().with("theyAgree", "x".repeat(301)), today());
        assertThat(tooLong.lines("theyAgree")).hasSize(1);
        assertThat(tooLong.problems().at("theyAgree"))
                .isEqualTo("Make each line at most 300 characters long");
    }
}
