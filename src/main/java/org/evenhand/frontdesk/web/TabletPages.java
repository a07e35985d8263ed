package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Accounts;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.Right;
import org.evenhand.access.Scopes;
import org.evenhand.access.web.RequestNames;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.Here;
import org.evenhand.frontdesk.act.EnteringATabletsJournal;
import org.evenhand.frontdesk.tablet.Tablet;
import org.evenhand.frontdesk.tablet.TabletSeals;
import org.evenhand.frontdesk.tablet.Tablets;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.CanonicalJson;
import org.evenhand.ledger.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;

/**
 * The one page that needs JavaScript, and what it asks for: its cards, and that what it wrote down
 * is taken. No session: a tablet is known by its cookie, and whoever stands at it by their ticket
 * of the front desk.
 */
@Controller
class TabletPages {
    private static final Logger LOG = LoggerFactory.getLogger(TabletPages.class);
    private static final String PAGE = "/desk/tablet";
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_ENTRIES = 500;

    private final Acts acts;
    private final Accounts accounts;
    private final Scopes scopes;
    private final DeskCards cards;
    private final DeskCookie deskCookie;
    private final TabletCookie tabletCookie;
    private final TabletSeals seals;
    private final EnteringATabletsJournal entering;

    TabletPages(
            Acts acts,
            Accounts accounts,
            Scopes scopes,
            DeskCards cards,
            DeskCookie deskCookie,
            TabletCookie tabletCookie,
            TabletSeals seals,
            EnteringATabletsJournal entering) {
        this.acts = acts;
        this.accounts = accounts;
        this.scopes = scopes;
        this.cards = cards;
        this.deskCookie = deskCookie;
        this.tabletCookie = tabletCookie;
        this.seals = seals;
        this.entering = entering;
    }

    /** How a tablet stands, as it is told; one that was ended forgets everything. */
    private enum Standing {
        ENROLLED,
        ENDED,
        UNKNOWN
    }

    /** What a tablet hears when it asks for anything but its cards. */
    private record Heard(Standing tablet, boolean ticket, List<UUID> taken) {}

    /** What a tablet wrote down, as it sends it. */
    private record Journal(List<Written> entries) {}

    private record Written(UUID id, String stamp, String sealed) {}

    /** The same for everybody, so that it can be kept: nothing of a school stands in it. */
    @OpenToAll
    @GetMapping(PAGE)
    ResponseEntity<ClassPathResource> page() {
        return kept("page.html", MediaType.parseMediaType("text/html;charset=UTF-8"));
    }

