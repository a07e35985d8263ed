package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.Callout;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.Section;

/**
 * The reminder of the policy for those outside the school (C10, F-SH1; P4, P5, P30, P48): how we
 * communicate, how to raise a concern, and how poor behaviour is dealt with. It names nobody, and
 * nobody has to say that they have read it.
 */
final class PolicyReminder {
    private final Settled settled;
    private final ReminderReaders readers;

    private PolicyReminder(Settled settled, ReminderReaders readers) {
        this.settled = settled;
        this.readers = readers;
    }

    static List<Section> forNewParents(Settled settled) {
        return new PolicyReminder(settled, ReminderReaders.NEW_PARENTS).sections();
    }

    static List<Section> forAllParents(Settled settled) {
        return new PolicyReminder(settled, ReminderReaders.ALL_PARENTS).sections();
    }

    static List<Section> forHirers(Settled settled) {
        return new PolicyReminder(settled, ReminderReaders.HIRERS).sections();
    }

    private List<Section> sections() {
        return List.of(
                Say.part("opening", "", p(1), Say.words(opening())),
                fromUs(),
                communicating(),
                concern(),
                Say.part(
                        "ask",
                        "What we ask of you",
                        p(5),
                        Say.words(
                                "Please be polite and considerate with our staff. "
                                        + TooFar.ANGER_IS_UNDERSTOOD)),
                tooFar(),
                help(),
                Say.part(
                        "policy",
                        "The policy",
                        p(7),
                        Say.words(
                                settled.policy()
                                        + ". You can read it at "
                                        + settled.whereToReadThePolicy()
                                        + ", or ask us for a copy.")),
                acknowledgement());
    }

    private String opening() {
        String three =
                "how we communicate with each other, how to tell us that something is wrong, and what we"
                        + " do when somebody’s behaviour towards our staff goes too far.";
        return switch (readers) {
            case NEW_PARENTS ->
                    "Welcome to %s. We value working with you, and most of what we do together goes well. This tells you %s"
                            .formatted(settled.name(), three);
            case ALL_PARENTS ->
                    "At %s we value working with you. Most of what we do together goes well. This is a reminder of %s"
                            .formatted(settled.name(), three);
            case HIRERS ->
                    "This is for everybody who hires the premises of %s, supplies it or works on its site. We value working with you, and nearly always it goes well. This tells you %s"
                            .formatted(settled.name(), three);
        };
    }

    private Section fromUs() {
        return Say.part(
                "from-us",
                "What you can expect from us",
                p(4),
                Say.points(
                        "You are treated fairly, and so is everybody else.",
                        "We deal with every concern fairly, fully and in good time.",
                        "We listen. We look at what went wrong and not at how it was said.",
                        "We sometimes get it wrong. Then we say so and put it right."));
    }

    private Section communicating() {
        return Say.part(
                "communicating",
                "How we communicate",
                p(18),
                readers.areParents() ? Channels.ofParents(settled) : Channels.ofHirers(settled),
                Say.words(
                        "When we have something to tell you, we use [Fill in: how, for example e-mail]. Nobody"
                                + " here is expected to answer in the evening, at a weekend or in the"
                                + " holidays."),
                urgent());
    }

    private Callout urgent() {
        return readers.areParents()
                ? Say.callout(
                        "If it cannot wait",
                        "In school hours: " + settled.inSchoolHours(),
                        "Outside school hours: " + settled.outsideSchoolHours())
                : Say.callout(
                        "If it cannot wait",
                        "Danger, fire or an injury: ring 999 first.",
                        "Then, in school hours: " + settled.phone(),
                        "Outside school hours: [Fill in: whom to ring about the building and the site]");
    }

    private Section concern() {
        return Say.part(
                "concern",
                "How to raise a concern or complain",
                p(30),
                readers.areParents()
                        ? steps(
                                "Begin with [Fill in: whom, for example the class teacher]: most things are"
                                        + " settled there.")
                        : steps(
                                "Begin with [Fill in: who looks after lettings or your contract]: most things"
                                        + " are settled there."),
                Say.words(
                        "You may complain more than once, if something else happens or it is about something"
                                + " else. Nobody is treated worse for it."));
    }

