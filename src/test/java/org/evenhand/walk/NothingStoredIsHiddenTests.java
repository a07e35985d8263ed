package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.access.Scopes;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.people.importing.AFile;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.junit.jupiter.api.Test;

/**
 * HOLD-4: what a list shows and what it says it withholds are together all that is stored. Stored
 * is counted past the lists' own code. Every page without an id in its address is either one of the
 * {@link #LISTS} or said to be none in {@link #NO_LISTS}: a new one fails until somebody has
 * chosen.
 */
@Paragraphs("P45")
class NothingStoredIsHiddenTests {
    /**
     * One list of the program.
     *
     * @param who reads it
     * @param lines what in the page is one line of it; nothing for a table to download, or the
     *     column by which several rows of it are one line
     * @param stored how many there should be, as SQL over facts of the school
     */
    private record Listing(String path, Role who, String lines, String stored) {}

    private static final Pattern NOT_LISTED = Pattern.compile("(\\d+) more ended, and not listed");
    private static final String FACTS = "select count(*) from evenhand.fact where name = '%s'";
    private static final String LOGGED = FACTS.formatted("contactlog.contact-logged");
    private static final String ISSUED = FACTS.formatted("letter.issued");

    /** A call for help is over when somebody has answered it. */
    private static final String UNANSWERED =
            """
            select count(*) from evenhand.fact called where name = 'frontdesk.help-called'
                and not exists (select 1 from evenhand.fact answer
                    where answer.name = 'frontdesk.help-answered'
                        and called.fact_id = any (answer.subject_ids))
            """;

    private static final String SETTLED =
            """
            select count(*) from evenhand.fact where name in ('school.named',
                'school.type-changed', 'school.paper-set', 'school.policy-adopted',
                'school.emergency-worded', 'school.data-protection-named',
                'school.desk-cover-named', 'school.holiday-owner-named',
                'school.numbers-named',
                'school.review-hearing-named', 'school.guidance-named', 'letter.crest-set',
                'letter.head-lines-set', 'letter.signature-set', 'letter.part-worded',
                'mail.server-set')
            """;

    private static final List<Listing> LISTS =
            List.of(
                    new Listing("/contacts", Role.HEADTEACHER, "main .moj-timeline__item", LOGGED),
                    new Listing("/contacts/record.csv", Role.HEADTEACHER, "", LOGGED),
                    new Listing(
                            "/",
                            Role.STAFF,
                            "main .moj-timeline__item",
                            LOGGED + " and actor_id = :reader"),
                    new Listing(
                            "/cases.csv",
                            Role.HEADTEACHER,
                            "",
                            FACTS.formatted("casework.case-opened")),
                    new Listing(
                            "/cases",
                            Role.HEADTEACHER,
                            "main tbody tr",
                            FACTS.formatted("casework.case-opened")),
                    new Listing(
                            "/letters", Role.HEADTEACHER, "main .evenhand-letters__letter", ISSUED),
                    new Listing("/letters.csv", Role.HEADTEACHER, "", ISSUED),
                    new Listing(
                            "/letters/holds.csv",
                            Role.HEADTEACHER,
                            "",
                            FACTS.formatted("letter.letters-held")),
                    new Listing(
                            "/letters/holds",
                            Role.HEADTEACHER,
                            "main .govuk-summary-card",
                            FACTS.formatted("letter.letters-held")),
                    new Listing(
                            "/restrictions.csv",
                            Role.HEADTEACHER,
                            "",
                            FACTS.formatted("restriction.imposed")),
                    new Listing(
                            "/restrictions",
                            Role.HEADTEACHER,
                            "main .govuk-summary-card",
                            FACTS.formatted("restriction.imposed")),
                    new Listing(
                            "/governors.csv",
                            Role.CLERK,
                            "",
                            FACTS.formatted("casework.support-asked")),
                    new Listing(
                            "/enforcement",
                            Role.HEADTEACHER,
                            "main .govuk-summary-card",
                            FACTS.formatted("restriction.imposed")),
                    new Listing(
                            "/enforcement.csv",
                            Role.HEADTEACHER,
                            "Restriction",
                            FACTS.formatted("restriction.imposed")),
                    new Listing(
                            "/governors",
                            Role.CLERK,
                            "main section",
                            FACTS.formatted("casework.support-asked")),
                    new Listing(
                            "/settings/accounts.csv",
                            Role.BUSINESS_MANAGER,
                            "",
                            FACTS.formatted("access.account-opened")),
                    new Listing("/desk/calls", Role.HEADTEACHER, "p.evenhand-call", UNANSWERED),
                    new Listing(
                            "/settings/tablets",
                            Role.TECHNICIAN,
                            "main .govuk-summary-card",
                            FACTS.formatted("frontdesk.tablet-enrolled")),
                    new Listing("/settings/history", Role.HEADTEACHER, "main h2", SETTLED),
                    new Listing("/settings/history.csv", Role.HEADTEACHER, "", SETTLED),
                    new Listing(
                            "/people/import",
                            Role.BUSINESS_MANAGER,
                            "main .evenhand-import",
                            FACTS.formatted("people.people-imported")),
                    new Listing(
                            "/people/import/differences",
                            Role.BUSINESS_MANAGER,
                            "main tbody tr",
                            """
                            select count(*) from evenhand.fact where name in (
                                'people.difference-found', 'people.child-found', 'people.child-not-found')
                            """),
                    new Listing(
                            "/people/import/unused",
                            Role.BUSINESS_MANAGER,
                            "main tbody tr",
                            FACTS.formatted("people.person-imported")),
                    new Listing(
                            "/people/import/unused.csv",
                            Role.BUSINESS_MANAGER,
                            "",
                            FACTS.formatted("people.person-imported")),
                    new Listing(
                            "/settings/accounts",
                            Role.BUSINESS_MANAGER,
                            "main li:has(a[href^=/settings/accounts/])",
                            FACTS.formatted("access.account-opened")));

