package org.evenhand.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Every ground at once, in the order of the policy's steps: we never stop at the first. */
public record Grounds(List<Ground> all) implements Iterable<Ground> {
    private static final Grounds NONE = new Grounds(List.of());

    public Grounds {
        all = List.copyOf(all);
    }

    public static Grounds none() {
        return NONE;
    }

    public static Grounds of(Ground... grounds) {
        return new Grounds(List.of(grounds));
    }

    /** Gathers the grounds that rules give; a rule with nothing against it gives empty. */
    public static Collector<Optional<Ground>, ?, Grounds> collecting() {
        return Collector.of(
                ArrayList<Ground>::new,
                (list, ground) -> ground.ifPresent(list::add),
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                Grounds::new);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean names(String rule) {
        return all.stream().anyMatch(ground -> ground.rule().equals(rule));
    }

    public Grounds and(Grounds more) {
        return new Grounds(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    @Override
    public Iterator<Ground> iterator() {
        return all.iterator();
    }
}
