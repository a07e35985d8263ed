package org.evenhand.casework.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.Contradictions;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.jspecify.annotations.Nullable;

/** What the clauses of a restriction come to together. */
final class Clauses {
    /** The form asks for fewer; nobody keeps to more, and no desk could say them. */
    static final int MOST = 20;

    private Clauses() {}

    static boolean areFewEnough(@Nullable RestrictionTerms terms) {
        return of(terms).size() <= MOST;
    }

    /** One written route stays, besides emergencies and rights in law (J25, BLOCK-6). */
    static boolean leaveARoute(@Nullable RestrictionTerms terms, CaseFile file) {
        Set<ChannelGroup> closed = EnumSet.noneOf(ChannelGroup.class);
        List<Clause> together = new ArrayList<>(of(terms));
        // What is still to end counts too: two restrictions may not close everything between them.
        // The one whose place it takes does not.
        Optional<RestrictionId> replaced = Restrained.toFollow(file).map(Restrained::id);
        Restrained.of(file).stream()
                .filter(one -> !one.isOver(file) && !replaced.equals(Optional.of(one.id())))
                .forEach(one -> together.addAll(of(one.terms(file))));
        together.forEach(clause -> closed.addAll(clause.closes()));
        return !(closed.contains(ChannelGroup.LETTER) && closed.contains(ChannelGroup.EMAIL));
    }

    /** Whether the person may not come onto the premises, for good until its last day (B4). */
    static boolean barFrom(@Nullable RestrictionTerms terms) {
        return of(terms).stream()
                .anyMatch(clause ->
                        clause instanceof NotOnPremises bar
                                && bar.standing() instanceof NotOnPremises.Standing.Final);
    }

    /** Everybody with whom the person is to deal. */
    static List<AccountId> contacts(@Nullable RestrictionTerms terms) {
        return of(terms).stream().flatMap(Clause::staff).map(StaffContact::account).toList();
    }

    /** Everybody who deals with something about the child, or covers (P54). */
    static List<AccountId> inThePlan(@Nullable RestrictionTerms terms) {
        return terms == null
                ? List.of()
                : terms.childPlan().stream()
                        .flatMap(ChildContact::staff)
                        .map(StaffContact::account)
                        .toList();
    }

    /** Sentences that cannot both be kept to, of this restriction alone. */
    static List<String> contradictions(@Nullable RestrictionTerms terms) {
        return terms == null || !areFewEnough(terms)
                ? List.of()
                : Contradictions.among(terms.clauses());
    }

    /** Whether a clause of that type is among them. */
    static boolean have(@Nullable RestrictionTerms terms, Class<? extends Clause> type) {
        return of(terms).stream().anyMatch(type::isInstance);
    }

    private static List<Clause> of(@Nullable RestrictionTerms terms) {
        return terms == null
                ? List.of()
                : terms.clauses().stream().map(NumberedClause::clause).toList();
    }
}
