package org.evenhand.contactlog.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.CallsAtTheDesk;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.ContactLogged;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.HelpWrittenDown;
import org.evenhand.contactlog.LoggedForColleague;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.PersonNamed;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.evenhand.restriction.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A member of staff logs a contact (P46, P66): four answers save it, everything else can follow.
 * Nothing is asked of anybody first, and nobody has to approve it (P10-6).
 */
@Component
@Paragraphs({"P10", "P18", "P22", "P35", "P38", "P39", "P46", "P66", "F2", "F5", "J2"})
public class LoggingAContact {
    public static final Act LOG = new Act("contactlog.log-contact");

    private final Acts acts;
    private final KeptFiles keptFiles;

    LoggingAContact(Acts acts, KeptFiles keptFiles) {
        this.acts = acts;
        this.keptFiles = keptFiles;
    }

    /**
     * What the reporter says.
     *
     * @param who as they name the person; empty when not known yet
     * @param happenedAt never after now; where only the day is known, its first moment
     * @param timeKnown whether more than the day is known
     */
    public record Told(
            String who,
            Channel channel,
            Instant happenedAt,
            String account,
            String exactWords,
            List<OnTheSpot> onTheSpot,
            String howItLeftMe,
            boolean timeKnown) {
        /** Of a contact of which the time is known. */
        public Told(
                String who,
                Channel channel,
                Instant happenedAt,
                String account,
                String exactWords,
                List<OnTheSpot> onTheSpot,
                String howItLeftMe) {
            this(who, channel, happenedAt, account, exactWords, onTheSpot, howItLeftMe, true);
        }

        private @Nullable LocalDate dayAlone() {
            return timeKnown ? null : LocalDate.ofInstant(happenedAt, Period.LONDON);
        }
    }

    /**
     * What may come with it at once.
     *
     * @param forColleague for whom it is written, if not by whoever was there (J19)
     * @param call the call for help from the desk that it tells of, if it does (J2)
     * @param about whom of the register it is about, where the call already says so
     */
    public record With(
            Optional<Colleagues.Colleague> forColleague,
            List<OfferedFile> files,
            Optional<CallsAtTheDesk.Called> call,
            Optional<PersonId> about) {
        public static final With NOTHING =
                new With(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        public With {
            files = List.copyOf(files);
        }
    }

    /** Saves the entry; its page is the result. */
    public Outcome log(Scope scope, FormTicket ticket, Told told) {
        return log(scope, ticket, told, With.NOTHING);
    }

    /** Saves the entry with its files; one that cannot be kept does not keep the entry out. */
    public Outcome log(Scope scope, FormTicket ticket, Told told, With with) {
        return acts.perform(scope, LOG, ticket, unit -> record(unit, told, with));
    }

    /** The same, for the demonstration school. */
    public Outcome log(Scope scope, Told told) {
        return log(scope, told, With.NOTHING);
    }

    /** The same with files, for the demonstration school. */
    public Outcome log(Scope scope, Told told, With with) {
        return acts.perform(scope, LOG, unit -> record(unit, told, with));
    }

    private Verdict record(Unit unit, Told told, With with) {
        EntryId entry = record(unit, told);
        with.forColleague()
                .ifPresent(colleague ->
                        unit.record(
                                new LoggedForColleague(
                                        entry, colleague.account(), colleague.name()),
                                entry,
                                colleague.account()));
        with.call()
                .ifPresent(call ->
                        unit.record(
                                new HelpWrittenDown(entry, call.id(), call.emergency()),
                                entry,
                                call.id(),
                                call.by()));
        with.about()
                .flatMap(person -> People.byId(unit, person))
                .ifPresent(person ->
                        unit.record(
                                new PersonNamed(entry, person.id(), person.name()),
                                entry,
                                person.id()));
        for (EntryFact kept : keptFiles.keep(unit, entry, with.files(), null, "")) {
            unit.record(kept, entry);
        }
        return Verdict.happened(OnAnEntry.address(entry));
    }

    /** Records the contact itself, inside the unit of work of whoever logs it. */
    static EntryId record(Unit unit, Told told) {
        EntryId entry = new EntryId(unit.newId());
        unit.record(
                new ContactLogged(
                        entry,
                        told.who(),
                        told.channel(),
                        told.account(),
                        told.exactWords(),
                        told.onTheSpot(),
                        told.howItLeftMe(),
                        told.dayAlone()),
                told.happenedAt(),
                entry,
                unit.scope().actor().account());
        return entry;
    }
}
