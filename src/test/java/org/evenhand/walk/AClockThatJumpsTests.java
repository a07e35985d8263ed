package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.junit.jupiter.api.Test;

/**
 * The machine's clock is put back by a week, and forward by another: nothing is lost, and
 * everything is told in the order in which it happened. Verification names what cannot have been
 * written down when it says so; that is for a person to explain.
 */
@Paragraphs("P45")
class AClockThatJumpsTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    void whateverTheClockSaysNothingIsLost() {
        LocalDate last = ago(1);
        LocalDate first = ago(8);
        LocalDate middle = ago(3);
        EntryId latest = logged(last);
        EntryId earliest = logged(first);
        EntryId between = logged(middle);

        assertThat(contacts()).extracting(Entry::id).containsExactly(latest, between, earliest);
        assertThat(contacts()).extracting(Entry::happenedOn).containsExactly(last, middle, first);
        Visitor head = ready.visitedBy(ready.head);
        for (EntryId each : List.of(earliest, between, latest)) {
            assertThat(head.opens("/contacts/" + each.text()).status()).isEqualTo(200);
        }
    }

    /** The same entry goes on while the clock says that it has not begun yet. */
    @Test
    void whatWasBegunBeforeTheClockWentBackGoesOn() {
        EntryId entry = ready.logged(ago(1), "He rang and swore.", "Useless");

        ready.on(
                ago(8),
                () -> {
                    ready.turnsOutToBeAimedAt(entry, ready.teacher);
                    return true;
                });

        Visitor.Page page = ready.visitedBy(ready.head).opens("/contacts/" + entry.text());
        assertThat(page.text()).contains("He rang and swore.", ready.teacher.displayName());
    }

    private EntryId logged(LocalDate day) {
        return ready.abuse(person, day, "He rang and swore.", "Useless");
    }

    private List<Entry> contacts() {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> Entries.about(unit, person));
    }
}
