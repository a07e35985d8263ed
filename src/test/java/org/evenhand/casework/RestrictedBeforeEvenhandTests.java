package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The school begins to use Evenhand while a mother is restricted by a letter on paper (J15). From
 * the hour in which it is entered the desk knows of it, what happens is compared with it from the
 * day on which she was told, she may ask for a review, and it ends as any other does.
 */
@Paragraphs({"P50", "P53", "P60", "F7", "B1", "J6", "J10", "J12", "J15", "J18"})
class RestrictedBeforeEvenhandTests {
    private static final String NOBODY = "Nobody of that name has anything in force";

    private final ReadySchool ready = ReadySchool.begunHere(ago(60));
    private final PersonId person = ready.aParent("Lena Marsh", "Bo Marsh");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor office = ready.visitedBy(ready.office);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(40));
    private final String page = "/cases/" + walked.id.text();

    private Visitor.Form paper(LocalDate lastDay) {
        Visitor.Form form =
                head.opens(page + "/add/restriction-before")
                        .form()
                        .with("how", "By post")
                        .with("signedBy", "The head before")
                        .with("closed", "PHONE")
                        .with("premises", "NO")
                        .with("reader", ready.deputy.id().text())
                        .with("has", "WHY", "ACTION", "DURATION");
        AtThePages.day(AtThePages.day(form, "dated", ago(90)), "toldOn", ago(45));
        return AtThePages.day(AtThePages.day(form, "start", ago(88)), "lastDay", lastDay);
    }

    private Visitor.Page triaged(EntryId entry, String as) {
        return deputy.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                .form()
                .with("as", as)
                .with("reason", "She rang about the same again.")
                .send();
    }

    @Test
    void theDeskKnowsItFromTheHourAndTheCaseListsWhatTheOldLetterLacks() {
        assertThat(AtThePages.asked(office, "Lena Marsh").text()).contains(NOBODY);

        assertThat(paper(ReadySchool.today().plusDays(20)).send().text())
                .contains(
                        "It is saved",
                        "In force today",
                        "Issued outside",
                        "Its scan is not there",
                        "Not so:");
        assertThat(AtThePages.card(office, "Lena Marsh", person, "Bo").text())
                .contains("I cannot talk to you by telephone", "The deputy");
        assertThat(head.opens("/restrictions").text()).contains("Lena Marsh");
    }

    /** The control: one that was over before it was entered binds nobody today. */
    @Test
    void oneThatIsOverIsKeptAndBindsNobody() {
        assertThat(paper(ago(5)).send().text())
                .contains("It is saved", "Issued outside")
                .doesNotContain("In force today");
        assertThat(AtThePages.asked(office, "Lena Marsh").text()).contains(NOBODY);
        assertThat(walked.file().countingWarning())
                .as("its letter goes on warning for a year (J10)")
                .isPresent();
    }

    @Test
    void onlyWhatSheDidAfterSheWasToldOnPaperIsABreachAndSheIsHeardAndItEnds() {
        EntryId before = ready.abuse(person, ago(47), "She rang and swore.", "Pick up");
        EntryId after = ready.abuse(person, ago(30), "She rang and swore.", "Pick up");
        paper(ReadySchool.today().plusDays(20)).send();

        assertThat(triaged(before, "BREACH").text()).contains("it is no breach", "(J6)");
        assertThat(triaged(after, "BREACH").text()).contains("It is triaged");

        deputy.opens(page + "/add/request")
                .form()
                .with("how", "By letter")
                .with("grounds", "Nobody ever told me how to disagree.")
                .send();
        assertThat(head.opens(page + "/decide/request").text())
                .contains("The governor (Nominated governor) decides; hand it over.");
        Visitor governor = ready.visitedBy(ready.governor);
        governor.opens(page + "/decide/request/answer")
                .form()
                .with("considered", "The letter on paper, and the record since.")
                .with("outcome", "ENDED")
                .with("because", "The old letter did not say how to disagree.")
                .with("allTheSame", "The test's day")
                .send();
        governor.opens(page + "/decide/request/meeting").form().send();
        Visitor.Page check = governor.opens(page + "/decide/request/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();
        assertThat(AtThePages.letter(letter))
                .contains(
                        "The restriction ends now", "The old letter did not say how to disagree.");
        AtThePages.handsOver(deputy, letter, "Bo");

        assertThat(head.opens(page).text()).doesNotContain("In force today");
        assertThat(AtThePages.asked(office, "Lena Marsh").text()).contains(NOBODY);
        assertThat(head.opens("/restrictions").text()).doesNotContain("Lena Marsh");
        assertThat(walked.file().countingWarning())
                .as("she was right to object, so that its letter warns of nothing any more")
                .isEmpty();
    }
}
