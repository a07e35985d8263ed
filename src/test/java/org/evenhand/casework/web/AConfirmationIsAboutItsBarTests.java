package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.LocalDate;
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
        EntryId first = threat(60);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(55));
        walked.barred(first, ago(50));
        Optional<ConfirmingAnInterimBar.Draft> ofTheFirst =
                ready.on(
                        ago(49),
                        () -> {
                            Optional<ConfirmingAnInterimBar.Draft> draft = drawn(walked, ago(49));
                            assertThat(sent(walked, draft)).isInstanceOf(Outcome.Done.class);
                            return draft;
                        });
        walked.barred(threat(6), ago(2));

        Outcome refused = sent(walked, ofTheFirst);
        assertThat(((Outcome.Refused) refused).grounds().all().stream().map(Ground::rule))
                .contains("interim.letter-is-about-it");
        // As it says: read again as it stands now.
        assertThat(sent(walked, drawn(walked, ReadySchool.today())))
                .isInstanceOf(Outcome.Done.class);
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

    private Optional<ConfirmingAnInterimBar.Draft> drawn(WalkedCase walked, LocalDate day) {
        return sheet.read(
                walked.file(),
                ready.as(ready.head),
                new Answers(
                        Typed.nothing()
                                .with("happened", "You threatened a member of staff.")
                                .with("side", "Please write to the school office."),
                        day));
    }

    private Outcome sent(WalkedCase walked, Optional<ConfirmingAnInterimBar.Draft> draft) {
        return sheet.take(ready.as(ready.head), form(), walked.id, draft);
    }
}
