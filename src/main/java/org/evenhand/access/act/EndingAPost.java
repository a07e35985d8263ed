package org.evenhand.access.act;

import org.evenhand.access.PostHolderGone;
import org.evenhand.access.PostHolders;
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

/** Somebody who never signed in no longer holds an office. */
@Component
@Paragraphs("P45")
public class EndingAPost {
    public static final Act END = new Act("access.end-post");

    private final Acts acts;

    EndingAPost(Acts acts) {
        this.acts = acts;
    }

    public Outcome end(Scope scope, FormTicket ticket, AccountId holder) {
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
                    unit.record(new PostHolderGone(holder), holder);
                    return Verdict.happened("/settings/accounts");
                });
    }
}
