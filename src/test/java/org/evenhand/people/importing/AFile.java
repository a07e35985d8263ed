package org.evenhand.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.Visitor;

/**
 * A file of invented contacts of which it is known what each row is, because it was made so: told
 * row by row, or from a seed.
 */
public final class AFile {
    private static final String HEAD =
            "Pupil forename,Pupil surname,Year,Contact forename,Contact surname,Relationship,Priority,Mobile,Email";
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "do", "ki", "lu", "me", "no", "pa", "re", "si", "ta", "vo", "we", "fa",
                    "go", "hi", "ju");

    private final List<String> rows = new ArrayList<>();
    private int people;
    private int sameAsEarlier;
    private int cannotBeTaken;

    /** Contacts that are all different people, none like another file's of another seed. */
    public static AFile ofContacts(int contacts, long seed) {
        AFile file = new AFile();
        Random random = new Random(seed);
        for (int i = 0; i < contacts; i++) {
            file.somebody(random, "%03d%06d".formatted(seed % 1000, i));
        }
        return file;
    }

    /**
     * As a big school's: of ten rows seven bring somebody, two name an earlier contact of another
     * child, and one cannot be taken, each for one of six reasons in turn.
     */
    public static AFile ofABigSchool(int rows, long seed) {
        AFile file = new AFile();
        Random random = new Random(seed);
        for (int i = 0; i < rows; i++) {
            switch (i % 10) {
                case 3, 7 -> file.anotherChildOfTheLast();
                case 9 -> file.whatCannotBeTaken(i / 10 % 6);
                default -> file.somebody(random, "%03d%06d".formatted(seed % 1000, i));
            }
        }
        return file;
    }

    private void somebody(Random random, String number) {
        String name = name(random) + "," + name(random) + number(number);
        rows.add(
                "%s,%s,%d,%s,Parent,1,07%s,x%s@example.org"
                        .formatted(
                                name(random),
                                name(random),
                                1 + random.nextInt(13),
                                name,
                                number,
                                number));
        people++;
    }

    /** Letters alone, so that no two names sound or look alike by chance. */
    private static String number(String digits) {
        StringBuilder letters = new StringBuilder();
        digits.chars().forEach(digit -> letters.append("qwrtpsdfgh".charAt(digit - '0')));
        return letters.toString();
    }

    private void anotherChildOfTheLast() {
        String[] last = rows.getLast().split(",", -1);
        last[0] = last[0] + "na";
        rows.add(String.join(",", last));
        sameAsEarlier++;
    }

    private void whatCannotBeTaken(int reason) {
        rows.add(
                switch (reason) {
                    case 0 -> "Ann,Lee,4,=1+1,Lee,Parent,1,07700900001,";
                    case 1 -> "Ann,Lee,4,\"Joan,Lee,Parent,1,07700900001,";
                    case 2 -> "Ann,Lee,4,Joan,Lee";
                    case 3 -> "Ann,Lee,4,%s,Lee,Parent,1,,".formatted("x".repeat(301));
                    case 4 -> "Ann,Lee,Lower sixth,Joan,Lee,Parent,1,,";
                    default -> "Ann,Lee,4,Joan,Lee,Parent,1,,no address";
                });
        cannotBeTaken++;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "é";
    }

    public int rows() {
        return rows.size();
    }

    public int people() {
        return people;
    }

    public int sameAsEarlier() {
        return sameAsEarlier;
    }

    public int cannotBeTaken() {
        return cannotBeTaken;
    }

    public byte[] in(Charset charset) {
        return (HEAD + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(charset);
    }

    /** The whole way, with everybody in it. */
    public Visitor.Page isBroughtInBy(Visitor visitor) {
        Visitor.Page rows = isLookedAtBy(visitor);
        Visitor.Page done = visitor.opens(step(rows, "check")).formTo("/check").send();
        assertThat(done.title()).startsWith("Brought in on");
        return done;
    }

    /** Until its rows are shown. */
    public Visitor.Page isLookedAtBy(Visitor visitor) {
        Visitor.Page rows =
                chosenBy(visitor, in(StandardCharsets.UTF_8))
                        .formTo("/columns")
                        .with("keeping", "EVERYBODY")
                        .with("keptFor", "ONE_YEAR")
                        .send();
        assertThat(rows.title()).startsWith("Who is who?");
        return rows;
    }

    /** The page to which a chosen file leads. */
    public static Visitor.Page chosenBy(Visitor visitor, byte[] bytes) {
        return visitor.opens("/people/import")
                .formTo("/import")
                .withFile("file", "contacts.csv", bytes)
                .send();
    }

    /** A file with another number of somebody who is recorded, the whole way. */
    public static void isSaidOtherwiseBy(Visitor visitor, String name, PersonId person) {
        Visitor.Page rows =
                chosenBy(
                                visitor,
                                "Contact name,Mobile\n%s,07700 900%03d\n"
                                        .formatted(name, name.length())
                                        .getBytes(StandardCharsets.UTF_8))
                        .formTo("/columns")
                        .with("keeping", "EVERYBODY")
                        .with("keptFor", "ONE_YEAR")
                        .send()
                        .formTo("/rows")
                        .with("row-2", "person:" + person.text())
                        .send();
        Visitor.Page done = visitor.opens(step(rows, "check")).formTo("/check").send();
        assertThat(done.text()).contains("Say whether they are right");
    }

    /** The address of another step of the same file. */
    public static String step(Visitor.Page page, String step) {
        return page.at().getPath().replaceFirst("/(rows|columns|check)$", "") + "/" + step;
    }
}
