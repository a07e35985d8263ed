package org.evenhand.access.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.PostHolderNamed;
import org.evenhand.access.PostHolders;
import org.evenhand.access.TechniciansReach;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** The school names somebody who holds an office and never signs in (J7). */
@Component
@Paragraphs({"P49", "J7"})
public class NamingAPostHolder {
    public static final Act NAME = new Act("access.name-post-holder");

    /** Others must sign in, because what they do is done here. */
    public static final Set<Role> OFFICES =
            Set.copyOf(
                    EnumSet.of(
                            Role.CHAIR,
                            Role.VICE_CHAIR,
                            Role.GOVERNOR,
                            Role.CLERK,
                            Role.DATA_PROTECTION_OFFICER));

    private final Acts acts;

    NamingAPostHolder(Acts acts) {
        this.acts = acts;
    }

    /**
     * From today on.
     *
     * @param reachedAt how they are reached, in words
     */
    public Outcome name(
            Scope scope, FormTicket ticket, Role office, String name, String reachedAt) {
        return acts.perform(
                scope,
                NAME,
                ticket,
                scope.org(),
                unit -> {
                    Grounds against = against(unit, office, name);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    AccountId holder = new AccountId(unit.newId());
                    unit.record(
                            new PostHolderNamed(
                                    holder, name, office, reachedAt, unit.today(), null),
                            holder);
                    return Verdict.happened("/settings/accounts");
                });
    }

    private static Grounds against(Unit unit, Role office, String name) {
        if (!OFFICES.contains(office)) {
            return Grounds.of(
                    new Ground(
                            "access.office-signs-in",
                            PolicyParagraph.p(51),
                            "%s needs an account: what they do is done here"
                                    .formatted(office.title()),
                            "Open an account for them."));
        }
        boolean already =
                PostHolders.now(unit).of(office).stream()
                        .anyMatch(holder -> holder.name().equalsIgnoreCase(name));
        Grounds reach =
                Stream.of(TechniciansReach.against(unit.scope(), List.of(office)))
                        .collect(Grounds.collecting());
        return already
                ? Grounds.of(
                        new Ground(
                                "access.holds-it-already",
                                PolicyParagraph.p(45),
                                "Somebody of that name holds that office already",
                                "If it is the same person, nothing more has to be done; if not, add to"
                                        + " the name what tells them apart."))
                : reach;
    }
}
