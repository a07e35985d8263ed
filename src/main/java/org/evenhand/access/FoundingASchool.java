package org.evenhand.access;

import java.util.Set;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.school.SchoolFounded;
import org.evenhand.school.SchoolType;
import org.springframework.stereotype.Component;

/** A school begins to keep its record: its name, its kind, and the first account. */
@Component
public class FoundingASchool {
    private static final Act FOUND = new Act("school.found");

    private final Acts acts;
    private final OpeningAnAccount openingAnAccount;

    FoundingASchool(Acts acts, OpeningAnAccount openingAnAccount) {
        this.acts = acts;
        this.openingAnAccount = openingAnAccount;
    }

    /** Who signs in first, and as what. */
    public record FirstAccount(
            String signInName, String displayName, String password, Set<Role> roles) {}

    /** Founds the school in an organisation of its own, which it answers. */
    public OrgId found(String name, SchoolType type, FirstAccount first, String request) {
        OrgId org = acts.openOrganisation();
        acts.perform(
                Scopes.ofEvenhand(org, request),
                FOUND,
                unit -> {
                    unit.record(new SchoolFounded(name, type), org);
                    openingAnAccount.open(
                            unit,
                            first.signInName(),
                            first.displayName(),
                            first.password(),
                            first.roles());
                    return Verdict.happened("/");
                });
        return org;
    }
}
