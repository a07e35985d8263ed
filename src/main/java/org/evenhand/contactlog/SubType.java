package org.evenhand.contactlog;

import java.util.Set;

/**
 * What an unacceptable action was, within its heading (P20 to P32). There is none for being
 * forceful or determined: that is not unacceptable (P15).
 */
public enum SubType {
    PHYSICAL_ASSAULT(
            Heading.A, "physical assault, including spitting, use of weapons and throwing objects"),
    THREAT_OF_VIOLENCE(Heading.A, "threat of violence"),
    VERBAL_ABUSE(Heading.A, "verbal abuse"),
    WRITTEN_ABUSE(Heading.A, "written abuse"),
    INTIMIDATION(Heading.A, "intimidation"),
    HARASSMENT(Heading.A, "harassment: alarm or distress, on more than one occasion"),
    STALKING(Heading.A, "stalking"),
    SEXUAL_HARASSMENT(Heading.A, "sexual harassment; one occasion is enough"),
    DISCRIMINATION(Heading.A, "discriminatory behaviour"),
    BULLYING(Heading.A, "bullying"),
    MALICIOUS_COMMUNICATION(Heading.A, "malicious communication in any format"),
    DEROGATORY_OR_RUDE(Heading.A, "derogatory remarks or rudeness"),
    INFLAMMATORY_STATEMENT(Heading.A, "inflammatory statement"),
    UNSUBSTANTIATED_ALLEGATION(Heading.A, "unsubstantiated allegation"),
    UNREASONABLE_TIMESCALE(
            Heading.B, "repeatedly demanding responses within an unreasonable timescale"),
    INSISTS_ON_A_PERSON(
            Heading.B,
            "insisting on a particular member of staff when that is not possible or required"),
    SHIFTING_SUBSTANCE(
            Heading.B,
            "repeatedly changing the substance of an issue, or raising unrelated concerns"),
    OTHER_DEMAND(Heading.B, "another demand with substantial impact"),
    MANY_IN_A_SHORT_TIME(Heading.C, "many contacts in a short time"),
    LONG_RUNNING_VOLUME(Heading.C, "many contacts over a long time"),
    LONG_CALLS(Heading.C, "very long telephone calls"),
    COPIES_OR_IRRELEVANT_PAPERS(
            Heading.C,
            "copies of what was sent already, or papers that are irrelevant to the issues"),
    UNWANTED_ATTENTION(Heading.C, "persistent and unwanted attention"),
    REPEAT_OF_DECIDED_COMPLAINT(Heading.D, "repeat of a complaint already decided"),
    EFFECT_IS_TO_HARASS(Heading.D, "the effect is to harass"),
    PREVENTS_LEGITIMATE_AIM(Heading.D, "prevents us from pursuing a legitimate aim"),
    PREVENTS_LEGITIMATE_DECISION(Heading.D, "prevents us from implementing a legitimate decision");

    private static final Set<SubType> POLICE_ALWAYS =
            Set.of(PHYSICAL_ASSAULT, THREAT_OF_VIOLENCE, STALKING);

    private static final Set<SubType> LIKELY_END_OF_DIRECT_CONTACT =
            Set.of(
                    PHYSICAL_ASSAULT,
                    THREAT_OF_VIOLENCE,
                    VERBAL_ABUSE,
                    WRITTEN_ABUSE,
                    HARASSMENT,
                    SEXUAL_HARASSMENT,
                    STALKING);

    private static final Set<SubType> EFFECTS =
            Set.of(EFFECT_IS_TO_HARASS, PREVENTS_LEGITIMATE_AIM, PREVENTS_LEGITIMATE_DECISION);

    private final Heading heading;
    private final String words;

    SubType(Heading heading, String words) {
        this.heading = heading;
        this.words = words;
    }

    public Heading heading() {
        return heading;
    }

    /** In lower case, to stand after the heading. */
    public String words() {
        return words;
    }

    /** Likely to end all direct contact: violence, its threat, abuse and harassment (P33). */
    public boolean isLikelyToEndDirectContact() {
        return LIKELY_END_OF_DIRECT_CONTACT.contains(this);
    }

    /** Whether it can be a reason to act before a warning: to be rude or mistaken is none (P33). */
    public boolean mayBeDangerous() {
        return heading == Heading.A
                && this != DEROGATORY_OR_RUDE
                && this != INFLAMMATORY_STATEMENT
                && this != UNSUBSTANTIATED_ALLEGATION;
    }

    /** One of the effects that make use of the complaints process unreasonable (P31). */
    public boolean isAnEffect() {
        return EFFECTS.contains(this);
    }

    /** Reported to the police always: violence used or threatened, or stalking (P33). */
    public boolean goesToThePolice() {
        return POLICE_ALWAYS.contains(this);
    }
}