    /** Pages that list nothing that is stored, or only what somebody asked them for. */
    private static final Set<String> NO_LISTS =
            Set.of(
                    // the one mail server of the school, and a test of it
                    "/settings/mail",
                    // forms, and what somebody is signed in as
                    "/account",
                    "/confirm",
                    "/contacts/mails",
                    "/contacts/new",
                    "/contacts/paper",
                    "/first-run",
                    "/first-run/restore",
                    "/people/new",
                    "/sign-in",
                    "/settings/accounts/new",
                    "/settings/accounts/post-holder",
                    "/settings/closures/new",
                    "/settings/terms/new",
                    "/settings/terms/sheet",
                    "/parked",
                    // what waits to be posted: ARoundToThePostTests counts what goes and what is
                    // left out
                    "/letters/post",
                    "/letters/post.pdf",
                    "/letters/post.zip",
                    // answers to a question
                    "/desk",
                    "/desk/away",
                    // the same page for everybody, its worker, and what a tablet is given:
                    // TabletTests says what is in it
                    "/desk/tablet",
                    "/desk/tablet/cards",
                    "/desk/tablet/worker.js",
                    "/people",
                    // how things stand: one line for each thing that can be set, set or not
                    "/first-hour",
                    "/settings",
                    "/settings/backup",
                    "/settings/kit",
                    "/settings/paper",
                    "/settings/paper/crest",
                    "/settings/paper/lines",
                    "/settings/paper/signatures",
                    "/settings/paper/specimen.pdf",
                    "/settings/wording",
                    "/settings/record",
                    "/settings/school/policy/text",
                    "/settings/terms",
                    "/settings/terms/choices",
                    "/settings/times",
                    "/policy");

    private final ReadySchool ready = ReadySchool.begunHere(ago(150));

    @Test
    void everyListShowsOrDeclaresAllThatIsStored() {
        fill();
        Map<Role, Account> readers = new EnumMap<>(Role.class);
        for (Listing list : LISTS) {
            Account account =
                    readers.computeIfAbsent(
                            list.who(), who -> ready.school().has("reads-" + who, who));
            Visitor reader = new Visitor(ready.school().program().address());
            reader.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
            if (list.path().equals("/")) {
                IntStream.range(0, 3).forEach(number -> log(reader, "Of the reader " + number));
            }

            long stored = stored(list.stored(), account.id().value());

            assertThat(stored).as(list.path()).isGreaterThanOrEqualTo(2);
            assertThat(shown(reader, list) + withheld(reader, list))
                    .as(list.path())
                    .isEqualTo(stored);
        }
    }

    @Test
    void everyPageWithoutAnIdIsAListOrSaidToBeNone() {
        Set<String> pages =
                EndPoint.of(ready.school().program()).stream()
                        .filter(EndPoint::ours)
                        .filter(one -> one.verb().equals("GET"))
                        .map(EndPoint::path)
                        .filter(path -> !path.contains("{"))
                        .collect(Collectors.toSet());
        assertThat(pages)
                .isEqualTo(
                        Stream.concat(LISTS.stream().map(Listing::path), NO_LISTS.stream())
                                .collect(Collectors.toSet()));
    }

    /** The control: a list that joins entries with recorded people forgets those not known yet. */
    @Test
    void aWrongJoinIsFound() {
        fill();
        long joined =
                stored(
                        """
                        select count(*) from evenhand.fact f
                        join evenhand.person_index p on p.org_id = f.org_id
                            and p.person_id = any(f.subject_ids)
                        where f.name = 'contactlog.contact-logged'
                        """,
                        new UUID(0, 0));
        assertThat(joined).isNotEqualTo(stored(LOGGED, new UUID(0, 0)));
    }

