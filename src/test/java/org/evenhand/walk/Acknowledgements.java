package org.evenhand.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people were told is saved, and whether just that is there: the checker of HOLD-1. */
public final class Acknowledgements {
    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    /** Somebody was told that this is saved. */
    public void add(String what) {
        told.add(what);
    }

    public int size() {
        return told.size();
    }

    /** A line for everything lost, doubled, or there without anybody having been told. */
    public List<String> wrong(List<String> kept) {
        List<String> wrong = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (String each : kept) {
            if (!once.add(each)) {
                wrong.add("doubled: " + each);
            } else if (!told.contains(each)) {
                wrong.add("nobody was told: " + each);
            }
        }
        told.stream()
                .filter(each -> !once.contains(each))
                .forEach(each -> wrong.add("lost: " + each));
        return wrong;
    }
}
