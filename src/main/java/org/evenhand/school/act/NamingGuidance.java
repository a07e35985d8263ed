package org.evenhand.school.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Guidance;
import org.evenhand.school.GuidanceNamed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The school says where staff find guidance that the policy names (F3, P29). */
@Component
@Paragraphs({"P29", "F3"})
public class NamingGuidance {
    public static final Act NAME = new Act("school.name-guidance");

    private final OnTheSchool onTheSchool;

    NamingGuidance(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** What the guidance says of itself: its version, and the day that it bears. */
    public record Edition(@Nullable String version, @Nullable LocalDate dated) {}

    /** From today on. */
    public Outcome name(
            Scope scope,
            FormTicket ticket,
            Guidance guidance,
            String whereToRead,
            Edition edition) {
        return onTheSchool.perform(
                scope,
                NAME,
                ticket,
                unit -> {
                    unit.record(
                            new GuidanceNamed(
                                    guidance,
                                    whereToRead,
                                    unit.today(),
                                    edition.version(),
                                    edition.dated()),
                            scope.org());
                    return Grounds.none();
                });
    }
}
