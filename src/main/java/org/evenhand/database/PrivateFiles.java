package org.evenhand.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders (0700) and files (0600) that only their owner can read. Where the file system knows no
 * such rights (Windows), they have those of the folder they are in.
 */
final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes the folder, or takes others' rights away from the one that is there. */
    static Path folder(Path folder) {
        try {
            Files.createDirectories(folder, attributes(FOLDER));
            narrow(folder, FOLDER);
        } catch (FileAlreadyExistsException notAFolder) {
            throw new DatabaseFault(
                    "%s is in the way: it should be a folder.".formatted(folder), notAFolder);
        } catch (FileSystemException failure) {
            throw unwritable(folder, failure);
        } catch (IOException failure) {
            throw fault(folder, failure);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder, null);
        }
        return folder;
    }

    /** Writes the whole file or none of it: a crash half way leaves what was there before. */
    static void write(Path file, String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            try (FileChannel channel =
                    FileChannel.open(
                            draft,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            attributes(FILE))) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            flushFolder(file);
        } catch (IOException failure) {
            throw fault(file, failure);
        }
    }

    /** Reads a file and takes others' rights to it away. */
    static String read(Path file) {
        try {
            narrow(file, FILE);
            return Files.readString(file);
        } catch (IOException failure) {
            throw fault(file, failure);
        }
    }

    /** Opens a file for locking, making it when it is not there. */
    static FileChannel open(Path file) {
        try {
            return FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    attributes(FILE));
        } catch (IOException failure) {
            throw fault(file, failure);
        }
    }

    /** Deletes a folder that we made, with everything in it. */
    static void deleteAll(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw fault(folder, failure);
        }
    }

    /** Moves a finished folder to its place in one step. */
    static void moveIntoPlace(Path finished, Path place) {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
            flushFolder(place);
        } catch (IOException failure) {
            throw fault(place, failure);
        }
    }

    static DatabaseFault fault(Path path, IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("No space left") || said.contains("not enough space")) {
            return new DatabaseFault(
                    "There is no room left on the disk of %s. Free some and start again; nothing is lost."
                            .formatted(path),
                    failure);
        }
        return new DatabaseFault(
                "%s cannot be used: %s".formatted(path, failure.getClass().getSimpleName())
                        + (failure instanceof FileSystemException named && named.getReason() != null
                                ? " (" + named.getReason() + ")."
                                : "."),
                failure);
    }

    private static DatabaseFault unwritable(Path folder, @Nullable IOException why) {
        return new DatabaseFault(
                "The folder %s cannot be written or kept private by this account (%s). Give it to this account, or name another folder in EVENHAND_HOME."
                        .formatted(folder, System.getProperty("user.name")),
                why);
    }

    /** Makes the new name itself survive a power cut, where folders can be flushed at all. */
    private static void flushFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && knowsOwners()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void narrow(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (knowsOwners() && !Files.getPosixFilePermissions(path).equals(rights)) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
        return knowsOwners()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
