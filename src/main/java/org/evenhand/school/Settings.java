package org.evenhand.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The facts of one school about itself, folded for any day. */
record Settings(List<Recorded<?>> facts) {
    static Settings of(Unit unit) {
        return new Settings(unit.about(unit.scope().org()));
    }

    Settings recordedBy(Instant moment) {
        return new Settings(
                facts.stream().filter(told -> !told.recordedAt().isAfter(moment)).toList());
    }

    List<Recorded<Setting>> all() {
        return Recorded.ofKind(facts, Setting.class).toList();
    }

    Optional<School> school(LocalDate day) {
        return Recorded.ofKind(facts, SchoolFounded.class)
                .map(Recorded::fact)
                .findFirst()
                .map(founded ->
                        new School(
                                inForce(SchoolNamed.class, day)
                                        .map(named -> named.fact().name())
                                        .orElse(founded.name()),
                                inForce(SchoolTypeChanged.class, day)
                                        .map(changed -> changed.fact().type())
                                        .orElse(founded.type())));
    }

    SchoolProfile profile(LocalDate day) {
        School school =
                school(day).orElseThrow(() -> new IllegalStateException("No school is founded"));
        return new SchoolProfile(
                school.name(),
                school.type(),
                inForce(PaperSet.class, day).map(set -> set.fact().paper()).orElse(Paper.NONE),
                inForce(PolicyAdopted.class, day).map(adopted -> adopted.fact().policy()),
                inForce(EmergencyWorded.class, day).map(worded -> worded.fact().emergency()),
                inForce(DataProtectionNamed.class, day).map(named -> named.fact().contact()),
                guidance(Guidance.HOW_TO_GUIDE, day),
                guidance(Guidance.STALKING_AND_HARASSMENT, day),
                inForce(DeskCoverNamed.class, day).map(named -> named.fact().who()),
                inForce(HolidayOwnerNamed.class, day).map(Recorded::fact),
                inForce(SchoolNumbersNamed.class, day).map(named -> named.fact().numbers()));
    }

    <F extends Setting> Optional<Recorded<F>> inForce(Class<F> kind, LocalDate day) {
        return inForce(kind, day, any -> true);
    }

    private Optional<GuidanceNamed> guidance(Guidance which, LocalDate day) {
        return inForce(GuidanceNamed.class, day, named -> named.guidance() == which)
                .map(Recorded::fact);
    }

    /** That with the latest first day; of two from the same day, the one written down later. */
    private <F extends Setting> Optional<Recorded<F>> inForce(
            Class<F> kind, LocalDate day, Predicate<F> which) {
        return Recorded.ofKind(facts, kind)
                .filter(told -> which.test(told.fact()))
                .filter(told -> !told.fact().from().isAfter(day))
                .sorted(Comparator.comparing(told -> told.fact().from()))
                .reduce((earlier, later) -> later);
    }
}
