package org.evenhand.stationery.act;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.SignatureSet;
import org.springframework.stereotype.Component;

/** The school says how somebody's name stands below what they sign in one office (P48, P50). */
@Component
@Paragraphs({"P48", "P50"})
public class SettingASignature {
    public static final Act SET = new Act("stationery.set-signature");

    private final Acts acts;

    SettingASignature(Acts acts) {
        this.acts = acts;
    }

    /**
     * As printed.
     *
     * @param name empty when it is the account's again
     */
    public record Lines(String name, String post, String second) {}

    /** From today on. */
    public Outcome set(
            Scope scope, FormTicket ticket, AccountId account, String office, Lines lines) {
        return acts.performOnTheSchool(
                scope,
                SET,
                ticket,
                "/settings/paper/signatures",
                unit -> {
                    unit.record(
                            new SignatureSet(
                                    account,
                                    office,
                                    lines.name(),
                                    lines.post(),
                                    lines.second(),
                                    unit.today()),
                            scope.org());
                    return Grounds.none();
                });
    }
}
