package org.evenhand.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;

/**
 * Held while one Evenhand uses a home. The system lets go of it when the process ends, however it
 * ends, so it never has to be cleared by hand.
 */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of this home.
     *
     * @throws DatabaseFault when another Evenhand has it
     */
    static HomeLock take(Home home) {
        return tryTake(home)
                .orElseThrow(() ->
                        new DatabaseFault(
                                "Another Evenhand is running on %s. Stop it first, or name another folder in EVENHAND_HOME."
                                        .formatted(home.folder())));
    }

    /** Empty when another Evenhand has it. */
    static Optional<HomeLock> tryTake(Home home) {
        FileChannel channel = PrivateFiles.open(home.lockFile());
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new HomeLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as for another process, below.
        } catch (IOException failure) {
            throw PrivateFiles.fault(home.lockFile(), failure);
        }
        new HomeLock(channel).close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new DatabaseFault("The lock of the home could not be let go.", failure);
        }
    }
}
