package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The folder that {@code initdb} makes: there whole or not at all, and of one major version. */
final class DataFolder {
    private DataFolder() {}

    static void make(Path data, int major, Programs programs, Passwords passwords) {
        if (Files.exists(data)) {
            return;
        }
        Path draft = data.resolveSibling("data.unfinished");
        Path password = data.resolveSibling("superuser.txt");
        PrivateFiles.deleteAll(draft);
        PrivateFiles.write(password, passwords.of(Passwords.SUPERUSER));
        // Names are Welsh, Polish and Urdu: "C" alone would not know their small letters.
        String[] letters =
                major >= 17
                        ? new String[] {
                            "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"
                        }
                        : new String[] {"--locale=C.UTF-8"};
        String[] arguments = {
            "--pgdata=" + draft,
            "--username=" + Passwords.SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--data-checksums"
        };
        Programs.Outcome made = programs.run("initdb", joined(arguments, letters));
        try {
            Files.delete(password);
        } catch (IOException failure) {
            throw PrivateFiles.fault(password, failure);
        }
        if (!made.good()) {
            throw Programs.fault("PostgreSQL could not make a database in " + data, made.said());
        }
        PrivateFiles.moveIntoPlace(draft, data);
    }

    static void demandMadeBy(int major, Path data) {
        Path file = data.resolve("PG_VERSION");
        if (Files.notExists(file)) {
            throw new DatabaseFault(
                    "%s is there but holds no database. Put the right folder back, or restore a backup into an empty home."
                            .formatted(data));
        }
        String made = PrivateFiles.read(file).strip();
        if (!made.equals(Integer.toString(major))) {
            throw new DatabaseFault(
                    "The database in %s was made by PostgreSQL %s and this is PostgreSQL %d. Export it with the Evenhand that made it, and restore the backup into an empty home."
                            .formatted(data, made, major));
        }
    }

    /** pg_ctl hands the folder's name to a shell, between double quotes. */
    static void demandPlainName(Path folder) {
        String name = folder.toString();
        if (name.contains("\"") || name.contains("$") || name.contains("`")) {
            throw new DatabaseFault(
                    "PostgreSQL cannot run in %s: a quotation mark or $ is in its name. Name another folder in EVENHAND_HOME."
                            .formatted(folder));
        }
    }

    private static String[] joined(String[] first, String[] second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
