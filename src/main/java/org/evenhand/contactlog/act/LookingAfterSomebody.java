package org.evenhand.contactlog.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.WelfareAnswered;
import org.evenhand.contactlog.WelfareAsked;
import org.evenhand.contactlog.WelfareClosed;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Welfare of somebody affected (F-H, B23, J14): asked for, offered, answered, and closed by that
 * person, or by the health and safety lead with a reason after two offers.
 */
@Component
@Paragraphs({"P10", "F-H", "J14"})
public class LookingAfterSomebody {
    public static final Act ASK = new Act("contactlog.ask-for-support");
    public static final Act OFFER = new Act("contactlog.offer-support");
    public static final Act ANSWER = new Act("contactlog.answer-offer");
    public static final Act CLOSE = new Act("contactlog.close-welfare");

    private final OnAnEntry onAnEntry;

    LookingAfterSomebody(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /** The reporter, or anybody at whom it was directed, asks for a thread of their own. */
    public Outcome ask(Scope scope, @Nullable FormTicket ticket, EntryId entry) {
        Target self = new Target(scope.actor().account(), scope.actor().name());
        return onAnEntry.perform(
                scope,
                ASK,
                ticket,
                entry,
                (unit, before) -> {
                    OnAnEntry.record(unit, before, new WelfareAsked(entry, self), accounts(self));
                    return Grounds.none();
                });
    }

    public Outcome offer(Scope scope, @Nullable FormTicket ticket, WelfareOffered offer) {
        return onAnEntry.perform(
                scope,
                OFFER,
                ticket,
                offer.entry(),
                (unit, before) ->
                        recorded(
                                unit,
                                before,
                                offer,
                                offer.affected(),
                                EntryRules.when(
                                        !unit.scope()
                                                .is(
                                                        Role.HEADTEACHER,
                                                        Role.SENIOR_LEADER,
                                                        Role.SAFETY_LEAD),
                                        "welfare.offered-by-a-leader",
                                        new PolicyParagraph("F-H"),
                                        "Support is offered by the health and safety lead, the"
                                                + " headteacher or a senior leader",
                                        "Ask them.")));
    }

    public Outcome answer(Scope scope, @Nullable FormTicket ticket, WelfareAnswered answer) {
        return onAnEntry.perform(
                scope,
                ANSWER,
                ticket,
                answer.entry(),
                (unit, before) ->
                        recorded(
                                unit,
                                before,
                                answer,
                                answer.affected(),
                                EntryRules.when(
                                        !speaksForThemselves(unit, answer.affected()),
                                        "welfare.answered-by-that-person",
                                        PolicyParagraph.j(14),
                                        answer.affected().name() + " answers for themselves",
                                        "Write down what they said as an offer instead.")));
    }

    public Outcome close(Scope scope, @Nullable FormTicket ticket, WelfareClosed close) {
        return onAnEntry.perform(
                scope,
                CLOSE,
                ticket,
                close.entry(),
                (unit, before) ->
                        recorded(
                                unit,
                                before,
                                close,
                                close.affected(),
                                closedByThatPersonOrAfterTwoOffers(unit, before, close)));
    }

    private static Grounds recorded(
            Unit unit, Entry entry, EntryFact fact, Target affected, Optional<Ground> ground) {
        Optional<Ground> noThread =
                EntryRules.when(
                        entry.welfare().stream()
                                .noneMatch(thread ->
                                        thread.affected().isTheSameAs(affected) && thread.isOpen()),
                        "welfare.is-open",
                        PolicyParagraph.j(14),
                        "Looking after " + affected.name() + " is closed already",
                        "There is nothing more to do here; what was said stands on this page. They may"
                                + " ask for support again.");
        Grounds against = Stream.of(ground, noThread).collect(Grounds.collecting());
        if (against.isEmpty()) {
            OnAnEntry.record(unit, entry, fact, accounts(affected));
        }
        return against;
    }

    private static Optional<Ground> closedByThatPersonOrAfterTwoOffers(
            Unit unit, Entry entry, WelfareClosed close) {
        if (speaksForThemselves(unit, close.affected())) {
            return Optional.empty();
        }
        long offers =
                entry.welfare().stream()
                        .filter(thread -> thread.affected().isTheSameAs(close.affected()))
                        .mapToLong(WelfareThread::offersSince)
                        .sum();
        boolean lead = unit.scope().is(Role.SAFETY_LEAD);
        return EntryRules.when(
                !lead || offers < 2 || close.because().isEmpty(),
                "welfare.closed-by-that-person",
                PolicyParagraph.j(14),
                "It is closed by "
                        + close.affected().name()
                        + ", or by the health and safety lead with a reason after two offers; there"
                        + " "
                        + (offers == 1 ? "was one" : "were " + offers),
                lead ? "Offer support again, and say why it is closed." : "Ask them.");
    }

    private static boolean speaksForThemselves(Unit unit, Target affected) {
        return affected.is(unit.scope().actor().account());
    }

    private static Id[] accounts(Target affected) {
        return OnAnEntry.accountsOf(List.of(affected));
    }
}
