package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.people.importing.AFile;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Requests that no page of ours makes (quality, bad inputs: HTTP, ids and numbers): each is
 * answered in words, with a page, and nothing comes of it.
 */
class BentRequestsTests {
    private static final Set<String> OTHER_VERBS =
            Set.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");

    /** What somebody adds to a form who hopes that it is believed. */
    private static final List<String> HOPED_FOR =
            List.of(
                    "org",
                    "orgId",
                    "org_id",
                    "scope",
                    "actor",
                    "actorId",
                    "account",
                    "accountId",
                    "loggedBy",
                    "savedBy",
                    "decidedBy",
                    "recordedAt",
                    "role",
                    "stage",
                    "id",
                    "version",
                    "ticket",
                    "class.name",
                    "_method");

    private static final ReadySchool READY = ReadySchool.founded();
    private static final Visitor HEAD = READY.visitedBy(READY.head);
    private static final Visitor MANAGER =
            READY.visitedBy(READY.school().has("sbm", Role.STAFF, Role.BUSINESS_MANAGER));

    private final RunningEvenhand evenhand = RunningEvenhand.shared();

    // ---- verbs ------------------------------------------------------------------------------

    @Test
    void anotherVerbIsAnsweredInWordsWhoeverAsksAndDoesNothing() {
        long before = facts(READY.school().org());
        Visitor nobody = new Visitor(evenhand.address());
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/nothing-here"));
        for (EndPoint point : EndPoint.of(evenhand)) {
            paths.add(point.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        }
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            for (Visitor visitor : List.of(HEAD, nobody)) {
                for (String verb : path.length() > 12 ? Set.of("DELETE") : OTHER_VERBS) {
                    Visitor.Page page = visitor.asks(verb, path);
                    if (page.status() != 405
                            || !page.title().startsWith("This address is not used like that")
                            || !page.headers().containsKey("allow")) {
                        wrong.add("%s %s: %d".formatted(verb, path, page.status()));
                    }
                }
            }
        }
        assertThat(paths).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
        assertThat(facts(READY.school().org())).isEqualTo(before);
        // The control: the verbs of pages and forms pass.
        assertThat(HEAD.asks("GET", "/").status()).isEqualTo(200);
        assertThat(HEAD.asks("HEAD", "/").status()).isEqualTo(200);
        assertThat(HEAD.asks("HEAD", "/").text()).isEmpty();
    }

    @Test
    void aPageThatIsNoFormAndAFormThatIsNoPageSaySo() {
        String csrf = HEAD.opens("/account").form().value("_csrf");

        Visitor.Page sent = HEAD.posts("/contacts", List.<String[]>of(field("_csrf", csrf)));
        Visitor.Page opened = HEAD.opens("/desk/card");

        for (Visitor.Page page : List.of(sent, opened)) {
            assertThat(page.status()).isEqualTo(405);
            assertThat(page.text()).contains("Nothing was saved", "Go to Today", "Reference:");
        }
        // Where a search was sent to, and opened again from the address.
        assertThat(HEAD.opens("/people/search").status()).isEqualTo(404);
    }

    // ---- the token of the session -----------------------------------------------------------

    @Test
    void withoutTheTokenOrWithThatOfAnotherSessionNothingIsSaved() {
        long before = facts(READY.school().org());
        String foreign = READY.visitedBy(READY.deputy).opens("/account").form().value("_csrf");

        // A form with a ticket is not lost: it waits for the person whose it is.
        for (Visitor.Form form : List.of(call().with("_csrf"), call().with("_csrf", foreign))) {
            Visitor.Page parked = form.send();
            assertThat(parked.at().getPath()).startsWith("/parked/");
            assertThat(parked.text()).contains("He swore at me on the phone.");
        }
        // One without is made elsewhere.
        Visitor.Page forged =
                HEAD.posts(
                        "/contacts/new",
                        List.of(field("account", "Forged."), field("_csrf", foreign)));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text()).contains("Nothing was saved");
        assertThat(HEAD.posts("/sign-out", List.<String[]>of(field("x", "y"))).status())
                .isEqualTo(403);

