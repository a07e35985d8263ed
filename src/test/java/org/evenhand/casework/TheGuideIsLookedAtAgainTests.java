package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactBytes;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * When the behaviour goes on, the How to Guide is looked at again before a letter is considered
 * (F3): which document, in which version, by whom and when, over HTTP.
 */
@Paragraphs("F3")
class TheGuideIsLookedAtAgainTests {
    private static final String NOT_RECORDED =
            "That the How to Guide was looked at again, by whom and when, is not recorded";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void anAssessmentThatLeadsToALetterSaysWhichGuideWasLookedAtByWhomAndWhen() {
        named("The shelf in the office", "1.1");
        WalkedCase walked = answered();
        String sheet = "/cases/" + walked.id.text() + "/decide/assess/";
        String edition = "How to Guide, version 1.1 of Tuesday 1 September 2026";
        Visitor.Page fairness = head.opens(sheet + "fairness");
        assertThat(fairness.text()).contains("Yes: " + edition, "It is here: The shelf");
        assertThat(head.opens(sheet + "check").text()).contains(NOT_RECORDED, "(F3)");

        // A day that is still to come is none on which it was looked at.
        LocalDate tomorrow = ReadySchool.today().plusDays(1);
        looked(sheet, "The deputy", tomorrow);
        assertThat(head.opens(sheet + "check").text()).contains(NOT_RECORDED);
        looked(sheet, "The deputy", ago(1));
        Visitor.Page check = head.opens(sheet + "check");
        assertThat(check.text()).doesNotContain(NOT_RECORDED);
        check.form().send();

        AssessmentMade made = walked.file().assessment().orElseThrow().fact();
        assertThat(made.weighed().guideRead())
                .isEqualTo(
                        new GuideRead(
                                "How to Guide",
                                "The shelf in the office",
                                "1.1",
                                LocalDate.of(2026, 9, 1),
                                "The deputy",
                                ago(1)));
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains(
                        edition
                                + " was looked at again by The deputy on "
                                + PrintedDate.of(ago(1)));
    }

    /** The control: where no guide is named nothing can be looked at, and it is said who can. */
    @Test
    void whereNoGuideIsNamedItIsSaidWhoNamesIt() {
        WalkedCase walked = answered();
        String sheet = "/cases/" + walked.id.text() + "/decide/assess/";

        assertThat(head.opens(sheet + "fairness").text())
                .contains("The school has not said where that guide is: the business manager")
                .doesNotContain("looked at again?");
        assertThat(head.opens(sheet + "check").text()).doesNotContain(NOT_RECORDED);
        head.opens(sheet + "check").form().send();
        assertThat(walked.file().assessment().orElseThrow().fact().weighed().guideRead()).isNull();
    }

    /** The control: what leads to no letter asks for no guide. */
    @Test
    void notYetAsksForNoGuide() {
        named("The shelf in the office", "1.1");
        WalkedCase walked = answered();
        String sheet = "/cases/" + walked.id.text() + "/decide/assess/";
        assertThat(head.opens(sheet + "check").text()).contains(NOT_RECORDED);

        head.opens(sheet + "conclusion").form().with("conclusion", "NOT_YET").send();

        assertThat(head.opens(sheet + "check").text()).doesNotContain(NOT_RECORDED);
    }

    @Test
    void aGuideIsNamedWithItsVersion() {
        Visitor.Form form = head.opens("/settings/school/how-to-guide").form();
        assertThat(form.with("whereToRead", "The shelf").send().text())
                .contains("Enter which version of it you have");
        assertThat(named("The shelf", "2").text())
                .contains("The shelf Version 2 Of Tuesday 1 September 2026");
    }

    @Test
    void whatWasWrittenBeforeThisWasAskedIsReadAsItWasWritten() {
        String id = "0190f000-0000-7000-8000-000000000001";
        String bytes =
                ("{'because':'It went on.','caseId':'%s','conclusion':'WARN','headings':['A'],"
                                + "'reliedOn':[],'weighed':{'adjustments':'None','context':'',"
                                + "'criteria':'Swearing.','frequency':'Twice.','guidance':'The policy.',"
                                + "'impact':'Shaken.','merit':'PARTLY','nature':'Abuse.','ourPart':'',"
                                + "'shortcoming':'NONE','whyExceptional':'It went on.'}}")
                        .formatted(id)
                        .replace('\'', '"');
        AssessmentMade made = FactBytes.read(AssessmentMade.class, bytes);
        assertThat(made.weighed().guideRead()).isNull();
        assertThat(made.weighed().onThem()).isNull();
        assertThat(FactBytes.of(made)).isEqualTo(bytes);

        String read =
                bytes.replace(
                        "\"guidance\":\"The policy.\",",
                        ("'guidance':'The policy.','guideRead':{'by':'The head','dated':'2026-09-01',"
                                        + "'on':'2027-01-06','title':'How to Guide','version':'1.1',"
                                        + "'whereToRead':'The shelf'},")
                                .replace('\'', '"'));
        AssessmentMade now = FactBytes.read(AssessmentMade.class, read);
        assertThat(now.weighed().guideRead())
                .isEqualTo(
                        new GuideRead(
                                "How to Guide",
                                "The shelf",
                                "1.1",
                                LocalDate.of(2026, 9, 1),
                                "The head",
                                LocalDate.of(2027, 1, 6)));
        assertThat(FactBytes.of(now)).isEqualTo(read);
    }

    private Visitor.Page named(String where, String version) {
        return head.opens("/settings/school/how-to-guide")
                .form()
                .with("whereToRead", where)
                .with("version", version)
                .with("dated-day", "1")
                .with("dated-month", "9")
                .with("dated-year", "2026")
                .send();
    }

    private void looked(String sheet, String by, LocalDate on) {
        head.opens(sheet + "fairness")
                .form()
                .with("guideRead", "yes")
                .with("guideReadBy", by)
                .with("guideReadOn-day", String.valueOf(on.getDayOfMonth()))
                .with("guideReadOn-month", String.valueOf(on.getMonthValue()))
                .with("guideReadOn-year", String.valueOf(on.getYear()))
                .send();
    }

    /** A case on which everything else is answered towards a warning. */
    private WalkedCase answered() {
        EntryId call = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        String sheet = "/cases/" + walked.id.text() + "/decide/assess/";
        head.opens(sheet + "evidence")
                .form()
                .with("entries", call.text())
                .with("headings", "A")
                .send();
        head.opens(sheet + "weighing")
                .form()
                .with("criteria", "Swearing at staff goes beyond anger.")
                .with("nature", "Verbal abuse.")
                .send();
        head.opens(sheet + "fairness")
                .form()
                .with("merit", "PARTLY")
                .with("shortcoming", "NONE")
                .with("adjustments", "Asked; none needed.")
                .with("exceptional", "It went on after a call.")
                .with("onThem", "A stern letter; no change for his child.")
                .with("guidance", "The policy, version 1.1")
                .send();
        head.opens(sheet + "conclusion")
                .form()
                .with("conclusion", "WARN")
                .with("because", "It went on.")
                .send();
        return walked;
    }
}
