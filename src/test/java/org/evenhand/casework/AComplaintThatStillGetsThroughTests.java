package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Letters;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restricted parent still complains (P10, P30): the letter says how, the complaint is routed and
 * followed through (F1), and the case cannot be closed over what they raised.
 */
@Paragraphs({"P4", "P10", "P11", "P30", "P53", "P61", "F1"})
class AComplaintThatStillGetsThroughTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Alan Byrne", "Kai Byrne");
    private final Visitor head = ready.visitedBy(ready.head);

    private @org.jspecify.annotations.Nullable LetterId letter;

    private WalkedCase restricted() {
        EntryId first = ready.abuse(person, ago(60), "He shouted.", "Useless");
        EntryId second = ready.abuse(person, ago(55), "He shouted again.", "All of you");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(50))
                        .assessed(ago(49), first, second)
                        .warned(ago(48));
        EntryId since = ready.abuse(person, ago(30), "He rang and swore.", "You will see");
        walked.invited(ago(25), 10).supported(ago(12), true);
        UUID id = idIn(ARestriction.of(ready, walked, ago(8), since).decidedOn(ago(8), ready.head));
        letter = new LetterId(id);
        walked.handedOver(letter, ago(8));
        return walked;
    }

    @Test
    void theLetterSaysHowToComplainAndWithoutThatItDoesNotGo() {
        WalkedCase walked = restricted();
        String words =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit ->
                                        Letters.document(
                                                        unit,
                                                        java.util.Objects.requireNonNull(letter))
                                                .orElseThrow()
                                                .toString());

        assertThat(words).contains("You may complain about a new matter at any time");
        EntryId since = ready.abuse(person, ago(3), "He rang and swore.", "Again");
        walked.triaged(since);
        assertThat(
                        ARestriction.of(ready, walked, ReadySchool.today(), since)
                                .with("complain", "")
                                .decidedOn(ReadySchool.today(), ready.head)
                                .toString())
                .contains("Refused");
    }

    @Test
    @Examples("E20")
    void theComplaintIsRoutedAndFollowedThroughAndWhatHeRaisedKeepsTheCaseOpen() {
        WalkedCase walked = restricted();
        String page = "/cases/" + walked.id.text();

        dated(head.opens(page + "/add/complaint").form().with("about", "The lunch bill"), ago(2))
                .with("how", "By letter")
                .send();
        assertThat(head.opens(page).text())
                .contains("Complaints procedure", "Followed through beside this case");

        Visitor.Page concluding = head.opens(page + "/add/complaint-concluded");
        String complaint = concluding.seen().select("[name=complaint]").attr("value");
        dated(concluding.form().with("complaint", complaint), ago(1))
                .with("stage", "Stage one")
                .with("outcome", "Upheld: the bill was wrong.")
                .send();
        assertThat(head.opens(page).text())
                .contains("Concluded")
                .doesNotContain("Followed through beside this case");
        assertThat(head.opens(page + "/add/close").form().with("because", "Enough").send().text())
                .contains("What they raised is not settled");
    }

    private static Visitor.Form dated(Visitor.Form form, LocalDate day) {
        return form.with("on-day", "" + day.getDayOfMonth())
                .with("on-month", "" + day.getMonthValue())
                .with("on-year", "" + day.getYear());
    }
}
