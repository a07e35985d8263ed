package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A letter that came back undoes from then on that they were told; a breach counted since needs the
 * head's second look, and one from before stands (J6).
 */
@Paragraphs({"F7", "J6", "J12"})
class ABreachInDoubtTests {
    private static final String WAIT = "Look again at a breach by Darren Whitlock";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since = ready.abuse(person, ago(100), "Rang and swore.", "Pick up");
    private final Visitor head = ready.visitedBy(ready.head);

    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(125))
                    .assessed(ago(124), before)
                    .warned(ago(120))
                    .invited(ago(95), 10)
                    .supported(ago(80), true);
    private final String page = "/cases/" + walked.id.text();
    private final LetterId letter =
            new LetterId(
                    ReadySchool.idIn(
                            ARestriction.of(ready, walked, ago(70), since)
                                    .decidedOn(ago(70), ready.head)));

    private EntryId breach(int daysAgo) {
        EntryId call = ready.abuse(person, ago(daysAgo), "Rang.", "Answer me");
        Visitor.Page triaged =
                ready.visitedBy(ready.deputy)
                        .opens("/contacts/" + call.text() + "/triage?person=" + person.text())
                        .form()
                        .with("as", "BREACH")
                        .with("reason", "He rang about the same matter.")
                        .send();
        assertThat(triaged.text()).contains("It is triaged");
        return call;
    }

    private boolean isBroken() {
        CaseFile file = walked.file();
        return file.wasBroken(Restrained.of(file).getFirst());
    }

    private Visitor.Page looksAgain(Visitor visitor, String stands) {
        return visitor.opens(page + "/add/look-again")
                .form()
                .with("stands", stands)
                .with("because", "He said on the telephone that he had read it.")
                .send();
    }

    @Test
    void whatWasFoundSinceItCameBackCountsOnlyAfterTheHeadsSecondLook() {
        walked.posted(letter, ago(60));
        EntryId call = breach(20);
        assertThat(isBroken()).isTrue();
        assertThat(head.opens("/").text()).doesNotContain(WAIT);

        walked.turnsOutToHaveComeBack(letter, ago(30));

        assertThat(isBroken()).isFalse();
        assertThat(head.opens("/").text()).contains(WAIT);
        assertThat(head.opens(page).text())
                .contains("Breaches to look at again", "He rang about the same matter.");
        assertThat(new Breaches(walked.file()).toLookAtAgain())
                .extracting(one -> one.fact().entry())
                .containsExactly(call);

        assertThat(looksAgain(ready.visitedBy(ready.deputy), "yes").text())
                .contains("You do not hold the office");
        assertThat(isBroken()).isFalse();
        assertThat(looksAgain(head, "yes").text())
                .contains("It is saved", "Looked at again: the breach counts");
        assertThat(isBroken()).isTrue();
        assertThat(head.opens("/").text()).doesNotContain(WAIT);
    }

    @Test
    void whatTheHeadDoesNotLetStandIsNoBreach() {
        walked.posted(letter, ago(60));
        breach(20);
        walked.turnsOutToHaveComeBack(letter, ago(30));

        assertThat(looksAgain(head, "no").text())
                .contains("Looked at again: the breach does not count");
        assertThat(isBroken()).isFalse();
        assertThat(head.opens("/").text()).doesNotContain(WAIT);
    }

    @Test
    void whatHappenedBeforeItCameBackStands() {
        walked.posted(letter, ago(60));
        EntryId call = breach(40);
        walked.turnsOutToHaveComeBack(letter, ago(30));

        CaseFile file = walked.file();
        assertThat(new Breaches(file).of(Restrained.of(file).getFirst()))
                .extracting(Recorded::fact)
                .extracting(ContactTriaged::entry)
                .containsExactly(call);
        assertThat(new Breaches(file).toLookAtAgain()).isEmpty();
        assertThat(head.opens("/").text()).doesNotContain(WAIT);
    }
}
