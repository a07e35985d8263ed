package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.evenhand.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** The desk's search leaves out what cannot be alike, and nobody whom it should find. */
class FindingAsThePlainSearchDoesTests {
    private static final PlainSearch PLAIN = new PlainSearch(0.55);

    /** Short words with few letters: what is nearly too little alike is common among them. */
    private static final String LETTERS = "aaeioknrsstw";

    @Test
    void itFindsTheSamePeopleInTheSameOrderAndIsAsSure() {
        Random random = new Random(20261127);
        int found = 0;
        for (int school = 0; school < 8; school++) {
            List<IndexRow> rows = rows(random, 60);
            Roll roll = new Roll(rows);
            for (int i = 0; i < 80; i++) {
                String typed = typed(random, rows.get(random.nextInt(rows.size())), i);

                assertThat(roll.find(typed, 60)).as(typed).isEqualTo(PLAIN.find(rows, typed, 60));
                found += roll.find(typed, 60).size();
            }
        }
        assertThat(found).isGreaterThan(1_500);
    }

    /** The control: a search that is a little stricter or laxer is noticed. */
    @Test
    void aSearchThatIsALittleLessTolerantIsNoticed() {
        Random random = new Random(20261127);
        List<IndexRow> rows = rows(random, 60);
        Roll roll = new Roll(rows);
        int stricter = 0;
        int laxer = 0;
        for (int i = 0; i < 80; i++) {
            String typed = typed(random, rows.get(random.nextInt(rows.size())), i);
            stricter += differs(roll, rows, typed, 0.56);
            laxer += differs(roll, rows, typed, 0.5);
        }

        assertThat(stricter).isPositive();
        assertThat(laxer).isPositive();
    }

    private static int differs(Roll roll, List<IndexRow> rows, String typed, double least) {
        return roll.find(typed, 60).equals(new PlainSearch(least).find(rows, typed, 60)) ? 0 : 1;
    }

    /** Every two words of up to four of three letters, and everything that may be asked of them. */
    @Test
    void editsAreCountedExactlyAsFarAsAnybodyAsks() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < 4; i++) {
            for (String letter : List.of("a", "b", "c")) {
                words.add(words.get(i) + letter);
            }
        }
        for (String one : words) {
            for (String other : words) {
                int edits = PlainSearch.edits(one, other);
                for (int most = 0; most <= 5; most++) {
                    assertThat(Likeness.edits(one, other, most))
                            .as("%s and %s, %d at most", one, other, most)
                            .isEqualTo(Math.min(edits, most + 1));
                }
            }
        }
        assertThat(PlainSearch.edits("whitlock", "witlcok")).isEqualTo(2);
    }

    private static List<IndexRow> rows(Random random, int many) {
        List<IndexRow> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String name = i % 3 == 0 ? Names.any(random, i) : word(random) + " " + word(random);
            String former = i % 5 == 0 ? " " + word(random) : "";
            String child = word(random) + " " + name.substring(name.indexOf(' ') + 1);
            rows.add(
                    new IndexRow(
                            new PersonId(new UUID(random.nextLong(), random.nextLong())),
                            name,
                            Spelling.words(name + former).stream().distinct().toList(),
                            Spelling.words(child).stream().distinct().toList(),
                            List.of(
                                    "07700900%03d".formatted(random.nextInt(200)),
                                    word(random) + i + "@example.org")));
        }
        return rows;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String typed(Random random, IndexRow meant, int turn) {
        String name = meant.name();
        return switch (turn % 8) {
            case 0 -> name.substring(0, 1 + random.nextInt(name.length()));
            case 1 -> Names.misspelt(random, name);
            case 2 -> name.replace(" ", "");
            case 3 -> word(random) + " " + word(random);
            case 4 -> slipped(random, meant.points().getFirst(), "0123456789");
            case 5 -> slipped(random, meant.points().getLast(), LETTERS);
            case 6 -> Names.misspelt(random, String.join(" ", meant.childWords()));
            default -> String.join(" ", name.split("", random.nextInt(1, 5)));
        };
    }

    /** As it is, or with one sign or two that are wrong, missing or too many. */
    private static String slipped(Random random, String point, String signs) {
        StringBuilder typed = new StringBuilder(point);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, signs.charAt(random.nextInt(signs.length())));
                default -> typed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return typed.toString();
    }
}
