package org.evenhand.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What binds one person, cut into stretches of time in each of which the same is in force: when a
 * question comes, no telling and no last day has to be looked at any more.
 */
final class BondsInTime {
    private BondsInTime() {}

    /**
     * Something with the stretches in which it is in force, as {@link Windows} has them in a row.
     */
    private record Bound<T>(T what, long[] windows) {
        static <T> List<T> at(long moment, List<Bound<T>> all) {
            return all.stream()
                    .filter(one -> Windows.contain(one.windows(), moment))
                    .map(Bound::what)
                    .toList();
        }
    }

    /** The first stretch in which anything is in force, and the others after it; null for none. */
    static @Nullable Bonds of(RestrictedPerson person, Voices voices) {
        List<Bound<BindingRestriction>> restrictions =
                person.restrictions().stream().flatMap(one -> bound(one, voices)).toList();
        List<Bound<BindingOrder>> orders =
                person.orders().stream()
                        .map(one ->
                                new Bound<>(
                                        new BindingOrder(one),
                                        Windows.inARow(List.of(Window.of(one)))))
                        .toList();
        long[] edges =
                Stream.of(restrictions, orders)
                        .flatMap(List::stream)
                        .flatMapToLong(bound -> LongStream.of(bound.windows()))
                        .distinct()
                        .sorted()
                        .toArray();
        Bonds next = null;
        for (int i = edges.length - 2; i >= 0; i--) {
            List<BindingRestriction> bind = Bound.at(edges[i], restrictions);
            List<BindingOrder> order = Bound.at(edges[i], orders);
            if (!bind.isEmpty() || !order.isEmpty()) {
                next = new Bonds(edges[i], edges[i + 1], new ArrayList<>(bind), order, next);
            }
        }
        return next;
    }

    /** The terms that it has had, each while they were in force. */
    private static Stream<Bound<BindingRestriction>> bound(Restriction one, Voices voices) {
        List<Window> inForce = Window.of(one);
        return one.terms().stretches().stream()
                .map(stretch ->
                        new Bound<>(
                                new BindingRestriction(stretch.terms(), voices),
                                Windows.inARow(
                                        inForce.stream()
                                                .map(window -> window.within(stretch.window()))
                                                .filter(window -> !window.isEmpty())
                                                .toList())));
    }
}
