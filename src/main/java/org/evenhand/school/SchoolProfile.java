package org.evenhand.school;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What a school has settled about itself on one day.
 *
 * @param paper {@link Paper#NONE} while the school has not said
 * @param howToGuide where staff read it, and in which version (F3)
 * @param stalkingGuidance where managers read it, and in which version (P29)
 * @param deskCover who covers the front desk
 * @param holidayOwner who takes off what ends in the holidays (E40)
 * @param numbers by which it is known outside (P63)
 */
public record SchoolProfile(
        String name,
        SchoolType type,
        Paper paper,
        Optional<PolicyVersion> policy,
        Optional<Emergency> emergency,
        Optional<DataProtection> dataProtection,
        Optional<GuidanceNamed> howToGuide,
        Optional<GuidanceNamed> stalkingGuidance,
        Optional<String> deskCover,
        Optional<HolidayOwnerNamed> holidayOwner,
        Optional<SchoolNumbers> numbers) {

    public boolean isMaintained() {
        return type == SchoolType.MAINTAINED;
    }

    /**
     * Everything of the school's own that a letter prints and that is not settled yet. That there
     * is a headteacher, a Chair and term dates is asked elsewhere.
     */
    public Grounds missingForALetter() {
        return Stream.of(
                        missing(
                                policy.isPresent(),
                                "letter.needs-policy-version",
                                "B2",
                                "A letter says under which policy it is written, and no adopted version is"
                                        + " recorded."),
                        missing(
                                emergency.isPresent(),
                                "letter.needs-emergency-wording",
                                "P50",
                                "A letter says what to do in an emergency, in school hours and outside, and no"
                                        + " words are recorded."),
                        missing(
                                paper.isComplete(),
                                "letter.needs-letterhead",
                                "P48",
                                "A letter says where it comes from, and the school's address and telephone"
                                        + " number are not recorded."),
                        missing(
                                dataProtection.isPresent(),
                                "letter.needs-data-protection-contact",
                                "B13",
                                "A letter says whom to ask about one's data, and nobody is recorded."))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> missing(
            boolean settled, String rule, String paragraph, String because) {
        return settled
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                rule,
                                new PolicyParagraph(paragraph),
                                because,
                                "The business manager or the headteacher enters it in Settings."));
    }
}
