package org.evenhand.casework.act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.WhenSomebodyLeaves;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.ContactLookedAt;
import org.evenhand.casework.ContactState;
import org.evenhand.casework.NamedContact;
import org.evenhand.enforcement.CaseBehind;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.ContactChanged;
import org.evenhand.restriction.ContactStanding;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.StaffContact;
import org.springframework.stereotype.Component;

/**
 * One of those who alone deal with a person cannot: they are ill, they left, or they are targeted.
 * The other stands in at once, without anybody having to decide it; if nobody is left whom the
 * letter names, whoever leads the school does (P55-3, E25). No way to the school is ever closed by
 * it, and nothing more is asked of the person.
 */
@Component
@Paragraphs({"P55", "E25"})
public class StandingInForAContact implements WhenSomebodyLeaves {
    public static final Act SAY = new Act("casework.look-at-contact");

    private static final PolicyParagraph UNABLE = new PolicyParagraph("E25");
    private static final String OFFICE = "the school office";

    /** Whom the desk fetches when nobody who leads the school can be named. */
    private static final String WHOEVER_LEADS = "whoever leads the school today";

    private final OnACase onACase;
    private final CaseBehind cases;

    StandingInForAContact(OnACase onACase, CaseBehind cases) {
        this.onACase = onACase;
        this.cases = cases;
    }

    /** Whether they can, of somebody who is named; from this moment. */
    public Outcome say(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            AccountId account,
            ContactState state,
            String words) {
        return onACase.record(
                scope,
                SAY,
                ticket,
                id,
                (unit, file) -> {
                    List<NamedContact> theirs =
                            NamedContact.running(file).stream()
                                    .filter(one -> isAbout(file, one, account, state))
                                    .toList();
                    theirs.forEach(one -> look(unit, file, one, account, state, words));
                    return theirs.isEmpty() ? Grounds.of(isNotNamed()) : Grounds.none();
                });
    }

    /** Whoever cannot may be able again, while no letter has told the person of anybody else. */
    private static boolean isAbout(
            CaseFile file, NamedContact one, AccountId account, ContactState state) {
        return one.now().isWith(account)
                || (state.canAct()
                        && one.unable(file).stream()
                                .anyMatch(staff -> staff.account().equals(account)));
    }

    private static Ground isNotNamed() {
        return new Ground(
                "contact.is-named",
                UNABLE,
                "They do not deal with this person now: somebody else has said so already, or the"
                        + " restriction has ended.",
                "Open the case again to see who does.");
    }

    @Override
    public void left(Unit unit, AccountId account, String how) {
        Restrictions.everybody(unit).stream()
                .flatMap(person -> person.restrictions().stream())
                .filter(one -> !one.isOverAt(unit.now()) && isWith(unit, one, account))
                .map(Restriction::id)
                .forEach(id -> leaves(unit, id, account, how));
    }

    private static boolean isWith(Unit unit, Restriction one, AccountId account) {
        return NamedContactOnly.in(one.termsAt(unit.now()))
                .filter(named -> named.isWith(account))
                .isPresent();
    }

    private void leaves(Unit unit, RestrictionId id, AccountId account, String how) {
        cases.caseOf(unit, id)
                .flatMap(found -> CaseFiles.byId(unit, found))
                .ifPresent(file ->
                        NamedContact.running(file).stream()
                                .filter(one -> one.restrained().id().equals(id))
                                .filter(one -> one.now().isWith(account))
                                .forEach(one ->
                                        look(unit, file, one, account, ContactState.LEFT, how)));
    }

    private static void look(
            Unit unit,
            CaseFile file,
            NamedContact contact,
            AccountId account,
            ContactState state,
            String words) {
        RestrictionId restriction = contact.restrained().id();
        unit.record(
                new ContactLookedAt(
                        file.theCase().id(),
                        restriction,
                        account,
                        nameOf(contact, account),
                        state,
                        words),
                file.theCase().id(),
                restriction);
        boolean changes = !state.canAct() || !contact.now().isWith(account);
        if (changes) {
            unit.record(
                    standsIn(unit, file, contact, account, state),
                    restriction,
                    contact.restrained().restriction().person());
            askFor(unit, contact.restrained().restriction());
        }
    }

    private static String nameOf(NamedContact contact, AccountId account) {
        return Stream.concat(contact.now().staff(), contact.namedLast())
                .filter(one -> one.account().equals(account))
                .map(StaffContact::name)
                .findFirst()
                .orElseThrow();
    }

    /** What enforces it is to be changed wherever the person knows of it already. */
    static void askFor(Unit unit, Restriction restriction) {
        if (restriction.toldFrom().isPresent()) {
            EnforcementPlans.ask(unit, restriction.id(), unit.now());
        }
    }

    /** The first two who can: of those who were named, and then of those who lead the school. */
    private static ContactChanged standsIn(
            Unit unit, CaseFile file, NamedContact contact, AccountId account, ContactState state) {
        Predicate<AccountId> cannot =
                one -> one.equals(account) ? !state.canAct() : contact.cannotAct(one);
        List<StaffContact> named =
                contact.namedLast().filter(one -> !cannot.test(one.account())).toList();
        List<StaffContact> can = new ArrayList<>(named);
        leaders(file)
                .filter(holder -> !cannot.test(holder.account()))
                .filter(holder -> !isTarget(file, holder.account()))
                .map(holder -> new StaffContact(holder.account(), holder.name(), OFFICE))
                .filter(one -> named.stream().noneMatch(it -> isSame(it, one)))
                .forEach(can::add);
        while (can.size() < 2) {
            can.add(new StaffContact(new AccountId(unit.newId()), WHOEVER_LEADS, OFFICE));
        }
        return new ContactChanged(
                contact.restrained().id(),
                unit.now(),
                can.getFirst(),
                can.get(1),
                switch (named.size()) {
                    case 0 -> ContactStanding.NOBODY_LEFT;
                    case 1 -> ContactStanding.STANDING_IN;
                    default -> ContactStanding.NAMED;
                });
    }

    private static boolean isSame(StaffContact one, StaffContact other) {
        return one.account().equals(other.account());
    }

    /** Each once, whoever leads the school first. */
    private static Stream<Holder> leaders(CaseFile file) {
        return Stream.of(Role.HEADTEACHER, Role.SENIOR_LEADER)
                .flatMap(role -> file.posts().of(role).stream())
                .filter(holder -> isFirstOf(file, holder));
    }

    /** An acting head who is a senior leader too is not asked twice. */
    private static boolean isFirstOf(CaseFile file, Holder holder) {
        return holder.role() == Role.HEADTEACHER
                || file.posts().of(Role.HEADTEACHER).stream()
                        .noneMatch(head -> head.account().equals(holder.account()));
    }

    private static boolean isTarget(CaseFile file, AccountId account) {
        return file.entries().stream().anyMatch(entry -> entry.isDirectedAt(account));
    }
}
