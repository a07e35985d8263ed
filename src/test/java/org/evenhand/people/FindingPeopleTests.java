package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found in spite of how they are spelt. */
class FindingPeopleTests {
    @ParameterizedTest
    @CsvSource({
        "Sian Llewelyn, Siân Llywelyn",
        "Gwenfrwd Griffith, Gwenffrwd Gruffydd",
        "Sia\u0302n, Siân Llywelyn",
        "Daffyd, Dafydd Prys",
        "Wojcieh Kowalsky, Wojciech Kowalski",
        "Katarzina Luczak, Katarzyna Łuczak",
        "Shcherbak, Oksana Szczerbak",
        "Mohamed Hussein, Muhammad Husain",
        "Khadeeja, Khadija Qureshi",
        "ISIL, Işıl Yıldırım",
        "yildirim, Işıl Yıldırım",
        "İbrahim, Ibrahim Çelik",
        "O Neill, Sean O'Neill",
        "oneil, Sean O'Neill",
        "Macdonald, Fiona Mac Donald",
        "Null, Peter Null",
        "Prnice, Prince",
        "Witlock Daren, Darren Whitlock"
    })
    void aMisspeltNameFindsThemFirst(String typed, String meant) {
        String[] school = {
            "Siân Llywelyn",
            "Gwenffrwd Gruffydd",
            "Dafydd Prys",
            "Wojciech Kowalski",
            "Katarzyna Łuczak",
            "Oksana Szczerbak",
            "Muhammad Husain",
            "Khadija Qureshi",
            "Işıl Yıldırım",
            "Ibrahim Çelik",
            "Sean O'Neill",
            "Fiona Mac Donald",
            "Peter Null",
            "Prince",
            "Darren Whitlock",
            "Sunita Rao",
            "Jean Abbott",
            "Lee Farrow"
        };

        assertThat(find(typed, school).getFirst()).isEqualTo(meant);
    }

    @Test
    void aNumberFindsThemInAnyFormat() {
        IndexRow row = row("Darren Whitlock", "", "07700900142 whitlock.family@example.org");

        for (String typed :
                List.of("07700 900142", "+44 (0)7700 900 142", "0044 7700-900142", "900142")) {
            assertThat(new Roll(List.of(row)).find(typed, 5)).hasSize(1);
        }
        assertThat(new Roll(List.of(row)).find("07700 900999", 5)).isEmpty();
        assertThat(new Roll(List.of(row)).find("Whitlock.Family@Example.org", 5)).hasSize(1);
    }

    @Test
    void aChildLeadsToTheParentAndNothingAskedFindsNobody() {
        IndexRow row = row("Nadine Foss", "ellis foss", "");

        assertThat(new Roll(List.of(row)).find("Elis", 5)).hasSize(1);
        assertThat(new Roll(List.of(row)).find(" - ", 5)).isEmpty();
        assertThat(new Roll(List.of(row)).find("Zbigniew", 5)).isEmpty();
    }

    /**
     * Seeded: each query has one letter left out, doubled, exchanged or wrong in each long name.
     */
    @Test
    void ofFiveThousandPeopleTheOneMeantIsAmongTheFirstFive() {
        TestSchool school = RunningEvenhand.shared().aSchool();
        Acts acts = school.program().the(Acts.class);
        Scope scope =
                new Scope(
                        school.org(),
                        new ActorRef(new AccountId(UUID.randomUUID()), "Test"),
                        Set.of(Role.HEADTEACHER),
                        "testtest");
        Random random = new Random(20261123);
        List<IndexRow> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String name = Names.any(random, i);
            rows.add(row(name, String.join(" ", Spelling.words(Names.any(random, i * 7))), ""));
        }
        acts.perform(
                scope,
                new Act("test.fill-index"),
                unit -> {
                    unit.record(new PersonRecorded(rows.getFirst().person(), "Test"), school.org());
                    rows.forEach(row -> PersonIndex.keep(unit, row));
                    return Verdict.happened("/");
                });

        int found = 0;
        List<Long> nanos = new ArrayList<>();
        int queries = 400;
        for (int i = 0; i < queries; i++) {
            IndexRow meant = rows.get(random.nextInt(rows.size()));
            String typed = Names.misspelt(random, meant.name());
            long before = System.nanoTime();
            List<People.Found> best = acts.lookUp(scope, unit -> People.find(unit, typed, 5));
            nanos.add(System.nanoTime() - before);
            // Two of the very same name are equally meant.
            if (best.stream().anyMatch(each -> each.name().equals(meant.name()))) {
                found++;
            }
        }
        nanos.sort(null);
        System.out.printf(
                "recall@5 %.1f %% of %d; a query takes %.1f ms (p50), %.1f ms (p99)%n",
                100.0 * found / queries,
                queries,
                nanos.get(queries / 2) / 1e6,
                nanos.get(queries * 99 / 100) / 1e6);
        assertThat(found).isGreaterThanOrEqualTo(queries * 95 / 100);
    }

    private static List<String> find(String typed, String... school) {
        return new Roll(List.of(school).stream().map(name -> row(name, "", "")).toList())
                .find(typed, 5).stream().map(People.Found::name).toList();
    }

    private static IndexRow row(String name, String childWords, String points) {
        return new IndexRow(
                new PersonId(UUID.randomUUID()),
                name,
                Spelling.words(name),
                split(childWords),
                split(points));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
