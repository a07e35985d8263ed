package org.evenhand.enforcement.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Mailbox;
import org.evenhand.enforcement.MailboxRead;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * What a restricted person sent is read each school day by whom the letter names, the deputy, or
 * somebody who leads, and that it was read is kept (P55-3, P62). It changes no ruling.
 */
@Component
@Paragraphs({"P53", "P55", "P62"})
public class ReadingAMailbox {
    public static final Act READ = new Act("enforcement.read-mailbox");

    private final Acts acts;
    private final BehindAPlan behind;

    ReadingAMailbox(Acts acts, BehindAPlan behind) {
        this.acts = acts;
        this.behind = behind;
    }

    /**
     * Everything that has come by now was read. The page of the mailbox is the result.
     *
     * @param reader whom the letter names
     */
    public Outcome read(Scope scope, FormTicket ticket, RestrictionId id, AccountId reader) {
        return acts.perform(
                scope,
                READ,
                ticket,
                id,
                unit -> {
                    EnforcementPlan plan = EnforcementPlans.byId(unit, id).orElseThrow();
                    Optional<Mailbox> mailbox = plan.mailbox(reader, unit.now());
                    Grounds against =
                            Stream.of(isTheirs(unit, plan, mailbox), isInForce(unit, mailbox))
                                    .collect(Grounds.collecting());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(
                            new MailboxRead(id, reader, unit.today()),
                            id,
                            plan.restriction().person());
                    return Verdict.happened(
                            "/enforcement/%s/mailbox/%s".formatted(id.text(), reader.text()));
                });
    }

    private Optional<Ground> isTheirs(Unit unit, EnforcementPlan plan, Optional<Mailbox> mailbox) {
        boolean theirs =
                behind.isTheirs(
                        unit,
                        plan.restriction(),
                        mailbox.filter(one -> one.isReadBy(unit.scope().actor().account()))
                                .isPresent());
        return theirs
                ? Optional.empty()
                : ground(
                        "mailbox.read-by-whom-it-comes-to",
                        "Somebody else is named to read it.",
                        "Ask whoever works on the case.");
    }

    private static Optional<Ground> isInForce(Unit unit, Optional<Mailbox> mailbox) {
        return mailbox.filter(one -> one.isInForceAt(unit.now())).isPresent()
                ? Optional.empty()
                : ground(
                        "mailbox.read-while-in-force",
                        "The restriction does not bind them now, or names somebody else.",
                        "What has come is dealt with as anybody’s.");
    }

    private static Optional<Ground> ground(String rule, String because, String remedy) {
        return Optional.of(new Ground(rule, PolicyParagraph.p(55), because, remedy));
    }
}
