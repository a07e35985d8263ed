package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import org.evenhand.access.Account;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.ReadingANotice;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.SendingMethod;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The Chair who was notified of a warning says that they have read it (P49): it stands on their
 * Today until then, and on the case with the day and by whom. Nothing waits for it.
 */
@Paragraphs({"P49", "J7"})
class ReadingANoticeTests {
    private static final String TO_READ = "Say that you have read the notice: somebody was warned";
    private static final String NOT_YET = "They have not said yet that they read it";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(20), "Shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(12)).assessed(ago(11), before).warned(ago(10));
    private final String page = "/cases/" + walked.id.text();
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor chair = ready.visitedBy(ready.chair);

    private NoticeToAGovernor notified() {
        ReadySchool.done(
                ready.the(NotifyingAGovernor.class)
                        .notify(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                ToldToAGovernor.waiting(walked.file()).getFirst().id(),
                                new NotifyingAGovernor.Way(SendingMethod.HANDED_OVER, "By hand")));
        return NoticeToAGovernor.of(walked.file()).getLast();
    }

    @Test
    void itStandsOnTheChairsTodayUntilTheySayThatTheyHaveReadIt() {
        assertThat(chair.opens("/").text()).doesNotContain(TO_READ);
        NoticeToAGovernor notice = notified();
        assertThat(chair.opens("/").text()).contains(TO_READ);
        assertThat(ready.visitedBy(ready.viceChair).opens("/").text()).doesNotContain(TO_READ);
        assertThat(head.opens(page).text())
                .contains("The chair (Chair of governors), told of: ", NOT_YET);
        assertThat(chair.opens("/governors").text()).contains("You were notified on", "to be read");

        Visitor.Page open = chair.opens(NoticeView.href(notice));
        assertThat(open.text())
                .contains("A formal warning about conduct", "The head notified you on")
                .doesNotContain("Whitlock", "Useless");
        open.formTo(NoticeView.href(notice)).send();

        assertThat(chair.opens("/").text()).doesNotContain(TO_READ);
        assertThat(chair.opens("/governors").text())
                .contains("(read on ")
                .doesNotContain("to be read");
        assertThat(chair.opens(NoticeView.href(notice)).text())
                .contains("That you have read it was recorded on");
        assertThat(head.opens(page).text())
                .contains("Read by The chair on", "The notice to the governor was read")
                .doesNotContain(NOT_YET);
    }

    /** The control to "nothing waits for it": the case goes on as if it had been read. */
    @Test
    void nobodyIsHeldUpByIt() {
        notified();

        assertThat(head.opens("/").text()).doesNotContain("Notify The chair", "read the notice");
        assertThat(head.opens(page + "/add/close").form().with("because", "x").send().text())
                .doesNotContain("The Chair was not notified", "notice");
    }

    @Test
    void nobodyElseFindsItAndOnlyTheySayItOnce() {
        NoticeToAGovernor notice = notified();

        for (Account other : new Account[] {ready.viceChair, ready.governor}) {
            assertThat(ready.visitedBy(other).opens(NoticeView.href(notice)).status())
                    .isEqualTo(404);
            assertThat(read(notice, other)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(ready.visitedBy(ready.head).opens(NoticeView.href(notice)).status())
                .isEqualTo(404);
        assertThat(read(notice, ready.chair)).isInstanceOf(Outcome.Done.class);
        Outcome again = read(notice, ready.chair);
        assertThat(((Outcome.Refused) again).grounds().all().stream().map(Ground::rule))
                .containsExactly("notice-read.by-whom-it-is-for");
    }

    @Test
    void whatTheySaidByTelephoneIsWrittenDownOnTheCase() {
        NoticeToAGovernor notice = notified();

        assertThat(head.opens(page + "/add/notice-read").form().send().text())
                .contains("Say how they said so");
        Visitor.Page saved =
                head.opens(page + "/add/notice-read")
                        .form()
                        .with("how", "By telephone, this morning at 9")
                        .send();

        assertThat(saved.text())
                .contains(
                        "They have read it: By telephone, this morning at 9. Written down by The"
                                + " head on")
                .doesNotContain(NOT_YET, "Record that a notice was read");
        assertThat(chair.opens("/").text()).doesNotContain(TO_READ);
        assertThat(chair.opens(NoticeView.href(notice)).seen().select("main form")).isEmpty();
    }

    private Outcome read(NoticeToAGovernor notice, Account by) {
        return ready.the(ReadingANotice.class).read(ready.as(by), form(), walked.id, notice.id());
    }
}
