package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.UUID;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A contractor who services the boilers swears at staff (P2, P3). The same policy holds for him; no
 * child is asked about, whoever decides is reminded of his firm’s contract, and nobody else of the
 * firm is restricted with him (E11).
 */
@Paragraphs({"P2", "P3", "P12", "P50", "P55", "P60", "E11", "B1", "B6"})
class AContractorIsRestrictedTests {
    private static final String CONTRACT = "under a contract: its terms may apply besides";

    private final ReadySchool ready = ReadySchool.founded();
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor office = ready.visitedBy(ready.office);

    private PersonId contractor(String name) {
        Visitor.Page recorded =
                deputy.opens("/people/new")
                        .form()
                        .with("name", name)
                        .with("capacity", "ADULT")
                        .with("relationships", "CONTRACTOR")
                        .with("detail", "of Warmflow Heating")
                        .send();
        String href = recorded.at().getPath();
        Visitor.Form address =
                deputy.opens(href + "/contact-point")
                        .form()
                        .with("kind", "POST")
                        .with("value", "Unit 3, Canal Yard\nHexbury\nHX2 8LN")
                        .with("confirmedBy", "The office, by telephone");
        AtThePages.day(AtThePages.day(address, "from", ago(300)), "confirmedOn", ago(300)).send();
        return new PersonId(UUID.fromString(href.substring("/people/".length())));
    }

    /** He swore twice, was warned, went on, and was asked for his side. */
    private WalkedCase warned(PersonId person) {
        EntryId first = ready.abuse(person, ago(60), "He swore at the caretaker.", "Useless");
        return WalkedCase.opened(ready, person, ago(50))
                .assessed(ago(49), first)
                .warned(ago(48))
                .invited(ago(30), 10)
                .supported(ago(12), true);
    }

    @Test
    void heIsKeptOutWithoutAWordOfChildrenAndHisWorkmateComesInAsBefore() {
        PersonId person = contractor("Neil Barrow");
        contractor("Jim Tate");
        assertThat(head.opens("/people/" + person.text()).text())
                .contains("of Warmflow Heating", CONTRACT);
        WalkedCase walked = warned(person);
        EntryId since = ready.abuse(person, ago(35), "He swore again.", "All of you");
        ARestriction restriction =
                ARestriction.of(ready, walked, ReadySchool.today(), since)
                        .with("closed", "IN_PERSON")
                        .with("premises", "WHOLE_SITE")
                        .with("extent", "Your firm may send somebody else, and you may write.");

        Visitor.Page check = restriction.writtenBy(head);
        assertThat(check.text()).contains("To mind before you decide", CONTRACT, "(E11)");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();
        assertThat(AtThePages.letter(letter))
                .contains(
                        "Dear Neil Barrow",
                        "the permission that you had is withdrawn",
                        "Your firm may send somebody else, and you may write.",
                        "harms you or your family more than we saw")
                .doesNotContain("your child", "Your child", "Warmflow", "parents' evening");

        AtThePages.handsOver(deputy, letter, "POSTCODE", "HX2 8LN");
        assertThat(AtThePages.card(office, "Neil Barrow", person, "HX2 8LN").text())
                .contains("Do not let them in")
                .doesNotContain("collect");
        assertThat(AtThePages.asked(office, "Jim Tate").text())
                .as("nothing binds whoever comes from the same firm")
                .contains("Nobody of that name has anything in force");
        isLifted(walked);
    }

    private void isLifted(WalkedCase walked) {
        String page = "/cases/" + walked.id.text();
        head.opens(page + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "He rang and said that he is sorry.")
                .with("outcome", "LIFT")
                .with("because", "He has apologised to the caretaker.")
                .with("allTheSame", "The test's day")
                .send();
        head.opens(page + "/decide/review/meeting").form().send();
        assertThat(AtThePages.letter(head.opens(page + "/decide/review/check").form().send()))
                .contains("Dear Neil Barrow")
                .doesNotContain("child");
        assertThat(AtThePages.asked(office, "Neil Barrow").text())
                .contains("Nobody of that name has anything in force");
    }

    /** The control: of a parent the plan for the child is asked, and no contract is spoken of. */
    @Test
    void ofAParentTheChildIsAskedAboutAndNoContract() {
        PersonId parent = ready.aParent("Karen Doyle", "Kai Doyle");
        String page = "/cases/" + warned(parent).id.text();

        assertThat(head.opens(page + "/decide/restrict/child").status()).isEqualTo(200);
        assertThat(head.opens(page + "/decide/restrict/check").text())
                .contains("Their child attends, and the plan for contact about the child")
                .doesNotContain(CONTRACT);
    }
}
