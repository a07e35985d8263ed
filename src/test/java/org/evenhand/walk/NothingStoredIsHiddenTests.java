package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/**
 * HOLD-4: what a list shows and what it says it withholds are together all that is stored. Stored
 * is counted past the lists' own code. A new list is added to {@link #LISTS}.
 */
@Paragraphs("P45")
class NothingStoredIsHiddenTests {
    /**
     * One list of the program.
     *
     * @param who reads it
     * @param lines what in the page is one line of it
     * @param stored how many there should be, as SQL over facts of the school
     */
    private record Listing(String path, Role who, String lines, String stored) {}

    private static final String LOGGED = "contactlog.contact-logged";

    private static final List<Listing> LISTS =
            List.of(
                    new Listing(
                            "/contacts",
                            Role.HEADTEACHER,
                            "main .moj-timeline__item",
                            "select count(*) from evenhand.fact where name = '" + LOGGED + "'"),
                    new Listing(
                            "/",
                            Role.STAFF,
                            "main .moj-timeline__item",
                            "select count(*) from evenhand.fact where actor_id = :reader and name = '"
                                    + LOGGED
                                    + "'"));

    private final TestSchool school = RunningEvenhand.shared().aSchool();

    @Test
    void everyListShowsOrDeclaresAllThatIsStored() {
        fill();
        for (Listing list : LISTS) {
            var account = school.has("reader-" + list.who(), list.who());
            Visitor reader = new Visitor(school.program().address());
            reader.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
            IntStream.range(0, 3).forEach(number -> log(reader, "Of the reader " + number));

            long stored = stored(list.stored(), account.id().value());

            assertThat(stored).as(list.path()).isGreaterThanOrEqualTo(3);
            assertThat(shown(reader, list) + withheld(reader, list))
                    .as(list.path())
                    .isEqualTo(stored);
        }
    }

    /** The control: a list that joins entries with recorded people forgets those not known yet. */
    @Test
    void aWrongJoinIsFound() {
        fill();
        Listing list = LISTS.getFirst();
        long joined =
                stored(
                        """
                        select count(*) from evenhand.fact f
                        join evenhand.person_index p on p.org_id = f.org_id
                            and p.person_id = any(f.subject_ids)
                        where f.name = 'contactlog.contact-logged'
                        """,
                        new java.util.UUID(0, 0));
        assertThat(joined).isNotEqualTo(stored(list.stored(), new java.util.UUID(0, 0)));
    }

    private void fill() {
        Visitor teacher = school.visitedBy("filler", Role.STAFF);
        IntStream.range(0, 12).forEach(number -> log(teacher, "Entry " + number));
    }

    private static void log(Visitor visitor, String account) {
        visitor.opens("/contacts/new")
                .form()
                .with("notKnown", "yes")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2pm")
                .with("account", account)
                .send();
    }

    private static long shown(Visitor reader, Listing list) {
        Visitor.Page page = reader.opens(list.path());
        long shown = page.seen().select(list.lines()).size();
        for (var next = page.seen().selectFirst("a[rel=next]"); next != null; ) {
            page = reader.opens(next.absUrl("href"));
            shown += page.seen().select(list.lines()).size();
            next = page.seen().selectFirst("a[rel=next]");
        }
        return shown;
    }

    /** A list that holds something back says how many, in an element that says so. */
    private static long withheld(Visitor reader, Listing list) {
        return reader.opens(list.path()).seen().select("main [data-withheld]").stream()
                .mapToLong(element -> Long.parseLong(element.attr("data-withheld")))
                .sum();
    }

    private long stored(String count, java.util.UUID reader) {
        return school.program()
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                unit.sql()
                                        .sql(count)
                                        .param("reader", reader)
                                        .query(Long.class)
                                        .single());
    }
}
