package org.evenhand.database;

import java.nio.file.Path;

/**
 * The folder where everything that Evenhand keeps on this machine lives, private to its owner:
 *
 * <pre>
 * data/evenhand.lock   held while one Evenhand runs here
 * data/evenhand.key    the key file
 * data/postgres/       the database
 * data/desk/           what the front desk did while the database was away
 * data/server/         unpacked PostgreSQL programs, one folder per version
 * data/demo/           the same again for the demonstration, which shares only server/
 * </pre>
 */
public final class Home {
    private final Path root;
    private final Birth birth;

    private Home(Path root, Birth birth) {
        this.root = root;
        this.birth = birth;
    }

    /**
     * The home under {@code root}, made when it is not there yet; its {@code demo} folder for the
     * demonstration.
     *
     * @throws DatabaseFault when the folder cannot be made, written or kept private
     */
    public static Home at(Path root, Birth birth) {
        Home home = new Home(root.toAbsolutePath().normalize(), birth);
        PrivateFiles.folder(home.root);
        PrivateFiles.folder(home.folder());
        return home;
    }

    /** Where this home's own things are. */
    public Path folder() {
        return birth == Birth.DEMO ? root.resolve("demo") : root;
    }

    /** A folder in it that only its owner can read, made when it is not there yet. */
    public Path privateFolder(String name) {
        return PrivateFiles.folder(folder().resolve(name));
    }

    /** What the database in this home is for. */
    public Birth birth() {
        return birth;
    }

    Path servers() {
        return root.resolve("server");
    }

    Path postgres() {
        return folder().resolve("postgres");
    }

    Path keyFile() {
        return folder().resolve("evenhand.key");
    }

    Path lockFile() {
        return folder().resolve("evenhand.lock");
    }
}
