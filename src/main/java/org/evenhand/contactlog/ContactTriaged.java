package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A person said what a contact during a PCCR was (P53, J12), and it was compared with what was in
 * force when it happened (F7). Who triaged it is the fact's actor. The latest triage of an entry
 * counts.
 *
 * @param inForce the restrictions that bound the person at that moment, told and not lifted
 * @param reason in the words of whoever triaged it
 * @param owner who deals with a new issue; absent for anything else
 * @param replyBy the day by which a new issue is answered; absent for anything else
 * @param ownerAccount the owner's; absent for anything else, and where only a name was written
 * @param saidToBe which way that is never closed it came by, although it was something else (F7);
 *     absent where it came as what it was, and where nobody was asked yet
 */
@FactName("contactlog.contact-triaged")
public record ContactTriaged(
        EntryId entry,
        PersonId person,
        TriagedAs as,
        Compared compared,
        List<RestrictionId> inForce,
        String reason,
        @Nullable String owner,
        @Nullable LocalDate replyBy,
        @Nullable AccountId ownerAccount,
        @Nullable SaidToBe saidToBe)
        implements Fact {
    public ContactTriaged {
        inForce = List.copyOf(inForce);
        if (compared == Compared.BREACH && (as.isCarvedOut() || inForce.isEmpty())) {
            throw new IllegalArgumentException(
                    "An emergency, a right in law, or what nothing forbade is no breach");
        }
        if (compared == Compared.BREACH && as == TriagedAs.ABOUT_THE_RESTRICTION) {
            throw new IllegalArgumentException(
                    "A complaint about a restriction is no breach of it");
        }
        if (as.isCarvedOut() && saidToBe != null) {
            throw new IllegalArgumentException("What it is for was not used for something else");
        }
        if (as.raisesAnIssue() && (owner == null || replyBy == null)) {
            throw new IllegalArgumentException("A new issue has an owner and a date for the reply");
        }
    }

    public boolean isBreach() {
        return compared == Compared.BREACH;
    }
}
