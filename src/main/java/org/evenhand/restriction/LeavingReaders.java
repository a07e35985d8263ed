package org.evenhand.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.LeavesWork;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Whoever reads what a restricted person sends, and leaves, leaves that to somebody (E25, E38). */
@Component
final class LeavingReaders implements LeavesWork {
    private static final String OFFICE = "the school office";

    @Override
    public List<String> heldBy(Unit unit, AccountId account) {
        List<String> held = new ArrayList<>();
        long restrictions = restrictions(unit, account).count();
        long orders = orders(unit, account).count();
        if (restrictions > 0) {
            held.add(
                    "They read, or do, what a restriction gives to one member of staff: %s."
                            .formatted(people(restrictions)));
        }
        if (orders > 0) {
            held.add(
                    "They read what arrives although a court forbade it: %s."
                            .formatted(people(orders)));
        }
        return held;
    }

    private static String people(long many) {
        return many == 1 ? "one person" : many + " people";
    }

    @Override
    public void passOn(Unit unit, AccountId account, Holder to) {
        StaffContact reader = new StaffContact(to.account(), to.name(), OFFICE);
        restrictions(unit, account)
                .toList()
                .forEach(one -> Restrictions.pass(unit, one, account, reader));
        orders(unit, account)
                .toList()
                .forEach(known ->
                        unit.record(
                                new OrderReaderChanged(known.order().person(), known.id(), reader),
                                known.order().person()));
    }

    /** But for those that name them as the contact, in whose place somebody stands in at once. */
    private static Stream<Restriction> restrictions(Unit unit, AccountId account) {
        return Restrictions.everybody(unit).stream()
                .flatMap(person -> person.restrictions().stream())
                .filter(one -> !one.isOverAt(unit.now()))
                .filter(one ->
                        NamedContactOnly.in(one.termsDecided())
                                .filter(named -> named.isWith(account))
                                .isEmpty())
                .filter(one -> one.termsDecided().isWith(account));
    }

    private static Stream<KnownOrder> orders(Unit unit, AccountId account) {
        return Restrictions.everybody(unit).stream()
                .filter(person -> !person.orders().isEmpty())
                .flatMap(person -> KnownOrder.on(unit, person.person()).stream())
                .filter(known -> !known.isOverAt(unit.now()))
                .filter(known -> known.order().reader().account().equals(account));
    }
}
