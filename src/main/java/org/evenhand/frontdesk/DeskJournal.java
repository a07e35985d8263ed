package org.evenhand.frontdesk;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the desk did while the database was away, on this machine's disk, encrypted, until it has
 * entered the record. Each entry is on the disk before its page is shown.
 *
 * <p>The file {@code journal} grows by one line for each entry. To be entered it becomes {@code
 * entering}, and is deleted when all of it is in the record; whoever is killed meanwhile begins
 * again, and what was entered already is known by its id.
 */
@Component
public class DeskJournal {
    private static final Logger LOG = LoggerFactory.getLogger(DeskJournal.class);
    private static final int KEY_BYTES = 32;
    private static final byte[] BOUND_TO = "desk journal".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final Path journal;
    private final Path entering;
    private final AesGcmJce seal;

    DeskJournal(Home home, KeyFile keyFile) {
        this.folder = home.privateFolder("desk");
        this.journal = folder.resolve("journal");
        this.entering = folder.resolve("entering");
        try {
            byte[] info = "evenhand desk journal".getBytes(StandardCharsets.US_ASCII);
            this.seal =
                    new AesGcmJce(
                            Hkdf.computeHkdf(
                                    "HMACSHA256", keyFile.bytes(), new byte[0], info, KEY_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Writes it down; it survives a power cut from when this returns.
     *
     * @throws IOException when the disk takes it not
     */
    public synchronized void add(JournalEntry entry) throws IOException {
        boolean fresh = Files.notExists(journal);
        // What a crash tore stays a line of its own.
        byte[] line = ("\n" + sealed(entry) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel =
                FileChannel.open(
                        journal,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (fresh) {
            flushFolder();
        }
    }

    /**
     * Gives each entry to be entered; what is said to be in the record is given up, once all of it
     * is.
     *
     * @param enters true when the entry is in the record now
     */
    public void enter(Predicate<JournalEntry> enters) throws IOException {
        while (isWaiting()) {
            List<String> lines =
                    Files.readAllLines(entering, StandardCharsets.ISO_8859_1).stream()
                            .filter(line -> !line.isEmpty())
                            .toList();
            List<String> unreadable = new ArrayList<>();
            boolean all = true;
            for (String line : lines) {
                Optional<JournalEntry> entry = opened(line);
                if (entry.isEmpty()) {
                    unreadable.add(line);
                } else {
                    all &= enters.test(entry.get());
                }
            }
            if (!all) {
                return;
            }
            setAside(unreadable);
            Files.delete(entering);
            flushFolder();
        }
    }

    /** Whether something is to be entered; takes what was written since under way. */
    private synchronized boolean isWaiting() throws IOException {
        if (Files.notExists(entering) && Files.exists(journal)) {
            Files.move(journal, entering, StandardCopyOption.ATOMIC_MOVE);
            flushFolder();
        }
        return Files.exists(entering);
    }

    /** A torn line was acknowledged to nobody; a changed one is kept for whoever looks into it. */
    private void setAside(List<String> unreadable) throws IOException {
        if (!unreadable.isEmpty()) {
            LOG.warn(
                    "{} lines of the desk's journal could not be read; they are kept in {}",
                    unreadable.size(),
                    folder.resolve("unreadable"));
            Files.write(
                    folder.resolve("unreadable"),
                    unreadable,
                    StandardCharsets.ISO_8859_1,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private String sealed(JournalEntry entry) {
        try {
            return Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString(seal.encrypt(entry.bytes(), BOUND_TO));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Optional<JournalEntry> opened(String line) {
        try {
            return Optional.of(
                    JournalEntry.read(seal.decrypt(Base64.getDecoder().decode(line), BOUND_TO)));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Makes the new name itself survive a power cut, where folders can be flushed at all. */
    private void flushFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
