package org.evenhand.demonstration;

import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.enforcement.Shared;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.Measure;
import org.jspecify.annotations.Nullable;

/** What the staff of the demonstration put on, look at again and take off for one case. */
record TheCarryingOut(Play play, CaseActs acts, PlayedCase played) {
    private static final Map<Role, Staff> OWNERS =
            Map.of(
                    Role.OFFICE, Staff.OFFICE,
                    Role.TECHNICIAN, Staff.IT,
                    Role.BUSINESS_MANAGER, Staff.BUSINESS,
                    Role.HEADTEACHER, Staff.HEAD);

    /** Everything that is asked for, each by whose work it is. */
    void putOn() {
        plan().lines().stream()
                .filter(Line::isMissing)
                .filter(line -> line.measure() != Measure.SHARES)
                .forEach(line -> record(line, Doing.PUT_ON, "I did it and looked at it."));
        plan().line(Measure.SHARES)
                .filter(Line::isMissing)
                .ifPresent(line ->
                        record(
                                line,
                                Doing.NOT_NEEDED,
                                "The card at the desk is enough: nobody else meets them."));
    }

    void lookedAgain() {
        on().forEach(line -> record(line, Doing.CHECKED, "It is as it should be."));
    }

    /** What the new letter no longer asks for is off, and the rest is as it asks. */
    void changed() {
        on().filter(line -> !line.isAskedFor())
                .forEach(line ->
                        record(line, Doing.TAKEN_OFF, "The new letter does not ask for it."));
        putOn();
    }

    /** All but one place, which somebody forgot. */
    void takenOffBut(Measure forgotten) {
        on().filter(line -> line.measure() != forgotten)
                .forEach(line -> record(line, Doing.TAKEN_OFF, "I took it off and looked."));
    }

    /** Told to one person, with an account or without. */
    void shared(@Nullable Staff with, String name, ShareLevel level, String why) {
        Play.done(
                acts.sharing()
                        .share(
                                play.as(Staff.HEAD),
                                play.form(),
                                new Shared(
                                        played.restrained().id(),
                                        with == null ? null : play.account(with).id(),
                                        null,
                                        name,
                                        level,
                                        why),
                                "/cases/" + played.id().text()));
    }

    /** The named contact reads what has come. */
    void read() {
        Play.done(
                acts.mailboxes()
                        .read(
                                play.as(Staff.SLT),
                                play.form(),
                                played.restrained().id(),
                                play.account(Staff.SLT).id()));
    }

    private Stream<Line> on() {
        return plan().on().stream().filter(line -> line.measure() != Measure.SHARES);
    }

    private EnforcementPlan plan() {
        return acts.acts()
                .lookUp(
                        play.as(Staff.HEAD),
                        unit ->
                                EnforcementPlans.byId(unit, played.restrained().id())
                                        .orElseThrow());
    }

    private void record(Line line, Doing doing, String proof) {
        Staff by = OWNERS.getOrDefault(line.owner().role(), Staff.HEAD);
        Play.done(
                acts.carryingOut()
                        .record(
                                play.as(by),
                                play.form(),
                                played.restrained().id(),
                                line.measure(),
                                doing,
                                proof));
    }
}