    /** Something for every list, of which some is over and some is nobody's yet. */
    private void fill() {
        Visitor teacher = ready.visitedBy(ready.teacher);
        IntStream.range(0, 12).forEach(number -> log(teacher, "Entry " + number));
        ready.school().has("reader-of-nothing", Role.OFFICE);
        Visitor office = ready.visitedBy(ready.office);
        List<String> calls = IntStream.range(0, 3).mapToObj(_ -> callsForHelp(office)).toList();
        Visitor senior = ready.visitedBy(ready.head);
        senior.opens(calls.getFirst()).formTo("/answer").send();
        for (String label : List.of("Main door", "Back door")) {
            senior.opens("/settings/tablets")
                    .formTo("/settings/tablets")
                    .with("label", label)
                    .with("rings", "Senior on call, 01632 960002")
                    .send();
        }
        Visitor deputy = ready.visitedBy(ready.deputy);
        AFile.ofContacts(120, 1).isBroughtInBy(deputy);
        AFile.ofContacts(2, 2).isBroughtInBy(deputy);
        for (String name : List.of("Darren Whitlock", "Carla Jennings")) {
            PersonId person = ready.aParent(name, "Kai");
            AFile.isSaidOtherwiseBy(deputy, name, person);
            EntryId shouted = ready.abuse(person, ago(60), "Shouted.", "Useless");
            EntryId again = ready.abuse(person, ago(55), "Shouted again.", "Useless, all of you");
            WalkedCase walked =
                    WalkedCase.opened(ready, person, ago(50))
                            .assessed(ago(49), shouted, again)
                            .warned(ago(48));
            restrictedBefore(walked, name.startsWith("Darren") ? 20 : -10);
            asked(walked);
            held(person, name.startsWith("Darren"));
        }
    }

    private void restrictedBefore(WalkedCase walked, int lastDay) {
        ready.on(
                ago(47),
                () -> {
                    ReadySchool.done(
                            ready.the(EnteringWhatWasBefore.class)
                                    .enter(
                                            ready.as(ready.head),
                                            form(),
                                            walked.id,
                                            new EnteringWhatWasBefore.OldRestriction(
                                                    Imposing.terms(
                                                            new ChannelNotAllowed(
                                                                    ChannelGroup.PHONE)),
                                                    ago(80),
                                                    ReadySchool.today().plusDays(lastDay),
                                                    List.of(),
                                                    new PaperTold(
                                                            ago(80),
                                                            ago(79),
                                                            "By hand",
                                                            "The head before"),
                                                    List.of())));
                    return true;
                });
    }

    private void asked(WalkedCase walked) {
        ReadySchool.done(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, about three months."));
    }

    private void held(PersonId person, boolean ended) {
        Visitor head = ready.visitedBy(ready.head);
        head.opens("/letters/holds/" + person.text()).form().with("reason", "They are ill.").send();
        if (ended) {
            String end =
                    head.opens("/letters/holds")
                            .seen()
                            .select("main a[href*=%s]".formatted(person.text()))
                            .attr("href");
            head.opens(end).form().with("reason", "They are well.").send();
        }
    }

    private static String callsForHelp(Visitor visitor) {
        return visitor.opens("/desk")
                .formTo("/desk/help")
                .with("kind", "EMERGENCY")
                .send()
                .at()
                .getPath();
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
        if (isSaved(list)) {
            return rows(reader.saves(list.path()), list.lines());
        }
        Visitor.Page page = reader.opens(list.path());
        long shown = page.seen().select(list.lines()).size();
        for (var next = page.seen().selectFirst("a[rel=next]"); next != null; ) {
            page = reader.opens(next.absUrl("href"));
            shown += page.seen().select(list.lines()).size();
            next = page.seen().selectFirst("a[rel=next]");
        }
        return shown;
    }

    /** Without the line of headings, and the one that says how many are not listed. */
    private static long rows(Visitor.Download table, String column) {
        List<CsvRecord> rows = records(table).filter(row -> !saysHowMany(row).find()).toList();
        int one = rows.getFirst().getFields().indexOf(column);
        return rows.stream()
                        .map(row -> one < 0 ? row.getStartingLineNumber() + "" : row.getField(one))
                        .distinct()
                        .count()
                - 1;
    }

    private static boolean isSaved(Listing list) {
        return list.path().endsWith(".csv");
    }

    private static Stream<CsvRecord> records(Visitor.Download table) {
        return CsvReader.builder()
                .ofCsvRecord(
                        // Written first, so that spreadsheets read it as it is meant.
                        new String(table.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .stream();
    }

    private static Matcher saysHowMany(CsvRecord row) {
        return NOT_LISTED.matcher(String.join(" ", row.getFields()));
    }

    /** A list that holds something back says how many, in an element or a row that says so. */
    private static long withheld(Visitor reader, Listing list) {
        return isSaved(list)
                ? records(reader.saves(list.path()))
                        .flatMap(row -> saysHowMany(row).results())
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                : reader.opens(list.path()).seen().select("main [data-withheld]").stream()
                        .mapToLong(element -> Long.parseLong(element.attr("data-withheld")))
                        .sum();
    }

    private long stored(String count, UUID reader) {
        return ready.school()
                .program()
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(ready.school().org(), "testtest"),
                        unit ->
                                unit.sql()
                                        .sql(count)
                                        .param("reader", reader)
                                        .query(Long.class)
                                        .single());
    }
}
