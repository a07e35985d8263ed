package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Restriction;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The school becomes an academy in the middle of a case: what was decided stands as it was decided,
 * word for word and day for day; what comes after no longer speaks of the local authority (F6).
 */
@Paragraphs({"F6", "P50"})
class ACaseAcrossAConversionTests {
    private static final String AUTHORITY = "ask the local authority to write to you";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void whatWasDecidedStandsAndWhatComesAfterIsAnAcademys() {
        ARestriction restriction = ARestriction.afterAWarning(ready, person);
        WalkedCase walked = restriction.walked();
        String page = "/cases/" + walked.id.text();
        assertThat(head.opens(page + "/decide/restrict/open").text()).contains(AUTHORITY);
        LetterId letter =
                new LetterId(ReadySchool.idIn(restriction.decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
        byte[] pdf = head.saves("/letters/" + letter.text() + "/pdf").bytes();
        List<Restriction> before = walked.file().restrictions();
        assertThat(before).anyMatch(one -> one.isInForceAt(TestMoment.now()));

        converted();

        assertThat(walked.file().restrictions()).isEqualTo(before);
        assertThat(head.saves("/letters/" + letter.text() + "/pdf").bytes()).isEqualTo(pdf);
        assertThat(head.opens(page).status()).isEqualTo(200);
        // The control: what is written from now on is not what was written then.
        assertThat(head.opens(page + "/decide/restrict/open").text())
                .contains("a further restriction may be put in place")
                .doesNotContain(AUTHORITY);
    }

    private void converted() {
        ReadySchool.done(
                ready.the(ChangingTheSchool.class)
                        .change(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                "Fernleigh Academy",
                                SchoolType.ACADEMY,
                                ago(10)));
    }
}
