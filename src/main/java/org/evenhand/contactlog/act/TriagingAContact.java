package org.evenhand.contactlog.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SaidToBe;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.Triages;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.SamePerson;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A person says what a contact during a PCCR was (P53, J12), whatever channel it came by, and it is
 * compared with what was in force at the moment it happened (F7). Nothing is decided by itself.
 */
@Component
@Paragraphs({"P53", "P61", "P62", "F7", "J12"})
public class TriagingAContact {
    public static final Act TRIAGE = new Act("contactlog.triage-contact");

    private final Acts acts;
    private final InForce inForce;

    TriagingAContact(Acts acts, InForce inForce) {
        this.acts = acts;
        this.inForce = inForce;
    }

    /**
     * What the person who triages says.
     *
     * @param person whom the contact came from
     * @param place where it happened; only looked at for a contact face to face
     * @param addressee who it was for; empty for nobody in particular
     * @param owner who deals with a new issue; empty for anything else
     * @param replyBy by when a new issue is answered; absent for anything else
     * @param saidToBe which way that is never closed it came by, if it was plainly something else
     */
    public record Told(
            PersonId person,
            TriagedAs as,
            Place place,
            Optional<AccountId> addressee,
            String reason,
            Optional<AccountId> owner,
            @Nullable LocalDate replyBy,
            Optional<SaidToBe> saidToBe) {
        /** Of a contact that came as what it was. */
        public Told(
                PersonId person,
                TriagedAs as,
                Place place,
                Optional<AccountId> addressee,
                String reason,
                Optional<AccountId> owner,
                @Nullable LocalDate replyBy) {
            this(person, as, place, addressee, reason, owner, replyBy, Optional.empty());
        }
    }

    /**
     * Keeps the triage; the entry's page is the result.
     *
     * @throws IllegalArgumentException when there is no such entry in this school
     */
    public Outcome triage(Scope scope, FormTicket ticket, EntryId id, Told told) {
        return acts.perform(scope, TRIAGE, ticket, id, unit -> triage(unit, id, told));
    }

    private Verdict triage(Unit unit, EntryId id, Told told) {
        Entry entry =
                Entries.byId(unit, id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no such entry"));
        Ruling ruling = ruling(unit, entry, told);
        List<Restriction> bound = Triages.bound(unit, inForce, told.person(), entry);
        Grounds against = new TriageRules(unit, entry, told, bound, ruling).against();
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        boolean issue = told.as().raisesAnIssue();
        Optional<Colleagues.Colleague> owner =
                told.owner().filter(_ -> issue).flatMap(Colleagues.staff(unit)::of);
        PersonId whose = whose(unit, entry, told.person());
        unit.record(
                new ContactTriaged(
                        id,
                        whose,
                        told.as(),
                        compared(told.as(), ruling),
                        bound.stream().map(Restriction::id).toList(),
                        told.reason(),
                        owner.map(Colleagues.Colleague::name).orElse(null),
                        issue ? told.replyBy() : null,
                        owner.map(Colleagues.Colleague::account).orElse(null),
                        told.saidToBe().orElse(null)),
                id,
                whose);
        return Verdict.happened("/contacts/" + id.text() + "/triage");
    }

    /** By the record that the entry names, if it is the same person's: both go together (E12). */
    private static PersonId whose(Unit unit, Entry entry, PersonId said) {
        return entry.person().filter(SamePerson.of(unit, said)::is).orElse(said);
    }

    /**
     * What was in force says this of the contact, at the moment it happened; where only the day is
     * known, what it says at the end of that day if it forbids it at its beginning.
     */
    public Ruling ruling(Unit unit, Entry entry, Told told) {
        Ruling first = inForce.ruleOn(unit, proposal(entry, told, entry.happenedAt()));
        return entry.isTimeKnown() || !isForbidden(first)
                ? first
                : inForce.ruleOn(unit, proposal(entry, told, entry.happenedBy()));
    }

    private static boolean isForbidden(Ruling ruling) {
        return ruling instanceof Ruling.NotPermitted || ruling instanceof Ruling.RedirectedTo;
    }

    private static ContactProposal proposal(Entry entry, Told told, Instant moment) {
        return new ContactProposal(
                told.person(),
                entry.channel(),
                Direction.IN,
                PlaceOfAContact.of(entry.channel(), told.place()),
                told.as().purpose(),
                told.addressee(),
                moment,
                false);
    }

    private static Compared compared(TriagedAs as, Ruling ruling) {
        if (as == TriagedAs.BREACH) {
            return Compared.BREACH;
        }
        if (as.isCarvedOut()) {
            return Compared.CARVE_OUT;
        }
        return isForbidden(ruling) ? Compared.NOT_COUNTED : Compared.COMPLIANT;
    }
}
