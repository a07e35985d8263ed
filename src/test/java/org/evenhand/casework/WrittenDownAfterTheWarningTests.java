package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Only what happened after the person was told of the warning is continued conduct, whenever it was
 * written down (P50, E18).
 */
@Paragraphs("P50")
class WrittenDownAfterTheWarningTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final EntryId first = ready.abuse(person, ago(120), "She shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(110)).assessed(ago(109), first);

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    private Outcome decided(EntryId conduct) {
        walked.invited(ago(78), 10).supported(ago(65), true);
        return ARestriction.of(ready, walked, ago(60), conduct).decidedOn(ago(60), ready.head);
    }

    @Test
    @Examples("E18")
    void whatHappenedBeforeTheWarningIsNotContinuedThoughItWasWrittenDownAfterIt() {
        walked.warned(ago(108));
        EntryId late =
                ready.writtenDownLate(person, ago(115), ago(90), "She had rung and sworn.", "You");

        assertThat(refused(decided(late))).containsExactly("pccr.conduct-continued");
    }

    /** The control: the same, of a day after the warning. */
    @Test
    @Examples("E18")
    void whatHappenedAfterTheWarningIsContinuedHoweverLateItWasWrittenDown() {
        walked.warned(ago(108));
        EntryId late =
                ready.writtenDownLate(person, ago(100), ago(90), "She had rung and sworn.", "You");

        assertThat(refused(decided(late))).isEmpty();
    }

    @Test
    @Examples("E18")
    void aWarningThatCameBackIsNoWarning() {
        LetterId letter = walked.warning(ago(108));
        walked.posted(letter, ago(108));
        walked.turnsOutToHaveComeBack(letter, ago(104));
        EntryId since = ready.abuse(person, ago(80), "She rang and swore.", "You will see");

        assertThat(refused(decided(since))).contains("pccr.warned-first");
    }
}
