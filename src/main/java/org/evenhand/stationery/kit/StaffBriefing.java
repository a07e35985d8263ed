package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Callout;
import org.evenhand.letter.Section;

/**
 * What everybody who works at the school needs to know (J20; P5, P15, P16, P35, P39 to P41, P64).
 */
final class StaffBriefing {
    private StaffBriefing() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                why(settled),
                may(),
                write(settled),
                Say.part(
                        "then",
                        "What happens then",
                        p(44),
                        Say.words(
                                "Somebody reviews it. Violence and threats go to the headteacher ("
                                        + settled.holding(Role.HEADTEACHER)
                                        + ") the same day and are entered as a violent incident (P41). If it goes"
                                        + " on, the headteacher may warn the person in writing, and after that may"
                                        + " restrict how they contact us, for a time that ends. Only the"
                                        + " headteacher or governors decide that.")),
                restricted(settled),
                kind(),
                Say.part("talk", "To talk over when you meet", j(20), Say.points(questions())));
    }

    static Section why(Settled settled) {
        return Say.part(
                "why",
                "Why we have it",
                p(7),
                Say.words(
                        "Nobody has to put up with abuse at work. Our policy says what we do about it: "
                                + settled.policy()
                                + ". You can read it at "
                                + settled.whereToReadThePolicy()
                                + "."),
                Say.words(
                        "It is fair to both sides. People are allowed to be upset, forceful and"
                                + " determined, and may be right about what went wrong (P10, P15)."
                                + " That you find somebody hard to deal with does not by itself make what"
                                + " they do unacceptable (P16). What they raised is dealt with however it"
                                + " was said."));
    }

    static Section may() {
        return Say.part(
                "may",
                "What you may do, there and then",
                p(39),
                Say.words(
                        "If you feel afraid, threatened or abused, you decide. You need to ask nobody"
                                + " first:"),
                Say.points(
                        "tell them that their behaviour is unacceptable;",
                        "end the call if it goes on, after saying so (P35);",
                        "ask them to leave the buildings or the site;",
                        "adjourn or end a visit or a meeting;",
                        "call the police."),
                Callout.of(
                        "Is anybody in danger? Ring 999 first.",
                        "Then tell whoever leads. In Evenhand, “I need help” on the page “Front desk” calls"
                                + " them to you."));
    }

    static Section write(Settled settled) {
        return Say.part(
                "write",
                "Write it down the same day",
                p(45),
                Say.points(
                        "In Evenhand, press “Log a contact”. Four answers are enough to begin; it works on"
                                + " a phone. Where nobody signs in there is a form on paper, which the"
                                + " office enters.",
                        "Say what was said and done, in their words, swearing included; when, where, and"
                                + " what you did. Facts, not labels: never “difficult parent”.",
                        "Add what they sent, as it came. Do not tidy it, and do not delete it.",
                        "Say how it left you. Somebody asks how you are, and asks again later.",
                        "If it may concern a child’s safety, tell the safeguarding lead now, in person: "
                                + settled.holding(Role.SAFEGUARDING_LEAD)
                                + "."),
                Say.words(
                        "The person may one day be shown what you wrote. Entries are never changed"
                                + " afterwards; you can add a correction."));
    }

    static Section restricted(Settled settled) {
        return Say.part(
                "restricted",
                "When somebody’s contact is restricted",
                p(51),
                Say.points(
                        "You are told what to do if your work needs it, and not why. Do not ask, do not"
                                + " pass it on, and never talk about it with parents or pupils.",
                        "An emergency always gets through, and so do matters about a child’s safety or"
                                + " what the law gives everybody (P61, P62). If in doubt, take the message"
                                + " and ask.",
                        "The child is treated as every other. They have nothing to do with it.",
                        "At the front desk: "
                                + settled.deskCover()
                                + ". The page “Front desk” says what to do and what to say."));
    }

    static Section kind() {
        return Say.part(
                "kind",
                "Ask what makes it hard",
                p(68),
                Say.words(
                        "Health, a disability, language or something at home may lie behind it. Ask what"
                                + " would help, and tell whoever leads if an adjustment is needed."));
    }

    static String[] questions() {
        return new String[] {
            "A caller swears once, says sorry, and goes on about the school trip. What do you do, and do you"
                    + " log it?",
            "You are at the gate, and somebody who may not come in says that their child is ill. What"
                    + " first?",
            "A post about a colleague is going round. Whom do you tell?",
            "[Fill in: who answers questions about this here]"
        };
    }
}
