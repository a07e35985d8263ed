package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.Callout;
import org.evenhand.letter.Section;

/**
 * The reminder of the policy for everybody (C10; P4, P5, P30, P48): how we speak with each other,
 * how to raise a concern, and how poor behaviour is dealt with. It names nobody, and nobody has to
 * sign it.
 */
final class PolicyReminder {
    private PolicyReminder() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                Say.part(
                        "opening",
                        "",
                        p(1),
                        Say.words(
                                "At "
                                        + settled.name()
                                        + " we value working with you. Most of what we do together goes well. This"
                                        + " is a reminder of how we speak with each other, how to tell us that"
                                        + " something is wrong, and what we do when somebody’s behaviour towards"
                                        + " our staff goes too far.")),
                Say.part(
                        "from-us",
                        "What you can expect from us",
                        p(4),
                        Say.points(
                                "We deal with every concern fairly, fully and in good time.",
                                "We listen. We look at what went wrong and not at how it was said.",
                                "We sometimes get it wrong. Then we say so and put it right.",
                                "We answer within [Fill in: school days] school days.")),
                Say.part(
                        "reach",
                        "How to reach us",
                        p(18),
                        Say.points(
                                "Telephone: " + settled.phone() + " [Fill in: at which times]",
                                "E-mail, app or portal: [Fill in: which, and when they are read]",
                                "Meetings: please ask for an appointment. [Fill in: how]"),
                        Callout.of(
                                "If it cannot wait",
                                "In school hours: " + settled.inSchoolHours(),
                                "Outside school hours: " + settled.outsideSchoolHours())),
                Say.part(
                        "concern",
                        "How to raise a concern or complain",
                        p(30),
                        Say.points(
                                "Begin with [Fill in: whom, for example the class teacher].",
                                "If that does not settle it, speak with a senior leader.",
                                "You may complain formally at any time. Our complaints procedure: [Fill in:"
                                        + " where to read it].",
                                "You may complain more than once, and about anything we do. Nobody is treated"
                                        + " worse for it.")),
                Say.part(
                        "ask",
                        "What we ask of you",
                        p(5),
                        Say.words(
                                "Please be polite and considerate with our staff. We understand anger. We do not"
                                        + " accept aggression, threats, violence, or language that is offensive or"
                                        + " discriminates, in person, by telephone, in writing or online.")),
                Say.part(
                        "too-far",
                        "When it goes too far",
                        p(19),
                        Say.words("Our policy names four things that we cannot accept:"),
                        Say.points(
                                "aggressive or abusive behaviour;",
                                "unreasonable demands;",
                                "unreasonable levels of contact;",
                                "unreasonable use of the complaints process."),
                        Say.words(
                                "Staff may end a call or a meeting, or ask somebody to leave. If it goes on, the"
                                        + " headteacher warns the person in writing and says why. If it still goes"
                                        + " on, the headteacher may restrict how they contact us, for a time that"
                                        + " ends, and says how to ask for a review. We may report threats,"
                                        + " violence or harassment to the police"
                                        + (settled.isMaintained()
                                                ? ", and may ask the local authority to write."
                                                : ".")),
                        Say.words(
                                "Whatever is restricted: you can always reach us in an emergency, your rights in"
                                        + " law stay, and your child is never treated differently.")),
                Say.part(
                        "help",
                        "If something makes it harder for you",
                        p(68),
                        Say.words(
                                "Tell us if your health, a disability, language or something at home makes it"
                                        + " harder to deal with us, or if you would like this in another format or"
                                        + " language. We will see what we can change. Somebody may speak for you.")),
                Say.part(
                        "policy",
                        "The policy",
                        p(7),
                        Say.words(
                                settled.policy()
                                        + ". You can read it at "
                                        + settled.whereToReadThePolicy()
                                        + ", or ask us for a copy.")));
    }
}
