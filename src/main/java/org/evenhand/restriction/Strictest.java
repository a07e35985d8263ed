package org.evenhand.restriction;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Ruling.AskAPerson;
import org.evenhand.restriction.Ruling.NotPermitted;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;
import org.evenhand.restriction.Ruling.RedirectedTo;
import org.jspecify.annotations.Nullable;

/** Hears every voice on one contact and joins them: the strictest wins, every ground is kept. */
final class Strictest {
    private static final Ground ALREADY_ARRIVED = RulingRule.ALREADY_ARRIVED.ground();

    private final List<Ground> grounds = new ArrayList<>(4);
    private final List<Condition> conditions = new ArrayList<>(0);
    private @Nullable Ruling strictest;
    private @Nullable StaffContact reader;
    private boolean alone = true;

    /** A voice that can refuse what has arrived says who reads it instead. */
    void hear(Ruling ruling, StaffContact whoReads) {
        if (reader == null && ruling instanceof NotPermitted) {
            reader = whoReads;
        }
        hear(ruling);
    }

    void hear(Ruling ruling) {
        grounds.addAll(ruling.grounds().all());
        if (ruling instanceof PermittedSubjectTo subject) {
            conditions.addAll(subject.conditions());
        }
        alone = strictest == null;
        if (strictest == null || strictness(ruling) > strictness(strictest)) {
            strictest = ruling;
        }
    }

    /** Shows the grounds of what was overruled after those that decide. */
    Strictest showingAlso(Strictest overruled) {
        grounds.addAll(overruled.grounds);
        alone = false;
        return this;
    }

    boolean isSilent() {
        return strictest == null;
    }

    /** The joined ruling; something must have been heard. */
    Ruling ruling() {
        Ruling won = heard();
        return alone ? won : joined(won);
    }

    /** The joined ruling on something that is already here: nothing of it is refused (J25). */
    Ruling readNotRefused() {
        if (reader == null) {
            return ruling();
        }
        grounds.add(ALREADY_ARRIVED);
        return new RedirectedTo(reader, new Grounds(grounds));
    }

    private Ruling joined(Ruling won) {
        Grounds all = new Grounds(grounds);
        return switch (won) {
            case Permitted _ -> new Permitted(all);
            case PermittedSubjectTo _ ->
                    new PermittedSubjectTo(conditions.stream().distinct().toList(), all);
            case RedirectedTo redirected -> new RedirectedTo(redirected.to(), all);
            case NotPermitted _ -> new NotPermitted(all);
            case AskAPerson asked -> new AskAPerson(asked.safetyLine(), all);
        };
    }

    private Ruling heard() {
        if (strictest == null) {
            throw new IllegalStateException("Nothing has spoken of this contact");
        }
        return strictest;
    }

    static int strictness(Ruling ruling) {
        return switch (ruling) {
            case Permitted _ -> 0;
            case PermittedSubjectTo _ -> 1;
            case RedirectedTo _ -> 2;
            case NotPermitted _ -> 3;
            case AskAPerson _ -> 4;
        };
    }
}
