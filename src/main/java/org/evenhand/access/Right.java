package org.evenhand.access;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.kernel.Role;

/**
 * What a role opens. Every page asks for exactly one of these; a page that asks for none is open to
 * nobody. Whether an act is allowed on a given case is decided again by the act's own rules.
 */
public enum Right {
    /** Any employee, volunteer or governor reports what happened to them or in front of them. */
    LOG_CONTACT("Log a contact and see one's own entries", EnumSet.allOf(Role.class)),

    /** The whole record of contact: those who classify, decide or answer for it (P46, P51). */
    SEE_RECORD(
            "See the record of contact",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.DATA_PROTECTION_OFFICER)),

    /** The people whom the record is about, but for their safe addresses. */
    SEE_PEOPLE(
            "See the people whom the record is about",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.SAFEGUARDING_LEAD,
                    Role.BUSINESS_MANAGER,
                    Role.DATA_PROTECTION_OFFICER)),

    /** Recording people, and what is known of them. */
    CHANGE_PEOPLE(
            "Record people and change what is known of them",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.BUSINESS_MANAGER)),

    /**
     * Saying that two records are one person's: what binds the one then binds the other, so that
     * those decide it who answer for restrictions. Others suggest it (E12).
     */
    JOIN_PEOPLE(
            "Join two records of one person, and part them again",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER)),

    /**
     * Cases: those who lead, whoever decides because the head may not, and whoever was asked to
     * prepare one. Which case is open to whom is asked again, case by case (P51, J5, J19).
     */
    SEE_CASES(
            "See cases, and work on those that are theirs to work on",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.DATA_PROTECTION_OFFICER,
                    Role.BUSINESS_MANAGER,
                    Role.CHAIR,
                    Role.VICE_CHAIR,
                    Role.GOVERNOR,
                    Role.OUTSIDE)),

    /** Preparing and deciding; who decides what is a rule of each act (P10, J5). */
    WORK_ON_CASES(
            "Prepare and take decisions on cases",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.BUSINESS_MANAGER,
                    Role.CHAIR,
                    Role.VICE_CHAIR,
                    Role.GOVERNOR,
                    Role.OUTSIDE)),

    /** Making the file of a case for a reader outside, with every word of it (P45, P51). */
    PRINT_CASES(
            "Print a whole case as one file",
            EnumSet.of(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER)),

    /**
     * Beginning the Record for a person (F2): whoever sees every case, so that a second one is
     * never begun beside the first, and whoever begins it finds it again (P51).
     */
    OPEN_CASES("Open a case about a person", EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER)),

    /** Addresses that an ex-partner may be looking for (E4): as few as can do the work. */
    SEE_SAFE_ADDRESSES("See safe addresses", EnumSet.of(Role.HEADTEACHER, Role.SAFEGUARDING_LEAD)),

    /** The settings' front page, which shows to each only what they may open. */
    SEE_SETTINGS(
            "Open the settings",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.HEADTEACHER, Role.TECHNICIAN)),

    /** The school's own settings: profile, policy version, terms, times. */
    MANAGE_SCHOOL(
            "Change the school's settings", EnumSet.of(Role.BUSINESS_MANAGER, Role.HEADTEACHER)),

    /** By which mail server letters go; whoever has only this sees no letter. */
    MANAGE_MAIL(
            "Set up the school’s mail server",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.HEADTEACHER, Role.TECHNICIAN)),

    /** Accounts and roles. Whoever has only this sees no case. */
    MANAGE_ACCOUNTS(
            "Open accounts and give roles",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.HEADTEACHER, Role.TECHNICIAN)),

    /** Everybody's own account: the password. */
    OWN_ACCOUNT("Change one's own password", EnumSet.allOf(Role.class)),

    /**
     * Letters and what became of them; a business manager sees those granted to them (J19), a
     * governor, or whoever was named outside, those of the case that they decide (J5).
     */
    SEE_LETTERS(
            "See letters",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.DATA_PROTECTION_OFFICER,
                    Role.BUSINESS_MANAGER,
                    Role.CHAIR,
                    Role.VICE_CHAIR,
                    Role.GOVERNOR,
                    Role.OUTSIDE)),

    /**
     * One letter, asked again letter by letter: whoever sees letters, and of a report on a violent
     * incident also whom it struck, and the health and safety lead (P41, C8).
     */
    READ_A_LETTER("Open a letter that is theirs to read", EnumSet.allOf(Role.class)),

    /** Recording that a letter was sent, came back, or was said (J6). */
    POST_LETTERS(
            "Record how letters are delivered",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.BUSINESS_MANAGER)),

    /** Saying what was done about a letter that somebody else may have read (E28). */
    DEAL_WITH_DATA_BREACHES(
            "Say what was done about a letter that somebody else may have read",
            EnumSet.of(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER)),

    /** What to do and say, never why: reception, and whoever stands at the gate (P51, J2). */
    FRONT_DESK(
            "Ask the front desk what to do, and call for help",
            EnumSet.of(
                    Role.STAFF,
                    Role.OFFICE,
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.SAFEGUARDING_LEAD,
                    Role.SAFETY_LEAD,
                    Role.BUSINESS_MANAGER)),

    /** Those whom a call for help from the desk fetches (J1, J2). */
    ANSWER_HELP(
            "Be shown calls for help, and answer them",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.SAFEGUARDING_LEAD,
                    Role.SAFETY_LEAD)),

    /** Which devices at the desk may hold its cards for when the network is away (P51). */
    MANAGE_TABLETS(
            "Enrol the tablets at the front desk, and end them",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.HEADTEACHER, Role.TECHNICIAN)),

    /**
     * Being asked for support, and saying yes or no, without seeing the case (F6); the clerk writes
     * down what a governor answered by phone or e-mail (J7).
     */
    ANSWER_AS_GOVERNOR(
            "Answer what governors are asked",
            EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR, Role.CLERK, Role.OUTSIDE)),

    /** What is in force, with the terms that letters give (P51). */
    SEE_RESTRICTIONS(
            "See the restrictions in force",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.CHAIR, Role.VICE_CHAIR)),

    /**
     * What a court ordered about a person: it decides at the desk alone, so that those record it
     * who answer for restrictions, and whoever hears of it first (P37, E31).
     */
    RECORD_COURT_ORDERS(
            "Record what a court ordered about a person, and that it is over",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.SAFEGUARDING_LEAD)),

    /**
     * What somebody is asked to put on and take off, and what they were told for their work: only
     * their own, asked again line by line and share by share (P51).
     */
    CARRY_OUT(
            "Carry out what a restriction asks of them, and read what they were told of one",
            EnumSet.allOf(Role.class)),

    /** Saying what a contact during a PCCR was (P53, J12). */
    TRIAGE_CONTACTS(
            "Triage contacts during a restriction",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER)),

    /** Whether the record is whole, and that it is not lost; not what stands in it. */
    KEEP_RECORD(
            "Verify the record and make backups",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.TECHNICIAN));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
    private final Set<Role> roles;

    Right(String words, Set<Role> roles) {
        this.words = words;
        this.roles = Set.copyOf(roles);
    }

    public String words() {
        return words;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isOpenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