    private static NumberedList steps(String first) {
        return Say.steps(
                first,
                "If that does not settle it, speak with or write to a senior leader: [Fill in: who, and how"
                        + " they are reached].",
                "You may also complain formally. Our complaints procedure, and to whom a complaint is sent:"
                        + " [Fill in: where to read it].");
    }

    private Section tooFar() {
        return Say.part(
                "too-far",
                "When it goes too far",
                p(19),
                Say.words("Our policy names four things that we cannot accept:"),
                TooFar.fourHeadings(),
                Say.words(TooFar.FORCEFUL_IS_NOT),
                Say.words(TooFar.WHEREVER_IT_IS_SAID),
                Say.words("What we do then, one step after another:"),
                TooFar.steps(settled),
                Say.words(TooFar.POLICE),
                Say.words(TooFar.SOCIAL_MEDIA),
                Say.words(whatStays()));
    }

    /** To somebody who hires the hall nothing is said of a child: they may have none here. */
    private String whatStays() {
        return readers.areParents()
                ? "Whatever is restricted: you can always reach us in an emergency, your rights in law stay,"
                        + " and your child is never treated differently."
                : "Whatever is restricted: you can always reach us in an emergency, and your rights in law"
                        + " stay. What your hire agreement or contract says of behaviour applies beside the"
                        + " policy.";
    }

    private Section help() {
        return Say.part(
                "help",
                "If something makes it harder for you",
                p(68),
                Say.words(
                        "Tell us if your health, a disability, language or "
                                + (readers.areParents() ? "something at home" : "something else")
                                + " makes it harder to deal with us, or if you would like this in another"
                                + " format or language. We will see what we can change. Somebody may speak for"
                                + " you."));
    }

    /** A request and no condition: nothing may hang on it. */
    private Section acknowledgement() {
        return Say.part(
                "acknowledgement",
                "If you would like to tell us that you have read this",
                p(7),
                Say.words(
                        "We would be glad to know: [Fill in: how, for example by answering the message that this"
                                + " came with]. You do not have to. We ask, and we do not require it: "
                                + (readers.areParents()
                                        ? "your child’s place, and how we deal with you, do not depend on it."
                                        : "your booking or contract, and how we deal with you, do not depend"
                                                + " on it.")));
    }

    /** Ways to reach the school, when each is open, and how soon it answers. */
    private static final class Channels {
        private static final List<String> COLUMNS =
                List.of("How", "Where and when", "You have an answer within");
        private static final String SOON = "[Fill in: school days]";

        static FactTable ofParents(Settled settled) {
            return Say.table(
                    "How to reach us",
                    COLUMNS,
                    telephone(settled),
                    email(settled),
                    Say.row("App or portal", "[Fill in: which, and when it is read]", SOON),
                    Say.row("Letter", "By post, or handed in at reception", SOON),
                    meeting());
        }

        static FactTable ofHirers(Settled settled) {
            return Say.table(
                    "How to reach us",
                    COLUMNS,
                    telephone(settled),
                    email(settled),
                    Say.row(
                            "About a booking or a delivery",
                            "[Fill in: whom, how, and at which times]",
                            SOON),
                    meeting());
        }

        private static FactTable.Row telephone(Settled settled) {
            return Say.row(
                    "Telephone",
                    settled.phone() + " [Fill in: at which times]",
                    "At once, or [Fill in: when you are rung back]");
        }

        private static FactTable.Row email(Settled settled) {
            return Say.row("E-mail", settled.email() + " [Fill in: when it is read]", SOON);
        }

        private static FactTable.Row meeting() {
            return Say.row("A meeting", "By appointment, please: [Fill in: how]", SOON);
        }
    }
}
