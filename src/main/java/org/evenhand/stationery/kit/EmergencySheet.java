package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Callout;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.Section;

/** Whom to ring for what, to be put up at the front desk (P39, P41, P62). */
final class EmergencySheet {
    private static final String NUMBER = "[Fill in: number]";

    private EmergencySheet() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                Say.part(
                        "first",
                        "First",
                        p(39),
                        Callout.of(
                                "Danger, an injury, a weapon, or somebody who will not leave and frightens people:"
                                        + " ring 999",
                                "Say where you are: " + where(settled) + ".",
                                "Anybody here may ring. Nobody needs to be asked first.")),
                Say.part(
                        "people",
                        "Then",
                        p(41),
                        Say.table(
                                "Whom to reach",
                                List.of("For", "Who", "How"),
                                Say.row(
                                        "Violence, threats, somebody on the site",
                                        "Headteacher: " + settled.holding(Role.HEADTEACHER),
                                        NUMBER),
                                Say.row(
                                        "When the headteacher is away",
                                        "[Fill in: who leads then]",
                                        NUMBER),
                                Say.row(
                                        "A child may not be safe",
                                        "Safeguarding lead: "
                                                + settled.holding(Role.SAFEGUARDING_LEAD),
                                        NUMBER),
                                Say.row(
                                        "A child may not be safe, and the lead cannot be reached",
                                        "Children’s services of [Fill in: which council]",
                                        NUMBER),
                                Say.row(
                                        "Somebody at work was hurt",
                                        "Safety lead: " + settled.holding(Role.SAFETY_LEAD),
                                        NUMBER),
                                chair(settled),
                                Say.row("Police, not urgent", "The police", "101"),
                                Say.row("Front desk", settled.deskCover(), settled.phone()))),
                Say.part(
                        "always",
                        "Always",
                        p(62),
                        Say.points(
                                "An emergency is never turned away, whoever brings it, also when that person may"
                                        + " not contact us or come in.",
                                "A child is handed over as on every other day, with the school’s usual checks.",
                                "In school hours we tell parents: " + settled.inSchoolHours(),
                                "Outside school hours we tell parents: "
                                        + settled.outsideSchoolHours(),
                                "Write it down the same day: “Log a contact”, or the form on paper.")));
    }

    private static String where(Settled settled) {
        List<String> address = settled.school().paper().address();
        return address.isEmpty()
                ? "[Fill in: the address]"
                : settled.name() + ", " + String.join(", ", address);
    }

    private static FactTable.Row chair(Settled settled) {
        return Say.row(
                "When it is about the headteacher",
                "Chair of governors: " + settled.holding(Role.CHAIR),
                settled.reached(Role.CHAIR).orElse(NUMBER));
    }
}
