package org.evenhand.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.access.WhoDecides.PassedOver;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;

/** Walks along the offices until somebody is free to decide. */
final class DecisionChain {
    private static final List<Role> GOVERNORS = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    private final Decision decision;
    private final PostHolders holders;
    private final List<Involvement> involved;
    private final Optional<Chosen> outside;
    private final List<PassedOver> passedOver = new ArrayList<>();

    DecisionChain(
            Decision decision,
            PostHolders holders,
            List<Involvement> involved,
            Optional<Chosen> outside) {
        this.decision = decision;
        this.holders = holders;
        this.involved = involved;
        this.outside = outside;
    }

    WhoDecides decide() {
        Optional<Holder> free = firstFree();
        Optional<Chosen> decider = free.map(Chosen::of).or(this::outsider);
        List<Chosen> beside = decider.map(this::beside).orElse(List.of());
        Optional<Chosen> agreement =
                free.filter(this::needsAgreement).flatMap(head -> beside.stream().findFirst());
        boolean supported = decision == Decision.RESTRICTION || decision == Decision.ESCALATION;
        boolean told = decision != Decision.REVIEW_REQUEST;
        return new WhoDecides(
                decision,
                decider,
                agreement,
                supported ? beside : List.of(),
                told ? beside.stream().findFirst() : Optional.empty(),
                passedOver);
    }

    /** Every governor whom nothing keeps from this, each once. */
    List<Chosen> untainted() {
        Map<AccountId, Chosen> free = new LinkedHashMap<>();
        GOVERNORS.stream()
                .flatMap(office -> holders.of(office).stream())
                .filter(holder -> ties(holder.account()).noneMatch(tie -> bars(tie, holder.role())))
                .forEach(holder -> free.putIfAbsent(holder.account(), Chosen.of(holder)));
        return List.copyOf(free.values());
    }

    private Optional<Holder> firstFree() {
        for (Role office : decision.order()) {
            List<Holder> inOffice = holders.of(office);
            if (inOffice.isEmpty()) {
                passedOver.add(vacant(office));
            }
            Optional<Holder> free = Optional.empty();
            // Also of whoever stands behind: a head whom another acts for reads why not she.
            for (Holder holder : inOffice) {
                Optional<Ground> why = against(holder);
                why.ifPresent(it -> passedOver.add(new PassedOver(holder.account(), it)));
                if (why.isEmpty() && free.isEmpty()) {
                    free = Optional.of(holder);
                }
            }
            if (free.isPresent()) {
                return free;
            }
        }
        return Optional.empty();
    }

    /** Whoever was named outside, unless they are too close themselves: then another is named. */
    private Optional<Chosen> outsider() {
        outside.flatMap(this::tieOf).ifPresent(passedOver::add);
        return outside.filter(one -> tieOf(one).isEmpty());
    }

    /** What bars somebody outside, who is known by their account if they were given one. */
    private Optional<PassedOver> tieOf(Chosen one) {
        AccountId account = one.account();
        return account == null
                ? Optional.empty()
                : ties(account)
                        .filter(tie -> bars(tie, Role.OUTSIDE))
                        .findFirst()
                        .map(tie ->
                                new PassedOver(account, conflict(one.name(), one.office(), tie)));
    }

    /** Why this person may not decide; a conflict that bars them outranks a missing agreement. */
    private Optional<Ground> against(Holder holder) {
        Optional<Involvement> barring =
                ties(holder.account()).filter(tie -> bars(tie, holder.role())).findFirst();
        if (barring.isPresent()) {
            return barring.map(tie -> conflict(holder.name(), holder.office(), tie));
        }
        return needsAgreement(holder) && beside(Chosen.of(holder)).isEmpty()
                ? Optional.of(nobodyAgrees(holder))
                : Optional.empty();
    }

    /** Which tie bars whom from what (J5). */
    private boolean bars(Involvement tie, Role office) {
        boolean head = office == Role.HEADTEACHER;
        return switch (tie.kind()) {
            case COMPLAINED_ABOUT_FOR_DECIDING -> false;
            case TOOK_PART -> decision == Decision.REVIEW_REQUEST;
            case TARGET, ALLEGED_ABOUT, PERSONAL_TIE -> !(head && decision == Decision.INTERIM_BAR);
            case ONE_OF_SEVERAL ->
                    !(head && (decision == Decision.INTERIM_BAR || decision == Decision.WARNING));
        };
    }

    private boolean needsAgreement(Holder holder) {
        return decision == Decision.WARNING
                && holder.role() == Role.HEADTEACHER
                && ties(holder.account())
                        .anyMatch(tie -> tie.kind() == Involvement.Kind.ONE_OF_SEVERAL);
    }

    /** The governors who may stand by whoever decides, in order, and last who is named outside. */
    private List<Chosen> beside(Chosen decider) {
        Stream<Chosen> governors =
                GOVERNORS.stream()
                        .flatMap(office -> holders.of(office).stream())
                        .filter(holder -> !decider.is(holder.account()))
                        .filter(holder ->
                                ties(holder.account()).noneMatch(tie -> bars(tie, holder.role())))
                        .map(Chosen::of);
        Stream<Chosen> named =
                outside
                        .filter(one -> tieOf(one).isEmpty())
                        .filter(chosen -> !chosen.equals(decider))
                        .stream();
        return Stream.concat(governors, named).toList();
    }

    private Stream<Involvement> ties(AccountId account) {
        return involved.stream().filter(tie -> tie.account().equals(account));
    }

    private static Ground conflict(String name, String office, Involvement tie) {
        return new Ground(
                "decision.not-by-the-involved",
                PolicyParagraph.j(5),
                "%s (%s) may not decide this. %s: %s"
                        .formatted(name, office, tie.kind().words(), tie.why()));
    }

    private static Ground nobodyAgrees(Holder holder) {
        return new Ground(
                "decision.needs-agreement",
                PolicyParagraph.j(5),
                "%s is one of several who were affected and may warn only with the Chair's recorded"
                                .formatted(holder.name())
                        + " agreement; no governor is free to give it.");
    }

    private static PassedOver vacant(Role office) {
        return new PassedOver(
                null,
                new Ground(
                        "decision.office-is-empty",
                        PolicyParagraph.j(23),
                        "Nobody is recorded as %s now.".formatted(office.title())));
    }
}
