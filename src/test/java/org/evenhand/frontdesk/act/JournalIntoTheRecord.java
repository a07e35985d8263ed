package org.evenhand.frontdesk.act;

import java.io.IOException;
import org.evenhand.frontdesk.DeskJournal;
import org.evenhand.frontdesk.JournalEntry;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand;

/** Lets a test's own journal into the record of the running program. */
public final class JournalIntoTheRecord {
    private final EnteringTheJournal entering;

    public JournalIntoTheRecord(RunningEvenhand program, DeskJournal journal) {
        this.entering =
                new EnteringTheJournal(
                        program.the(Acts.class), program.the(CallingForHelp.class), journal);
    }

    public void enter() throws IOException {
        entering.enter();
    }

    public boolean isEntered(JournalEntry entry) {
        return entering.isEntered(entry);
    }
}
