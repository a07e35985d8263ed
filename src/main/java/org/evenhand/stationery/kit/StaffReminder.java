package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.f;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.Block;
import org.evenhand.letter.Section;

/**
 * The reminder for those who work here (C10, F-SH1, F-SH2): what parents are told of how we
 * communicate, how a concern is raised and how poor behaviour is dealt with, and what each of it
 * asks of staff. One paper for whoever is new, and the notes of one meeting.
 */
final class StaffReminder {
    private static final String WHATEVER_IT_SOUNDS_LIKE =
            "It is a concern or a complaint however it is said, in anger too. What is alleged to have gone"
                    + " wrong decides what we do about it, not how it was said (P10, P11).";

    private StaffReminder() {}

    /** To be read by somebody alone. */
    static List<Section> forInduction(Settled settled) {
        return List.of(
                StaffBriefing.why(settled),
                communicating(settled),
                concern(),
                expects(),
                tooFar(
                        settled,
                        Say.words(
                                "You decide the first of these. The others are the headteacher’s, or the"
                                        + " governors’ (P10).")),
                StaffBriefing.may(),
                online(),
                StaffBriefing.write(settled),
                StaffBriefing.restricted(settled),
                support(),
                StaffBriefing.kind(),
                colleagues(),
                Say.part(
                        "acknowledgement",
                        "When you have read it",
                        p(7),
                        Say.words(
                                "Please tell [Fill in: whom] that you have, and ask what is not clear. This is a"
                                        + " request: your post does not depend on it.")));
    }

    /** To be shown and talked over: each heading is a slide. */
    static List<Section> forAMeeting(Settled settled) {
        return List.of(
                Say.part(
                        "use",
                        "How to use these notes",
                        f(1),
                        Say.words(
                                "They take about [Fill in: minutes] minutes. Each heading is one slide; what"
                                        + " stands below it is shown or said. Saved as Word, the headings can be"
                                        + " taken over into slides. Name no parent and no case.")),
                StaffBriefing.why(settled),
                communicating(settled),
                concern(),
                expects(),
                tooFar(
                        settled,
                        Say.words(
                                "To say: staff decide the first of these, and nobody else can decide it for them."
                                        + " The others are the headteacher’s, or the governors’ (P10).")),
                StaffBriefing.may(),
                online(),
                StaffBriefing.write(settled),
                support(),
                StaffBriefing.kind(),
                colleagues(),
                Say.part(
                        "talk",
                        "To talk over, in pairs",
                        f(1),
                        Say.points(StaffBriefing.questions())),
                Say.part(
                        "held",
                        "For the file",
                        f(1),
                        Say.points(
                                "Held on, and led by: [Fill in]",
                                "Who was there: [Fill in]",
                                "Who was not, and is given the paper for new staff: [Fill in]",
                                "Nobody is made to sign.")));
    }

    private static Section communicating(Settled settled) {
        return Say.part(
                "communicating",
                "How we communicate with parents",
                p(17),
                Say.points(
                        "Parents reach us by telephone (%s), by e-mail (%s), and by [Fill in: app or portal], at these times: [Fill in]."
                                .formatted(settled.phone(), settled.email()),
                        "They are told that they have an answer within [Fill in: school days]. If you need"
                                + " longer, say so, and say when.",
                        "A meeting is by appointment: [Fill in: who arranges it].",
                        "You are not expected to answer in the evening, at a weekend or in the holidays. Use"
                                + " the school’s addresses and numbers, never your own."),
                Say.callout(
                        "What cannot wait always gets through (P62)",
                        "In school hours we tell parents: " + settled.inSchoolHours(),
                        "Outside school hours we tell parents: " + settled.outsideSchoolHours()));
    }

    private static Section concern() {
        return Say.part(
                "concern",
                "How parents raise a concern or complain",
                p(30),
                Say.steps(
                        "With [Fill in: whom, for example the class teacher]: listen, say what you will do and by"
                                + " when, and do it.",
                        "With a senior leader: [Fill in: who, and how they are reached].",
                        "Under the complaints procedure: [Fill in: where it is, and to whom it is sent]. Tell"
                                + " them of it; nobody is talked out of a complaint."),
                Say.words(
                        WHATEVER_IT_SOUNDS_LIKE
                                + " They may complain more than once, and nobody is treated worse for it."));
    }

    private static Section expects() {
        return Say.part(
                "expects",
                "What parents can expect from us, and we from them",
                p(4),
                Say.points(
                        "We deal with every concern fairly, fully and in good time. When we got it wrong, we say"
                                + " so and put it right.",
                        "We ask them to be polite and considerate. " + TooFar.ANGER_IS_UNDERSTOOD));
    }

    private static Section tooFar(Settled settled, Block decides) {
        return Say.part(
                "too-far",
                "How poor behaviour is dealt with",
                p(19),
                Say.words("The policy names four things that we cannot accept:"),
                TooFar.fourHeadings(),
                Say.words(TooFar.FORCEFUL_IS_NOT),
                Say.words(TooFar.WHEREVER_IT_IS_SAID),
                Say.words("What is done then, one step after another:"),
                TooFar.steps(settled),
                decides,
                Say.words(TooFar.POLICE));
    }

    private static Section online() {
        return Say.part(
                "online",
                "When it is on social media",
                p(42),
                Say.points(
                        "Do not answer, and do not pass it on. Keep a picture of it that shows the address, the"
                                + " day and the time.",
                        "Tell [Fill in: whom], and log it.",
                        "The school decides what follows. " + TooFar.SOCIAL_MEDIA));
    }

    private static Section support() {
        return Say.part(
                "support",
                "When it has happened to you",
                p(41),
                Say.words(
                        "Tell the headteacher, who enters aggression as a violent incident. How it left you is"
                                + " weighed when it is decided what to do (P47). You are asked how you are, and"
                                + " what would help: [Fill in: what the school offers]."));
    }

    /** F-SH2: other papers hold where it is staff, and people look for them here. */
    private static Section colleagues() {
        return Say.part(
                "colleagues",
                "When it is about somebody who works here",
                f(1),
                Say.words(
                        "This policy is about parents and customers. If you are worried by what a colleague does"
                                + " or says, or if somebody says something of the kind of you, other policies"
                                + " hold: [Fill in: which, where to read them, and who advises you]."));
    }
}
