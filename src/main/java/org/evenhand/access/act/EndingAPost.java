package org.evenhand.access.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolderGone;
import org.evenhand.access.PostHolders;
import org.evenhand.access.WhenSomebodyLeaves;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * Somebody who never signed in no longer holds an office. What was given to them by name is
 * somebody else's from then on, as when an account is closed.
 */
@Component
@Paragraphs({"P45", "P55"})
public class EndingAPost {
    public static final Act END = new Act("access.end-post");

    private final Acts acts;
    private final List<WhenSomebodyLeaves> listeners;
    private final StandIns standIns;

    EndingAPost(Acts acts, List<WhenSomebodyLeaves> listeners, StandIns standIns) {
        this.acts = acts;
        this.listeners = List.copyOf(listeners);
        this.standIns = standIns;
    }

    /**
     * From this moment.
     *
     * @param standsIn who does from now on what they leave behind; empty while nobody is chosen
     */
    public Outcome end(
            Scope scope, FormTicket ticket, AccountId holder, Optional<AccountId> standsIn) {
        return acts.perform(
                scope,
                END,
                ticket,
                scope.org(),
                unit -> {
                    PostHolders now = PostHolders.now(unit);
                    boolean holds =
                            now.all().stream()
                                    .anyMatch(each ->
                                            each.account().equals(holder) && !now.signsIn(each));
                    if (!holds) {
                        return Verdict.refused(
                                Grounds.of(
                                        new Ground(
                                                "access.holds-nothing",
                                                PolicyParagraph.p(45),
                                                "They do not hold that office any more",
                                                "Nothing more has to be done: it was ended"
                                                        + " already.")));
                    }
                    Grounds against = standIns.against(unit, holder, standsIn);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(new PostHolderGone(holder), holder);
                    standIns.passOn(unit, holder, standsIn);
                    listeners.forEach(listener -> listener.left(unit, holder, "They left."));
                    return Verdict.happened("/settings/accounts");
                });
    }
}
