package org.evenhand.school.act;

import java.time.LocalDate;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.school.SchoolNamed;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.SchoolType;
import org.evenhand.school.SchoolTypeChanged;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/**
 * The school bears another name, or became an academy or maintained, from a day on: also one that
 * is past or still to come. What was decided before is still told by what it was then.
 */
@Component
@Paragraphs("F6")
public class ChangingTheSchool {
    public static final Act CHANGE = new Act("school.change-school");

    private final OnTheSchool onTheSchool;

    ChangingTheSchool(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** Records what differs from what is already so on that day. */
    public Outcome change(
            Scope scope, FormTicket ticket, String name, SchoolType type, LocalDate from) {
        return onTheSchool.perform(scope, CHANGE, ticket, unit -> change(unit, name, type, from));
    }

    private static Grounds change(Unit unit, String name, SchoolType type, LocalDate from) {
        SchoolProfile before = Schools.profile(unit, from);
        boolean renamed = !before.name().equals(name);
        boolean converted = before.type() != type;
        if (renamed) {
            unit.record(new SchoolNamed(name, from), unit.scope().org());
        }
        if (converted) {
            unit.record(new SchoolTypeChanged(type, from), unit.scope().org());
        }
        return renamed || converted
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "school.is-so-already",
                                PolicyParagraph.p(45),
                                "The school has that name and is of that kind on that day already",
                                "Change one of them, or go back."));
    }
}
