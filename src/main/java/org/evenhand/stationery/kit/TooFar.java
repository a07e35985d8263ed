package org.evenhand.stationery.kit;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.NumberedList;

/** How poor behaviour is dealt with, in the same plain words to all who are told of it (F-SH1). */
final class TooFar {
    /** P10, P20. */
    static final String ANGER_IS_UNDERSTOOD =
            "We understand anger when something has gone wrong. We do not accept that it turns into"
                    + " aggression, threats, violence, or language that is offensive or discriminates.";

    /** P15. */
    static final String FORCEFUL_IS_NOT = "To be upset, forceful or determined is none of these.";

    /** P18, P36. */
    static final String WHEREVER_IT_IS_SAID =
            "It makes no difference whether it is done in person, by telephone, in a letter or a message, or"
                    + " on social media.";

    /** P33. */
    static final String POLICE =
            "Violence, a threat of it, and stalking are always reported to the police, and are likely to end"
                    + " all direct contact at once. Other abuse and harassment may be reported too.";

    /** P42. */
    static final String SOCIAL_MEDIA =
            "Of abuse on social media we may ask the platform to take it down, block the account from a page"
                    + " of ours, report it to the police, and take legal advice.";

    private TooFar() {}

    /** A to D (P19, P31). */
    static BulletList fourHeadings() {
        return Say.points(
                "aggressive or abusive behaviour: anger that turns into aggression, threats, violence, abuse in"
                        + " speech or writing, discrimination, or accusations with nothing to support them;",
                "unreasonable demands: what would take so much of our work that pupils or other people lose by"
                        + " it;",
                "unreasonable levels of contact: so many or such long calls and messages that we cannot deal"
                        + " with the matter itself, or with anybody else’s. To be persistent is something"
                        + " else;",
                "unreasonable use of the complaints process: complaints that are repeated so that they harass,"
                        + " or keep us from what we have rightly decided.");
    }

    /** P39, P48, P50, P63, P37: each only when the one before has not helped. */
    static NumberedList steps(Settled settled) {
        List<String> steps = new ArrayList<>();
        steps.add(
                "There and then, staff may say that it is unacceptable, end the call or the meeting, ask the"
                        + " person to leave, or ring the police.");
        steps.add(
                "The headteacher warns the person in writing: what it was, why it is not acceptable, what we"
                        + " have done, and what follows if it is done again.");
        steps.add(
                "If it goes on, the headteacher may restrict how the person contacts us or comes in. The letter"
                        + " says why, until when, when it is looked at again, and how to ask for a review.");
        if (settled.isMaintained()) {
            steps.add("If it still goes on, the school may ask the local authority to write.");
        }
        steps.add(
                "In the worst cases the school takes legal advice, and may ask a court for an injunction.");
        return Say.steps(steps.toArray(String[]::new));
    }
}
