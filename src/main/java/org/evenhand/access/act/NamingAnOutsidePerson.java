package org.evenhand.access.act;

import java.util.Optional;
import org.evenhand.access.OutsidePerson;
import org.evenhand.access.OutsidePersonNamed;
import org.evenhand.access.OutsidePersonSignsIn;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Somebody outside the school is named for one matter, to decide or to support (J5, J23). */
@Component
@Paragraphs({"P10", "J5", "J23"})
public class NamingAnOutsidePerson {
    public static final Act NAME = new Act("access.name-outside-person");

    private final Acts acts;

    NamingAnOutsidePerson(Acts acts) {
        this.acts = acts;
    }

    /**
     * Whoever was named before no longer counts.
     *
     * @param signsInAs their account, if they are to decide; who only supports can be asked by
     *     telephone or post
     * @param address where the matter's page stands, which is the result
     */
    public Outcome name(
            Scope scope,
            FormTicket ticket,
            Id matter,
            OutsidePerson person,
            Optional<AccountId> signsInAs,
            String address) {
        return acts.perform(
                scope,
                NAME,
                ticket,
                matter,
                unit -> {
                    unit.record(new OutsidePersonNamed(matter.value(), person), matter);
                    signsInAs.ifPresent(account ->
                            unit.record(
                                    new OutsidePersonSignsIn(matter.value(), account),
                                    matter,
                                    account));
                    return Verdict.happened(address);
                });
    }
}