        assertThat(HEAD.opens("/").status()).as("still signed in").isEqualTo(200);
        assertThat(facts(READY.school().org())).isEqualTo(before);
        // The control: with it, it is saved.
        assertThat(call().send().text()).contains("It is saved");
        assertThat(facts(READY.school().org())).isGreaterThan(before);
    }

    // ---- parameters -------------------------------------------------------------------------

    @Test
    void ofAFieldSentTwiceTheFirstCountsAndTwoChoicesAreNone() {
        Visitor.Form form = call();
        String ticket = form.value("formTicket");
        String csrf = form.value("_csrf");
        String entry =
                form.with("account", "The first.", "The second.")
                        .with("who", "Mr First", "Mr Second")
                        .with("formTicket", ticket, "another")
                        .with("_csrf", csrf, "another")
                        .send()
                        .at()
                        .getPath();
        assertThat(HEAD.opens(entry).text())
                .contains("The first.", "Mr First")
                .doesNotContain("The second.", "Mr Second");

        Visitor.Page two = call().with("channel", "PHONE_CALL", "EMAIL").send();
        assertThat(two.title()).startsWith("Error: ");
        assertThat(two.seen().expectFirst("#account").wholeText()).contains("He swore at me");
    }

    @Test
    void whatIsAddedToAFormIsNotBelieved() {
        TestSchool other = evenhand.aSchool();
        PersonId person = READY.aParent("Darren Whitlock", "Kai Whitlock");
        long elsewhere = facts(other.org());
        long here = factsNotBy(READY, "the head", "the sbm");

        List<Visitor.Page> saved =
                List.of(
                        bent(call(), other),
                        bent(
                                HEAD.opens("/people/new")
                                        .form()
                                        .with("name", "Sunita Rao")
                                        .with("capacity", "ADULT")
                                        .with("relationships", "PARENT"),
                                other),
                        bent(
                                HEAD.opens("/people/%s/case".formatted(person.text()))
                                        .form()
                                        .with("basis", "NOT_A_COMPLAINT")
                                        .with("why", "Calls to the classroom line."),
                                other),
                        bent(
                                HEAD.opens("/letters/holds/" + person.text())
                                        .form()
                                        .with("reason", "They are ill."),
                                other),
                        bent(
                                MANAGER.opens("/settings/accounts/post-holder")
                                        .form()
                                        .with("office", "VICE_CHAIR")
                                        .with("name", "Mrs Away")
                                        .with("reachedAt", "01632 960 114"),
                                other));

        assertThat(saved).allSatisfy(page -> assertThat(page.status()).isEqualTo(200));
        assertThat(saved).noneSatisfy(page -> assertThat(page.title()).startsWith("Error"));
        assertThat(facts(other.org())).isEqualTo(elsewhere);
        assertThat(factsNotBy(READY, "the head", "the sbm")).isEqualTo(here);
        assertThat(evenhand.the(Scopes.class).of(READY.head, "testtest").roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.HEADTEACHER);
        assertThat(MANAGER.opens("/contacts").status()).isEqualTo(404);
        assertThat(HEAD.opens("/cases").text()).contains("Darren Whitlock");
    }

    /** The same form, to which everything was added that somebody might hope for. */
    private Visitor.Page bent(Visitor.Form form, TestSchool other) {
        Set<String> own = new LinkedHashSet<>();
        form.fields().forEach(field -> own.add(field[0]));
        for (String name : HOPED_FOR) {
            if (!own.contains(name)) {
                form.with(
                        name,
                        switch (name) {
                            case "role" -> "BUSINESS_MANAGER";
                            case "stage" -> "ENDED";
                            case "loggedBy", "savedBy", "decidedBy" -> "Somebody else";
                            case "_method" -> "delete";
                            default -> other.org().text();
                        });
            }
        }
        return form.send();
    }

    // ---- too much ---------------------------------------------------------------------------

    @Test
    void aFormWithAThousandFilesOrTooManyBytesIsTurnedAwayInWords() {
        Visitor.Form thousand = call();
        for (int i = 0; i < 1_000; i++) {
            thousand.withFile("files", "file%d.txt".formatted(i), new byte[] {'x'});
        }
        Visitor.Form huge = call();
        huge.withFile("files", "huge.txt", new byte[211 * 1024 * 1024]);
        long before = facts(READY.school().org());

        for (Visitor.Page page : List.of(thousand.send(), huge.send())) {
            assertThat(page.status()).isEqualTo(413);
            assertThat(page.title()).startsWith("That is too big");
            assertThat(page.text()).contains("Nothing was saved", "smaller files, or fewer");
        }
        assertThat(facts(READY.school().org())).isEqualTo(before);
        // The control: a hundred and fifty go through, each with its answer.
        Visitor.Form many = call();
        for (int i = 0; i < 150; i++) {
            many.withFile(
                    "files",
                    "file%d.txt".formatted(i),
                    "x%d".formatted(i).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(many.send().seen().select("a[href*=/evidence/]")).hasSize(150);
    }

    // ---- headers ----------------------------------------------------------------------------

    @Test
    void anAddressThatSomebodyMadeUpDoesNotLetThemTryOn() throws NoSuchAlgorithmException {
        Visitor stranger = new Visitor(evenhand.address());
        String name = READY.head.signInName();
        JdbcClient sql = JdbcClient.create(evenhand.the(DataSource.class));
        byte[] here =
                MessageDigest.getInstance("SHA-256")
                        .digest("address 127.0.0.1".getBytes(StandardCharsets.UTF_8));
        sql.sql(
                        """
                        insert into identity.sign_in_failure (about, failed_at)
                        select :about, :now from generate_series(1, 100)
                        """)
                .param("about", here)
                .param("now", evenhand.the(InstantSource.class).instant().atOffset(ZoneOffset.UTC))
                .update();
        try {
            assertThat(stranger.signsIn(name, RunningEvenhand.PASSWORD).status()).isEqualTo(429);
            for (String header : List.of("X-Forwarded-For", "X-Real-IP", "Client-IP")) {
                assertThat(signingIn(stranger, name, header, "203.0.113.9"))
                        .as(header)
                        .isEqualTo(429);
            }
            assertThat(signingIn(stranger, name, "Forwarded", "for=203.0.113.9")).isEqualTo(429);
        } finally {
            sql.sql("delete from identity.sign_in_failure where about = :about")
                    .param("about", here)
                    .update();
        }
        // The control: without those tries the same request signs them in.
        assertThat(signingIn(stranger, name, "X-Forwarded-For", "203.0.113.9")).isEqualTo(200);
    }

    private static int signingIn(Visitor visitor, String name, String... headers) {
        Visitor.Form form = visitor.opens("/sign-in").form();
        return visitor.posts(
                        form.action(),
                        List.of(
                                field("_csrf", form.value("_csrf")),
                                field("name", name),
                                field("password", RunningEvenhand.PASSWORD)),
                        headers)
                .status();
    }

    @Test
    void linksAndRedirectsLeadWhereTheProgramIsWhateverAHeaderSays() {
        String[] madeUp = {
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Port", "4711",
            "X-Forwarded-Prefix", "/evil",
            "X-Original-URL", "/settings/accounts",
            "Forwarded", "host=evil.example;proto=https"
        };

        Visitor.Page redirected = new Visitor(evenhand.address()).asks("GET", "/cases", madeUp);
        Visitor.Page page = HEAD.asks("GET", "/cases", madeUp);

        assertThat(redirected.at().toString()).isEqualTo(evenhand.address() + "/sign-in");
        assertThat(page.title()).startsWith("Cases");
        for (Visitor.Page each : List.of(redirected, page)) {
            assertThat(each.seen().outerHtml()).doesNotContain("evil", "4711");
        }
    }

    // ---- numbers and ids --------------------------------------------------------------------

    @Test
    void aPageOfAListThatIsNotThereIsTheNearestThatIs() {
        call().send();
        for (String page : List.of("-1", "0", "2147483648", "1e9", "", "x", "1%00")) {
            String asked = "?page=%s&size=1000000000&sort=id;drop".formatted(page);
            Visitor.Page record = HEAD.opens("/contacts" + asked);
            assertThat(record.status()).as(asked).isEqualTo(200);
            assertThat(record.text()).contains("He swore at me on the phone.");
            assertThat(MANAGER.opens("/people/import/unused" + asked).status()).isEqualTo(200);
        }
        Visitor.Page rows = AFile.ofContacts(20, 2).isLookedAtBy(MANAGER);
        for (String page : List.of("-1", "999999999999", "x")) {
            assertThat(MANAGER.opens(AFile.step(rows, "rows") + "?page=" + page).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsNoIdIsNotFoundAndSaidSo() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (EndPoint point : EndPoint.of(evenhand)) {
            if (!point.ours() || !point.verb().equals("GET") || !point.path().contains("{")) {
                continue;
            }
            for (String id :
                    List.of("1", "-1", "null", "%27%20or%201=1", "%F0%9F%98%A1", "1".repeat(300))) {
                Visitor.Page page = HEAD.opens(point.path().replaceAll("\\{[^}]+}", id));
                asked++;
                if (page.status() != 404 || !page.title().startsWith("Page not found")) {
                    wrong.add(
                            "%s with %s: %d %s"
                                    .formatted(point.path(), id, page.status(), page.title()));
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatWasThrownAwayIsNotFound() {
        Visitor.Page rows = AFile.ofContacts(20, 2).isLookedAtBy(MANAGER);
        String step = AFile.step(rows, "rows");
        assertThat(MANAGER.opens(step).status()).isEqualTo(200);

        MANAGER.opens(step).formTo("/cancel").send();

        assertThat(MANAGER.opens(step).status()).isEqualTo(404);
        assertThat(MANAGER.opens(AFile.step(rows, "refused.csv")).status()).isEqualTo(404);
    }

    // ---- two schools ------------------------------------------------------------------------

    @Test
    void aListThatMixesTwoSchoolsTakesNothingOfTheOther() {
        ReadySchool other = ReadySchool.founded();
        PersonId theirs = other.aParent("Gwen Foreign", "Kim Foreign");
        String foreign =
                other.abuse(theirs, ReadySchool.ago(12), "Theirs.", "Words of theirs").text();
        PersonId person = READY.aParent("Darren Whitlock", "Kai Whitlock");
        String own = READY.abuse(person, ReadySchool.ago(12), "Ours.", "Words of ours").text();
        String page = "/cases/" + WalkedCase.opened(READY, person, ReadySchool.ago(5)).id.text();
        long elsewhere = facts(other.school().org());

        Visitor.Page mixed =
                HEAD.opens(page + "/decide/assess/evidence")
                        .form()
                        .with("entries", own, foreign)
                        .with("headings", "A")
                        .send();
        String check = HEAD.opens(page + "/decide/assess/check").text();
        assertThat(mixed.text() + check).doesNotContain("Theirs", "Words of theirs", "Foreign");

        String share = page + "/add/share";
        Visitor.Page shared =
                HEAD.opens(share)
                        .form()
                        .with("with", READY.teacher.id().text(), other.teacher.id().text())
                        .with("level", "ACTION_CARD")
                        .with("why", "They stand at the gate.")
                        .send();
        assertThat(shared.title()).startsWith("Error: ");

        String entry = call().send().at().getPath();
        Visitor.Page named =
                HEAD.opens(entry + "/person")
                        .formTo("/person")
                        .with("person", theirs.text())
                        .send();
        assertThat(named.text()).doesNotContain("Gwen Foreign", "It is saved");
        assertThat(
                        HEAD.opens("/people/%s/same/%s".formatted(person.text(), theirs.text()))
                                .status())
                .isEqualTo(404);

        assertThat(facts(other.school().org())).isEqualTo(elsewhere);
        assertThat(other.visitedBy(other.teacher).opens("/").text()).doesNotContain("Whitlock");
        // The control: what is ours alone is taken.
        HEAD.opens(page + "/decide/assess/evidence")
                .form()
                .with("entries", own)
                .with("headings", "A")
                .send();
        assertThat(HEAD.opens(page + "/decide/assess/check").text()).contains("Ours.");
    }

    private Visitor.Form call() {
        return HEAD.opens("/contacts/new")
                .form()
                .with("who", "Mr O'Neill")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", "He swore at me on the phone.");
    }

    private static String[] field(String name, String value) {
        return new String[] {name, value};
    }

    private long facts(OrgId org) {
        return counted(org, "select count(*) from evenhand.fact");
    }

    private long factsNotBy(ReadySchool school, String... names) {
        return counted(
                school.school().org(),
                "select count(*) from evenhand.fact where lower(actor_name) not in ('%s')"
                        .formatted(String.join("', '", names)));
    }

    private long counted(OrgId org, String question) {
        return evenhand.the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(org, "testtest"),
                        unit -> unit.sql().sql(question).query(Long.class).single());
    }
}