    /** Stands here and not among the assets, so that this page alone is within its reach. */
    @OpenToAll
    @GetMapping(PAGE + "/worker.js")
    ResponseEntity<ClassPathResource> worker() {
        ResponseEntity<ClassPathResource> script =
                kept("worker.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"));
        return ResponseEntity.ok()
                .headers(script.getHeaders())
                .header("Service-Worker-Allowed", PAGE)
                .body(script.getBody());
    }

    private static ResponseEntity<ClassPathResource> kept(String name, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(type)
                .body(new ClassPathResource("static/assets/tablet/" + name));
    }

    /** Only for a tablet that is enrolled, with somebody at it who may ask the desk now. */
    @OpenToAll
    @GetMapping(PAGE + "/cards")
    ResponseEntity<byte[]> cards(HttpServletRequest request, HttpServletResponse response) {
        Optional<TabletSeals.Device> device = tabletCookie.device(request);
        Optional<Tablet> tablet = device.flatMap(it -> tablet(it, request));
        Optional<Scope> asker = device.flatMap(it -> asker(it, request));
        Standing standing = standing(tablet);
        if (standing != Standing.ENROLLED || asker.isEmpty()) {
            return json(
                    standing == Standing.ENDED ? HttpStatus.GONE : HttpStatus.FORBIDDEN,
                    new Heard(standing, asker.isPresent(), List.of()));
        }
        tabletCookie.give(device.orElseThrow(), request, response);
        return json(HttpStatus.OK, held(asker.get(), tablet.orElseThrow()));
    }

    /** All that a tablet is given leaves a trace, on each whose card it is (P51). */
    private HeldCards held(Scope scope, Tablet tablet) {
        List<PersonId> bound = acts.lookUp(scope, unit -> HeldCards.bound(cards.here(unit)));
        List<Id> about = new ArrayList<>(bound);
        about.add(tablet.id());
        return acts.read(
                scope,
                Tablets.FETCHED,
                unit -> held(unit, tablet, bound),
                about.toArray(Id[]::new));
    }

    private HeldCards held(Unit unit, Tablet tablet, List<PersonId> bound) {
        Here here = cards.here(unit);
        TabletSeals.Device device = new TabletSeals.Device(unit.scope().org(), tablet.id());
        return new HeldCards(
                here.now().toEpochMilli(),
                tablet.label(),
                tablet.rings(),
                seals.stamp(new TabletSeals.Stamp(device, here.reader(), here.now())),
                Base64.getEncoder().encodeToString(seals.journalKey(tablet.id())),
                HeldCards.people(here, bound));
    }

    /**
     * What was written down while the network was away; also with nothing in it, to hear how the
     * tablet stands. Each entry is known by its seal, whoever brings it.
     */
    @OpenToAll
    @PostMapping(PAGE + "/journal")
    ResponseEntity<byte[]> journal(HttpServletRequest request) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        Optional<TabletSeals.Device> device = tabletCookie.device(request);
        return json(
                HttpStatus.OK,
                new Heard(
                        standing(device.flatMap(it -> tablet(it, request))),
                        device.flatMap(it -> asker(it, request)).isPresent(),
                        written(sent).stream()
                                .filter(one -> isEntered(one, RequestNames.of(request)))
                                .map(Written::id)
                                .toList()));
    }

    private static List<Written> written(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return List.of();
        }
        try {
            List<Written> entries = CanonicalJson.read(sent, Journal.class).entries();
            return entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
        } catch (JacksonException | NullPointerException noJournal) {
            return List.of();
        }
    }

    private boolean isEntered(Written one, String request) {
        try {
            byte[] sealed = Base64.getDecoder().decode(one.sealed());
            return seals.read(one.stamp())
                    .filter(stamp ->
                            seals.opened(stamp.device().tablet(), one.id(), sealed)
                                    .filter(entry ->
                                            entering.isEntered(stamp, one.id(), entry, request))
                                    .isPresent())
                    .isPresent();
        } catch (RuntimeException notYet) {
            LOG.warn(
                    "An entry of a tablet's journal could not be recorded (request {}): {}",
                    request,
                    notYet.getClass().getSimpleName());
            return false;
        }
    }

    private Optional<Tablet> tablet(TabletSeals.Device device, HttpServletRequest request) {
        return acts.lookUp(
                Scopes.ofEvenhand(device.org(), RequestNames.of(request)),
                unit -> Tablets.of(unit, device.tablet()));
    }

    /** Whoever holds a ticket of the same school, with the rights of this moment. */
    private Optional<Scope> asker(TabletSeals.Device device, HttpServletRequest request) {
        return deskCookie
                .carried(request)
                .filter(ticket -> ticket.org().equals(device.org()))
                .findFirst()
                .flatMap(ticket -> accounts.byId(ticket.account()))
                .filter(account -> account.org().equals(device.org()))
                .map(account -> scopes.of(account, RequestNames.of(request)))
                .filter(scope -> Right.FRONT_DESK.isOpenTo(scope.roles()));
    }

    private static Standing standing(Optional<Tablet> tablet) {
        return tablet.map(it -> it.isEnded() ? Standing.ENDED : Standing.ENROLLED)
                .orElse(Standing.UNKNOWN);
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, Object said) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(CanonicalJson.bytesOf(said));
    }
}
