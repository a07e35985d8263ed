package org.evenhand.settings.web;

import java.util.List;
import org.evenhand.kernel.PolicyLine;
import org.evenhand.ledger.Unit;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.Schools;
import org.jspecify.annotations.Nullable;

/**
 * The school's policy as everybody who works by it reads it, and under it each point that a page
 * may name.
 *
 * @param adopted null until the school has said which policy it adopted
 * @param text what the school pasted; empty when it only said where to read it
 */
public record PolicyView(@Nullable PolicyVersion adopted, String text, List<Part> parts) {
    /** Points of one kind under their heading. */
    public record Part(String title, String lead, List<PolicyLine> lines) {
        static Part of(char series, String title, String lead) {
            return new Part(
                    title,
                    lead,
                    PolicyLine.ALL.stream().filter(line -> line.series() == series).toList());
        }
    }

    private static final List<Part> PARTS =
            List.of(
                    Part.of(
                            'P',
                            "The policy, paragraph by paragraph",
                            "In a line each; what counts is the policy itself."),
                    Part.of(
                            'F',
                            "Its flowchart, step by step",
                            "From the first contact to the last."),
                    Part.of(
                            'J',
                            "Where the policy leaves a question open",
                            "How this program answers it. Where a page says so, whoever decides may still"
                                    + " decide otherwise."),
                    Part.of(
                            'B',
                            "From law and guidance",
                            "What the policy does not say, and fairness asks for all the same."),
                    Part.of('E', "Cases at the edge", "Who is who, and how days are counted."));

    static PolicyView of(Unit unit) {
        return new PolicyView(
                Schools.profile(unit).policy().orElse(null),
                Schools.policyText(unit, unit.today()).orElse(""),
                PARTS);
    }
}
