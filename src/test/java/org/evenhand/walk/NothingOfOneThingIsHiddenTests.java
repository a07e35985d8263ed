package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.FilledSchool.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * HOLD-4, on the pages of one thing: what the lists of a case, a person, a letter or an account
 * show and say that they withhold is together all that is stored of it. Stored is counted past the
 * lists' own code.
 */
@Paragraphs("P45")
class NothingOfOneThingIsHiddenTests {
    private static final String ABOUT =
            "select count(*) from evenhand.fact where :id = any (subject_ids) and name ";

    /**
     * A list on the page of one thing.
     *
     * @param lines what in the page is one line of it
     * @param id what the stored facts are about
     * @param stored how many there should be, as SQL
     */
    private record Listing(String page, String lines, UUID id, String stored) {}

    private final FilledSchool filled = FilledSchool.shared();
    private final WalkedCase restricted = filled.of(Stage.RESTRICTED);

    @Test
    void everyListOfOneThingShowsOrDeclaresAllThatIsStored() {
        List<Listing> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.addAll(ofTheCase(filled.of(stage)));
            all.addAll(ofThePerson(filled.of(stage).person));
        }
        all.addAll(ofTheLetter());
        all.addAll(ofTheAccount());
        all.addAll(ofTheRestriction());

        List<String> wrong = new ArrayList<>();
        for (Listing list : all) {
            Document seen = filled.head.opens(list.page()).seen();
            long shown = seen.select(list.lines()).size();
            long stored = stored(list.stored(), list.id());
            if (shown + withheld(seen) != stored || stored == 0) {
                wrong.add(
                        "%s, %s: %d shown, %d withheld, %d stored"
                                .formatted(
                                        list.page(), list.lines(), shown, withheld(seen), stored));
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    /** The figures over a person's contacts are counts too. */
    @Test
    void theFiguresOfAPersonCountEveryContactAndEveryOccasion() {
        PersonId person = restricted.person;
        String figures =
                filled.head
                        .opens("/contacts?person=" + person.text())
                        .seen()
                        .select("main section .govuk-summary-list__row")
                        .eachText()
                        .toString();
        long contacts = stored(ABOUT + "= 'contactlog.person-named'", person.value());

        // By hand: a call before the warning and one after, both aimed at the teacher under A.
        assertThat(contacts).isEqualTo(2);
        assertThat(figures).contains("Contacts 2", "Occasions under A or C towards The teacher 2");
    }

    /** The control: a chronology joined with letters forgets every step without one. */
    @Test
    void aWrongJoinIsFound() {
        String joined =
                """
                select count(*) from evenhand.fact f
                where :id = any (subject_ids) and name like 'casework.%'
                    and exists (select 1 from evenhand.fact l where l.name = 'letter.issued'
                        and l.org_id = f.org_id and l.subject_ids && f.subject_ids
                        and l.recorded_at = f.recorded_at)
                """;
        UUID id = restricted.id.value();
        assertThat(stored(joined, id))
                .isPositive()
                .isLessThan(stored(ABOUT + "like 'casework.%'", id));
    }

    private static List<Listing> ofTheCase(WalkedCase walked) {
        String contacts =
                " or name = 'contactlog.person-named' and '%s' = any (subject_ids)"
                        .formatted(walked.person.text());
        return List.of(
                new Listing(
                        "/cases/" + walked.id.text(),
                        "main .moj-timeline__item",
                        walked.id.value(),
                        ABOUT + "like any ('{casework.%,enforcement.%}')" + contacts),
                new Listing(
                        "/cases/" + walked.id.text() + "/chronology",
                        "main .moj-timeline__item",
                        walked.id.value(),
                        ABOUT + "like any ('{casework.%,enforcement.%}')" + contacts),
                new Listing(
                        "/cases/" + walked.id.text() + "/chronology?kind=CONTACT",
                        "main .moj-timeline__item",
                        walked.id.value(),
                        ABOUT + "like any ('{casework.%,enforcement.%}')" + contacts),
                new Listing(
                        "/cases/" + walked.id.text() + "/record",
                        "main .letter table.facts tbody tr",
                        walked.person.value(),
                        ABOUT + "= 'contactlog.person-named'"));
    }

    private static List<Listing> ofThePerson(PersonId person) {
        String page = "/people/" + person.text();
        List<Listing> lists = new ArrayList<>();
        lists.add(
                new Listing(
                        page,
                        section("Contact points") + " .govuk-summary-list__row",
                        person.value(),
                        ABOUT + "= 'people.contact-point-added'"));
        lists.add(
                new Listing(
                        page,
                        section("To the school") + " .govuk-summary-list__row",
                        person.value(),
                        ABOUT + "= 'people.relationship-recorded'"));
        lists.add(
                new Listing(
                        page,
                        section("Children at the school") + " .govuk-summary-list__row",
                        person.value(),
                        ABOUT + "= 'people.child-recorded'"));
        lists.add(
                new Listing(
                        page,
                        section("Cases") + " li",
                        person.value(),
                        ABOUT + "= 'casework.case-opened'"));
        lists.add(
                new Listing(
                        "/contacts?person=" + person.text(),
                        "main .moj-timeline__item",
                        person.value(),
                        ABOUT + "= 'contactlog.person-named'"));
        return lists;
    }

    private static String section(String heading) {
        return "main section:has(h2:matchesOwn(^%s$))".formatted(heading);
    }

    private List<Listing> ofTheLetter() {
        String told =
                "in ('letter.issued', 'letter.sent', 'letter.returned', 'letter.person-told',"
                        + " 'letter.supplement-added')";
        return filled.head.opens("/letters").seen().select(".evenhand-letters__letter a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.matches("/letters/[0-9a-f-]{36}"))
                .distinct()
                .map(href ->
                        new Listing(
                                href,
                                "main .moj-timeline__item",
                                UUID.fromString(href.substring("/letters/".length())),
                                ABOUT + told))
                .toList();
    }

    private List<Listing> ofTheAccount() {
        return List.of(filled.ready.head, filled.ready.chair, filled.moved).stream()
                .map(account ->
                        new Listing(
                                "/settings/accounts/" + account.id().text(),
                                "main .govuk-summary-list__row, main details li",
                                account.id().value(),
                                ABOUT + "= 'access.role-given'"))
                .toList();
    }

    private List<Listing> ofTheRestriction() {
        String line = filled.line();
        return List.of(
                new Listing(
                        "/cases/" + restricted.id.text(),
                        "main section:has(h3:contains(Who was told)) h3:contains(Who was told) + ul li",
                        restricted.id.value(),
                        ABOUT + "= 'enforcement.shared'"),
                new Listing(
                        line,
                        "main .moj-timeline__item",
                        UUID.fromString(line.split("/", -1)[2]),
                        ABOUT + "= 'enforcement.line-done'"),
                new Listing(
                        filled.mailbox(),
                        "main .moj-timeline__item",
                        UUID.fromString(line.split("/", -1)[2]),
                        ABOUT + "= 'enforcement.mailbox-read'"));
    }

    private static long withheld(Document seen) {
        return seen.select("main [data-withheld]").stream()
                .mapToLong(element -> Long.parseLong(element.attr("data-withheld")))
                .sum();
    }

    private long stored(String count, UUID id) {
        return filled.ready
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(filled.ready.school().org(), "testtest"),
                        unit -> unit.sql().sql(count).param("id", id).query(Long.class).single());
    }
}
