package org.evenhand.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.access.Account;
import org.evenhand.frontdesk.DeskTickets;
import org.evenhand.frontdesk.HelpCalled;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.frontdesk.act.EndingATablet;
import org.evenhand.frontdesk.act.EnrollingATablet;
import org.evenhand.frontdesk.tablet.TabletEntry;
import org.evenhand.frontdesk.tablet.TabletId;
import org.evenhand.frontdesk.tablet.TabletSeals;
import org.evenhand.frontdesk.tablet.Tablets;
import org.evenhand.frontdesk.tablet.UsedOnATablet;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.CanonicalJson;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Evenhand gives a tablet and takes from it. */
@Paragraphs({"P51", "P62", "J1", "J3"})
class TabletTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Account office = school.has("office", Role.OFFICE);
    private final PersonId karen = on.somebody("Karen Doyle");
    private final TabletSeals.Device device = enrolled(school);

    @Test
    void theDeviceInFrontOfSomebodyIsEnrolledAndGivenACookieThatNoScriptAndNoOtherSiteCanUse() {
        Visitor technician = school.visitedBy("technician", Role.TECHNICIAN);
        Visitor.Form form = technician.opens("/settings/tablets").formTo("/settings/tablets");

        Visitor.Page wrong = form.with("label", " ").with("rings", "Senior, 01632 960002").send();
        assertThat(wrong.text()).contains("Say which tablet it is");
        assertThat(wrong.formTo("/settings/tablets").value("rings"))
                .isEqualTo("Senior, 01632 960002");
        Visitor.Page done = wrong.formTo("/settings/tablets").with("label", "Main door").send();
        wrong.formTo("/settings/tablets").with("label", "Main door").send();

        assertThat(done.at().getPath()).isEqualTo("/desk/tablet");
        assertThat(technician.holds(TabletCookie.NAME)).isTrue();
        assertThat(technician.opens("/settings/tablets").text())
                .contains("Main door (this device)", "By The technician at", "Never yet")
                .doesNotContain("Main door (this device) Main door");
        // Whoever enrols it is shown nothing by that.
        assertThat(technician.saves("/desk/tablet/cards").status()).isEqualTo(403);
    }

    @Test
    void withATicketItIsServedWhatToDoAndNeverWhyAndThatIsRecorded() {
        on.child(karen, "Finn Doyle");
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        on.somebody("Priya Nair");

        Visitor.Page page = asks(cookie(device), ticket(school, office));

        assertThat(page.status()).isEqualTo(200);
        JsonNode held = json(page);
        assertThat(held.get("people")).hasSize(1);
        assertThat(held.at("/people/0/name").asString()).isEqualTo("Karen Doyle");
        assertThat(held.at("/people/0/spans/0/card/ways/0/way").asString()).isNotBlank();
        assertThat(held.get("rings").asString()).isEqualTo("Senior on call, 01632 960002");
        assertThat(page.headers().get("cache-control")).containsExactly("no-store");
        assertThat(readings()).isEqualTo(1);
        Optional<Instant> fetched = lookUp(unit -> Tablets.lastFetch(unit, device.tablet()));
        assertThat(fetched).hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(on.now()));
    }

    @Test
    void withoutBothItIsServedNothing() {
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        Account chair = school.has("chair", Role.CHAIR);
        String changed = cookie(device).replaceFirst("=[0-9a-f]", "=x");

        for (String[] carried :
                new String[][] {
                    {},
                    {cookie(device)},
                    {ticket(school, office)},
                    {cookie(device), ticket(school, chair)},
                    {changed, ticket(school, office)},
                    {cookie(device) + "x", ticket(school, office)}
                }) {
            Visitor.Page page = asks(carried);
            assertThat(page.status()).as(String.join("; ", carried)).isEqualTo(403);
            assertThat(page.text()).doesNotContain("Karen");
        }
        assertThat(readings()).isZero();
        // The control.
        assertThat(asks(cookie(device), ticket(school, office)).text()).contains("Karen Doyle");
    }

    /** HOLD-6: neither another school's tablet nor another school's ticket opens anything. */
    @Test
    void anotherSchoolsTabletSeesNothing() {
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        TestSchool other = school.program().aSchool();
        Account stranger = other.has("office", Role.OFFICE);
        TabletSeals.Device theirs = enrolled(other);
        TabletSeals.Device forged = new TabletSeals.Device(school.org(), theirs.tablet());

        assertThat(asks(cookie(theirs), ticket(school, office)).status()).isEqualTo(403);
        assertThat(asks(cookie(device), ticket(other, stranger)).status()).isEqualTo(403);
        // Even with our own seal: in this school there is no such tablet.
        assertThat(asks(cookie(forged), ticket(school, office)).status()).isEqualTo(403);
        assertThat(asks(cookie(theirs), ticket(other, stranger)).text()).doesNotContain("Karen");
        assertThat(readings()).isZero();
    }

    @Test
    void endedItIsToldToForgetEverythingAtItsNextContact() {
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        assertThat(asks(cookie(device), ticket(school, office)).status()).isEqualTo(200);
        Visitor head = school.visitedBy("head", Role.HEADTEACHER);

        Visitor.Page list = head.opens("/settings/tablets").formTo("/settings/tablets/end").send();

        assertThat(list.text()).contains("By The head at").doesNotContain("end it now");
        Visitor.Page cards = asks(cookie(device), ticket(school, office));
        assertThat(cards.status()).isEqualTo(410);
        assertThat(cards.text()).contains("ENDED").doesNotContain("Karen");
        assertThat(sends(cookie(device)).get("tablet").asString()).isEqualTo("ENDED");
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void whatEndsWithinTheDayEndsOnTheTabletToo() {
        RestrictionId ends = on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        Instant noLonger = on.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.HOURS);
        on.lifted(ends, karen, noLonger);
        PersonId begins = on.somebody("Told Later");
        RestrictionId later = on.imposedAndNotTold(begins, Imposing.terms(Imposing.notOnSite()));
        on.told(later, begins, noLonger);
        PersonId over = on.somebody("Over Long Ago");
        on.lifted(
                on.imposed(over, Imposing.terms(Imposing.notOnSite())),
                over,
                on.now().minus(Duration.ofMinutes(5)));

        JsonNode held = json(asks(cookie(device), ticket(school, office)));

        assertThat(held.get("people")).hasSize(2);
        for (JsonNode person : held.get("people")) {
            assertThat(person.get("spans")).hasSize(1);
            boolean first = person.get("name").asString().equals("Karen Doyle");
            JsonNode span = person.at("/spans/0");
            assertThat(span.get(first ? "until" : "from").asLong())
                    .isEqualTo(noLonger.toEpochMilli());
            assertThat(span.get(first ? "from" : "until").asLong())
                    .isEqualTo(held.get("asAt").asLong() + (first ? 0 : HeldCards.LIFE.toMillis()));
        }
    }

    @Test
    void itsJournalEntersOnceWithTheMomentAtWhichItHappened() {
        Instant at = on.now().minus(Duration.ofMinutes(40)).truncatedTo(ChronoUnit.MILLIS);
        Instant cardsOf = at.minus(Duration.ofMinutes(20));
        PersonId foreign = new Imposing(school.program().aSchool()).somebody("Not Ours");
        String card = written(cardsOf, entry("desk-card", at, 0, false, karen, foreign));
        String press = written(cardsOf, entry("EMERGENCY", at, 0, false, karen));

        assertThat(taken(sends("", card, press))).hasSize(2);
        assertThat(taken(sends("", press, card))).hasSize(2);

        assertThat(all(UsedOnATablet.class))
                .extracting(Recorded::fact)
                .containsExactly(
                        used("desk-card", cardsOf, at, false),
                        used("EMERGENCY", cardsOf, at, false));
        assertThat(all(UsedOnATablet.class))
                .allSatisfy(it -> {
                    assertThat(it.occurredAt()).isEqualTo(at);
                    assertThat(it.actor().account()).isEqualTo(office.id());
                });
        assertThat(all(HelpCalled.class))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.fact()).isEqualTo(new HelpCalled(HelpKind.EMERGENCY, karen));
                    assertThat(it.occurredAt()).isEqualTo(at);
                });
        // The control: another id is another thing.
        sends("", written(cardsOf, entry("desk-card", at, 0, false, karen)));
        assertThat(all(UsedOnATablet.class)).hasSize(3);
    }

    /** What comes to light hours later is not called as if it were now. */
    @Test
    void aCallOfHoursAgoSaysOfWhenItIs() {
        Instant at = on.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MILLIS);
        sends("", written(at, entry("EMERGENCY", at, 0, false)));
        Visitor head = school.visitedBy("head", Role.HEADTEACHER);

        assertThat(head.opens("/desk/calls").text())
                .contains(AsAt.saidWithTheDay(at) + ": The office called, and nobody has answered")
                .doesNotContain("needs somebody now");
    }

    @Test
    void aWrongClockIsMarkedAndNotPutRightInSilence() {
        Instant at = on.now().minus(Duration.ofMinutes(40)).truncatedTo(ChronoUnit.MILLIS);
        Instant cardsOf = at.minus(Duration.ofMinutes(20));
        long hour = Duration.ofHours(1).toMillis();

        sends(
                "",
                // an hour behind when the cards were fetched, and known to be
                written(cardsOf, entry("desk-search", at.minusMillis(hour), hour, false)),
                // put back since then
                written(cardsOf, entry("desk-search", at, 0, true)),
                // before the cards were fetched, and after now
                written(cardsOf, entry("desk-search", cardsOf.minusMillis(hour), 0, false)),
                written(cardsOf, entry("desk-search", at.plusMillis(hour), 0, false)));

        assertThat(all(UsedOnATablet.class))
                .hasSize(4)
                .allSatisfy(it -> {
                    assertThat(it.fact().timeInDoubt()).isTrue();
                    assertThat(it.occurredAt()).isEqualTo(it.recordedAt());
                })
                .extracting(it -> it.fact().saidAt())
                .containsExactly(at, at, cardsOf.minusMillis(hour), at.plusMillis(hour));
    }

    @Test
    void whatATabletSendsThatWasEndedIsKeptAndMarkedAndCallsNobody() {
        Instant at = on.now().minus(Duration.ofMinutes(40)).truncatedTo(ChronoUnit.MILLIS);
        the(EndingATablet.class).end(on.scope(), form(), device.tablet());

        assertThat(taken(sends("", written(at, entry("EMERGENCY", at, 0, false))))).hasSize(1);

        assertThat(all(UsedOnATablet.class))
                .singleElement()
                .satisfies(it -> assertThat(it.fact().afterItsEnd()).isTrue());
        assertThat(all(HelpCalled.class)).isEmpty();
        assertThat(school.visitedBy("head", Role.HEADTEACHER).opens("/settings/tablets").text())
                .contains("one thing shown or pressed on it arrived after that");
    }

    @Test
    void whatIsNotOursIsNotTaken() throws GeneralSecurityException {
        Instant at = on.now();
        UUID id = UUID.randomUUID();
        String stamp = stamp(device, at);
        byte[] entry = CanonicalJson.bytesOf(entry("EMERGENCY", at, 0, false));
        byte[] strange =
                new AesGcmJce(new byte[32])
                        .encrypt(entry, id.toString().getBytes(StandardCharsets.US_ASCII));
        TabletSeals.Device unknown =
                new TabletSeals.Device(school.org(), new TabletId(UUID.randomUUID()));

        assertThat(
                        taken(
                                sends(
                                        "",
                                        line(id, stamp, strange),
                                        // sealed under another id
                                        line(id, stamp, sealed(device, UUID.randomUUID(), entry)),
                                        line(id, stamp + "x", sealed(device, id, entry)),
                                        line(id, stamp(unknown, at), sealed(unknown, id, entry)),
                                        line(id, stamp, new byte[3]))))
                .isEmpty();
        for (String body : new String[] {"", "[]", "{}", "{\"entries\":[null]}", "\u0000"}) {
            assertThat(post("", body).status()).as(body).isEqualTo(200);
        }
        assertThat(all(UsedOnATablet.class)).isEmpty();
    }

    private UsedOnATablet used(String what, Instant cardsOf, Instant at, boolean inDoubt) {
        return new UsedOnATablet(
                device.tablet(), what, List.of(karen), cardsOf, at, inDoubt, false);
    }

    private static TabletEntry entry(
            String what, Instant at, long offset, boolean back, PersonId... people) {
        return new TabletEntry(what, List.of(people), at.toEpochMilli(), offset, back);
    }

    private String written(Instant cardsOf, TabletEntry entry) {
        UUID id = UUID.randomUUID();
        try {
            return line(
                    id, stamp(device, cardsOf), sealed(device, id, CanonicalJson.bytesOf(entry)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String stamp(TabletSeals.Device of, Instant cardsOf) {
        return the(TabletSeals.class)
                .stamp(
                        new TabletSeals.Stamp(
                                of, office.id(), cardsOf.truncatedTo(ChronoUnit.MILLIS)));
    }

    private byte[] sealed(TabletSeals.Device of, UUID id, byte[] entry)
            throws GeneralSecurityException {
        return new AesGcmJce(the(TabletSeals.class).journalKey(of.tablet()))
                .encrypt(entry, id.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(UUID id, String stamp, byte[] sealed) {
        return "{\"id\":\"%s\",\"stamp\":\"%s\",\"sealed\":\"%s\"}"
                .formatted(id, stamp, Base64.getEncoder().encodeToString(sealed));
    }

    private JsonNode sends(String cookie, String... lines) {
        return json(post(cookie, "{\"entries\":[" + String.join(",", lines) + "]}"));
    }

    private Visitor.Page post(String cookie, String body) {
        return new Visitor(school.program().address())
                .posts(
                        "/desk/tablet/journal",
                        "application/json",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Cookie",
                        cookie);
    }

    private static List<String> taken(JsonNode heard) {
        return heard.get("taken").valueStream().map(JsonNode::asString).toList();
    }

    private Visitor.Page asks(String... cookies) {
        return new Visitor(school.program().address())
                .asks("GET", "/desk/tablet/cards", "Cookie", String.join("; ", cookies));
    }

    private static JsonNode json(Visitor.Page page) {
        return JSON.readTree(page.seen().body().wholeText());
    }

    private String cookie(TabletSeals.Device of) {
        return TabletCookie.NAME + "=" + the(TabletSeals.class).cookie(of);
    }

    private String ticket(TestSchool of, Account account) {
        return DeskCookie.NAME
                + "="
                + the(DeskTickets.class)
                        .handOut(
                                new Scope(
                                        of.org(),
                                        new ActorRef(account.id(), account.displayName()),
                                        Set.of(),
                                        "testtest"));
    }

    private TabletSeals.Device enrolled(TestSchool of) {
        FormTicket ticket = form();
        the(EnrollingATablet.class)
                .enrol(
                        new Imposing(of).scope(),
                        ticket,
                        "The tablet at the gate",
                        "Senior on call, 01632 960002");
        return new TabletSeals.Device(of.org(), EnrollingATablet.enrolledBy(ticket));
    }

    private static FormTicket form() {
        return new FormTicket(UUID.randomUUID(), new byte[32]);
    }

    private long readings() {
        return lookUp(unit ->
                unit.sql()
                        .sql(
                                "select count(*) from evenhand.reading"
                                        + " where what = 'desk-tablet' and :who = any (subject_ids)")
                        .param("who", karen.value())
                        .query(Long.class)
                        .single());
    }

    private <T> T lookUp(Function<Unit, T> work) {
        return the(Acts.class).lookUp(on.scope(), work);
    }

    private <F extends Fact> List<Recorded<F>> all(Class<F> kind) {
        return lookUp(unit -> unit.all(kind));
    }

    private <T> T the(Class<T> bean) {
        return school.program().the(bean);
    }
}
