package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two look after the accounts of a school at once, and somebody is always left to set it up. */
class AccountsJourney {
    private static final String ACCOUNTS = "/settings/accounts";

    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final Colleague head = gates.signedIn(ready.head);

    private static String page(Account account) {
        return ACCOUNTS + "/" + account.id().text();
    }

    @Test
    @Meets({"access.account-is-closed", "access.is-not-that"})
    void whatWasDoneToAnAccountInAnotherWindowIsNotDoneAgain() {
        String take = page(ready.deputy) + "/take/senior-leader";
        Colleague other = gates.signedIn(ready.head).opens(take);
        head.opens(take).saves("Take it away");
        other.presses("Take it away")
                .isRefused("access.is-not-that")
                .opens(page(ready.deputy))
                .isNotRefused("access.is-not-that")
                .hasDone("Member of staff");

        other.opens(page(ready.teacher) + "/role")
                .answers("role", "OFFICE")
                .answers("from", today());
        head.opens(page(ready.teacher) + "/close").saves("Close the account");
        other.sends().isRefused("access.account-is-closed");
        other.opens(ACCOUNTS + "/new")
                .answers("name", "The teacher, back again")
                .answers("roles", "STAFF", "OFFICE")
                .answers("signInName", ready.teacher.signInName() + "-again")
                .answers("password", "a quiet river bend")
                .sends()
                .isNotRefused("access.account-is-closed")
                .hasDone("The teacher, back again");
    }

    @Test
    @Meets({"access.last-business-manager"})
    void theLastBusinessManagerGoesOnceAnotherIsThere() {
        String manager = head.opens(ACCOUNTS).follows("The business manager").at();
        String take = manager + "/take/business-manager";

        head.opens(manager + "/close")
                .presses("Close the account")
                .isRefused("access.last-business-manager");
        head.opens(take).presses("Take it away").isRefused("access.last-business-manager");
        head.opens(page(ready.office) + "/role")
                .answers("role", "BUSINESS_MANAGER")
                .answers("from", today())
                .sends()
                .isFine();
        head.opens(take)
                .presses("Take it away")
                .isNotRefused("access.last-business-manager")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"access.holds-it-already", "access.holds-nothing"})
    void whoNeverSignsInHoldsAnOfficeOnceAndLeavesItOnce() {
        names("Colin Marsh").isFine();
        names("Colin Marsh")
                .isRefused("access.holds-it-already")
                .answers("name", "Colin Marsh the younger")
                .sends()
                .isNotRefused("access.holds-it-already")
                .hasDone("Colin Marsh the younger");

        String leaves = "No longer Nominated governor: Colin Marsh the younger";
        Colleague other = gates.signedIn(ready.head).opens(ACCOUNTS).follows(leaves);
        head.opens(ACCOUNTS).follows(leaves).sends().isFine();
        other.sends()
                .isRefused("access.holds-nothing")
                .follows("Back to accounts")
                .isNotRefused("access.holds-nothing")
                .hasDone("Colin Marsh");
    }

    private Colleague names(String governor) {
        return head.opens(ACCOUNTS + "/post-holder")
                .answers("office", "GOVERNOR")
                .answers("name", governor)
                .answers("reachedAt", "01632 960 114")
                .sends();
    }

    @Test
    @Meets({"access.seen-by-the-head"})
    void theHeadSeesOnceThatSomebodyGaveThemselfARole() {
        Account bursar = ready.school().has("bursar", Role.STAFF, Role.BUSINESS_MANAGER);
        gates.signedIn(bursar)
                .opens(page(bursar) + "/role")
                .answers("role", "CLERK")
                .answers("from", today())
                .sends()
                .isFine();

        Colleague other = gates.signedIn(ready.head).opens(ACCOUNTS);
        head.opens(ACCOUNTS).presses("I have seen this").isFine();
        other.presses("I have seen this")
                .isRefused("access.seen-by-the-head")
                .follows("Back to accounts")
                .isNotRefused("access.seen-by-the-head")
                .hasDone("Accounts and roles");
    }
}
