package org.evenhand.frontdesk.act;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.frontdesk.DeskJournal;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.frontdesk.JournalEntry;
import org.evenhand.frontdesk.ShownWhileAway;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When the database is back, what the desk showed and what was called from it meanwhile enters the
 * record, each once, as of the moment at which it happened and by whoever stood there (P51, J1).
 */
@Component
@Paragraphs({"P51", "P62", "J1"})
public class EnteringTheJournal {
    private static final Logger LOG = LoggerFactory.getLogger(EnteringTheJournal.class);
    private static final Act SHOWN = new Act("frontdesk.enter-what-was-shown");

    private final Acts acts;
    private final CallingForHelp callingForHelp;
    private final DeskJournal journal;

    EnteringTheJournal(Acts acts, CallingForHelp callingForHelp, DeskJournal journal) {
        this.acts = acts;
        this.callingForHelp = callingForHelp;
        this.journal = journal;
    }

    /** What cannot be entered yet waits on the disk for the next time. */
    public void enter() throws IOException {
        journal.enter(this::isEntered);
    }

    boolean isEntered(JournalEntry entry) {
        try {
            return !(enter(entry) instanceof Outcome.Refused);
        } catch (RuntimeException notYet) {
            LOG.warn(
                    "An entry of the desk's journal could not be recorded yet (request {}): {}",
                    entry.request(),
                    notYet.getClass().getSimpleName());
            return false;
        }
    }

    private Outcome enter(JournalEntry entry) {
        Scope scope = new Scope(entry.org(), entry.reader(), Set.of(), entry.request());
        FormTicket once = new FormTicket(entry.id(), hash(entry));
        Optional<HelpKind> help =
                Stream.of(HelpKind.values())
                        .filter(kind -> kind.name().equals(entry.what()))
                        .findFirst();
        return help.isPresent()
                ? callingForHelp.enter(
                        scope, once, help.get(), entry.people().stream().findFirst(), entry.at())
                : acts.perform(
                        scope,
                        SHOWN,
                        once,
                        unit -> {
                            unit.record(
                                    new ShownWhileAway(entry.what(), entry.people()),
                                    entry.at(),
                                    Stream.concat(
                                                    Stream.of(entry.reader().account()),
                                                    entry.people().stream())
                                            .toArray(Id[]::new));
                            return Verdict.happened("/desk");
                        });
    }

    private static byte[] hash(JournalEntry entry) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(entry.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
