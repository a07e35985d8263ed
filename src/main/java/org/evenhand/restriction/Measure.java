package org.evenhand.restriction;

import java.util.Locale;
import org.evenhand.kernel.Role;

/**
 * A place in the school where a restriction is carried out by somebody, and is taken off again when
 * it ends (P51, P55-4, P66).
 */
public enum Measure {
    DESK(
            "Front desk",
            Role.OFFICE,
            "Take away every card that was printed. The card on the screen is gone by itself."),
    SIGN_IN(
            "Sign-in desk",
            Role.OFFICE,
            "Take the note out of the sign-in system or the visitors’ book."),
    PHONES(
            "Telephones",
            Role.OFFICE,
            "Tell whoever answers the telephone that their calls are taken as anybody’s."),
    MAIL(
            "E-mail",
            Role.TECHNICIAN,
            "Switch off every rule about their e-mail, and see that a message arrives where it is"
                    + " addressed."),
    PORTAL("School app or portal", Role.TECHNICIAN, "Open messages to staff for them again."),
    PUPIL_RECORD("Pupil record", Role.BUSINESS_MANAGER, "Take the note out of the pupil record."),
    LETTERS(
            "Letters and post",
            Role.OFFICE,
            "Tell whoever opens the post that their letters go to whom they are addressed."),
    DOCUMENTS(
            "Documents",
            Role.BUSINESS_MANAGER,
            "Deal with their documents as with anybody’s. What was kept stays kept."),
    PREMISES(
            "Gates and premises",
            Role.BUSINESS_MANAGER,
            "Tell whoever minds the gates, the site and the lettings that they come in as anybody"
                    + " does."),
    /** The people who know that there is a restriction: the plan reads it from the shares. */
    SHARES(
            "Those who need to know",
            Role.HEADTEACHER,
            "Tell each of them that it has ended, after the person was written to.");

    private final String words;
    private final Role usually;
    private final String off;

    Measure(String words, Role usually, String off) {
        this.words = words;
        this.usually = usually;
        this.off = off;
    }

    public String words() {
        return words;
    }

    /** Whose work it is unless it was given to somebody. */
    public Role usually() {
        return usually;
    }

    /** What to do when it has ended. */
    public String off() {
        return off;
    }

    /** As it stands in an address: {@code pupil-record}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
