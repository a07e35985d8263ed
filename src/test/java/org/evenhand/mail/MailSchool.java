package org.evenhand.mail;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenhand.access.Account;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.WoundClock;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.letter.Standing;
import org.evenhand.mail.act.QueuingALetter;
import org.evenhand.mail.act.SendingLetters;
import org.evenhand.mail.act.SettingUpMail;
import org.evenhand.mail.act.TakingALetterBack;
import org.evenhand.people.ContactKind;
import org.evenhand.people.SecondFact;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;

/**
 * A school with a warning that was issued and not sent, and a parent whose e-mail address was
 * confirmed. Time is wound, so that ten minutes and a day pass at once.
 */
public final class MailSchool {
    public static final String ADDRESS = "darren@example.org";
    private static final Act HAPPENS = new Act("test.happens");
    static final String OFFICE = "office@fernleigh.example";

    public final ReadySchool ready = ReadySchool.founded();
    public final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    final EntryId call = ready.abuse(person, ago(20), "Shouted.", "Useless");
    final WalkedCase walked = WalkedCase.opened(ready, person, ago(10)).assessed(ago(9), call);
    public final LetterId letter = walked.warning(ago(5));

    public MailSchool() {
        reachedAt(ADDRESS, false, true);
    }

    /** By a server on this machine that asks nobody who they are. */
    public static MailServer at(int port, boolean attaches) {
        return new MailServer(
                "127.0.0.1",
                port,
                Encryption.NONE,
                SignInWay.NONE,
                "",
                TokenPlace.NONE,
                OFFICE,
                "Fernleigh Primary, Büro",
                false,
                attaches);
    }

    void sendsBy(MailServer server) {
        sendsBy(server, "");
    }

    void sendsBy(MailServer server, String secret) {
        done(the(SettingUpMail.class).set(ready.as(ready.head), form(), server, secret));
    }

    void reachedAt(String address, boolean shared, boolean confirmed) {
        reachedAt(person, address, shared, confirmed);
    }

    void reachedAt(PersonId who, String address, boolean shared, boolean confirmed) {
        done(
                the(AddingAContactPoint.class)
                        .add(
                                ready.as(ready.head),
                                form(),
                                who,
                                new AddingAContactPoint.Point(
                                        ContactKind.E_MAIL,
                                        address,
                                        shared,
                                        false,
                                        ago(400),
                                        null,
                                        confirmed ? ago(300) : null,
                                        confirmed ? "The office, by phone" : "")));
    }

    QueuingALetter.Asked asked() {
        return new QueuingALetter.Asked(
                ADDRESS, true, "Said so on the admission form", SecondFact.CHILD, "Kai", "");
    }

    Outcome queued(Instant moment) {
        return queued(moment, letter, asked(), ready.head);
    }

    Outcome queued(Instant moment, LetterId which, QueuingALetter.Asked asked, Account by) {
        return at(
                moment, () -> the(QueuingALetter.class).queue(ready.as(by), form(), which, asked));
    }

    Outcome takenBack(Instant moment) {
        return at(
                moment,
                () -> the(TakingALetterBack.class).take(ready.as(ready.head), form(), letter));
    }

    /** The outbox is looked at, at that moment. */
    void looks(Instant moment) {
        at(
                moment,
                () -> {
                    the(SendingLetters.class).send(ready.school().org());
                    return true;
                });
    }

    <T> T at(Instant moment, Supplier<T> work) {
        List<T> done = new ArrayList<>();
        the(WoundClock.class).at(moment, () -> done.add(work.get()));
        return done.getFirst();
    }

    MessageState stands(Instant moment) {
        return at(moment, () -> look(unit -> message(unit).at(unit.now())));
    }

    Message message() {
        return look(this::message);
    }

    private Message message(Unit unit) {
        return Messages.latest(unit, letter).orElseThrow();
    }

    IssuedLetter letter() {
        return letter(letter);
    }

    IssuedLetter letter(LetterId id) {
        return look(unit -> Letters.byId(unit, id)).orElseThrow();
    }

    /** Somebody who posts letters and may read none. */
    Account manager() {
        return ready.school().has("manager" + java.util.UUID.randomUUID(), Role.BUSINESS_MANAGER);
    }

    /** Another letter to the same person, in the words of the first. */
    LetterId issued(LetterKind kind) {
        LetterId[] issued = new LetterId[1];
        done(
                the(Acts.class)
                        .perform(
                                ready.as(ready.head),
                                HAPPENS,
                                unit -> {
                                    issued[0] = issued(unit, kind);
                                    return Verdict.happened("/");
                                }));
        return issued[0];
    }

    private LetterId issued(Unit unit, LetterKind kind) {
        LetterDocument first = Letters.document(unit, letter).orElseThrow();
        LetterDocument draft =
                new LetterDocument(
                        first.language(),
                        first.title(),
                        today(),
                        first.reference(),
                        new Standing.Draft(),
                        first.letterhead(),
                        first.addressee(),
                        first.origin(),
                        first.sections());
        return Letters.issue(unit, kind, draft, person).id();
    }

    byte[] pdf() {
        return look(unit -> Letters.pdf(unit, letter));
    }

    void records(Instant moment, Fact fact, PersonId about) {
        at(
                moment,
                () ->
                        the(Acts.class)
                                .perform(
                                        ready.as(ready.head),
                                        HAPPENS,
                                        unit -> {
                                            unit.record(fact, about);
                                            return Verdict.happened("/");
                                        }));
    }

    <T> T look(Function<Unit, T> work) {
        return the(Acts.class).lookUp(ready.as(ready.head), work);
    }

    <T> T the(Class<T> bean) {
        return ready.the(bean);
    }

    /** That time today, in London. */
    static Instant at(int hour, int minute) {
        return on(today(), hour, minute);
    }

    static Instant on(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Period.LONDON).toInstant();
    }
}
