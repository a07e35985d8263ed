package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.util.Optional;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** The letter that confirms an interim bar is about the bar that waits, and no other (P65, J8). */
@Paragraphs({"P65", "J8"})
class AConfirmationIsAboutItsBarTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Wayne Cutler", "Lily Cutler");
    private final InterimBarSheet sheet = ready.the(InterimBarSheet.class);

    @Test
    void aLetterDrawnForOneBarDoesNotConfirmTheNext() {
        EntryId first = threat(14);
        EntryId second = threat(6);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        walked.barred(first, ago(9));
        Optional<ConfirmingAnInterimBar.Draft> ofTheFirst = drawn(walked);
        assertThat(sent(walked, ofTheFirst)).isInstanceOf(Outcome.Done.class);
        walked.barred(second, ago(2));

        Outcome refused = sent(walked, ofTheFirst);
        assertThat(((Outcome.Refused) refused).grounds().all().stream().map(Ground::rule))
                .containsExactly("interim.letter-is-about-it");
        // As it says: read again as it stands now.
        assertThat(sent(walked, drawn(walked))).isInstanceOf(Outcome.Done.class);
    }

    private EntryId threat(int daysAgo) {
        return ready.abuse(
                person,
                ago(daysAgo),
                "He stood at the gate and raised his fist.",
                "I'll break your legs",
                ready.teacher,
                SubType.THREAT_OF_VIOLENCE);
    }

    private Optional<ConfirmingAnInterimBar.Draft> drawn(WalkedCase walked) {
        return sheet.read(
                walked.file(),
                ready.as(ready.head),
                new Answers(
                        Typed.nothing()
                                .with("happened", "You threatened a member of staff.")
                                .with("side", "Please write to the school office."),
                        ReadySchool.today()));
    }

    private Outcome sent(WalkedCase walked, Optional<ConfirmingAnInterimBar.Draft> draft) {
        return sheet.take(ready.as(ready.head), form(), walked.id, draft);
    }
}
