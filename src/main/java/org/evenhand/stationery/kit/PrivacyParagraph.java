package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Section;

/** What the school’s privacy notice says of this record (J20, B13). */
final class PrivacyParagraph {
    private PrivacyParagraph() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                Say.part(
                        "use",
                        "How to use it",
                        j(20),
                        Say.words(
                                "Put what follows into the notice for parents, and into the one for visitors and"
                                        + " hirers if you have one. Check it with your data protection officer:"
                                        + " what stands in brackets is yours to fill in or to confirm."
                                        + " Promise a time only when somebody sees to it: Evenhand does not yet"
                                        + " destroy what is due, as the lines for your retention schedule say.")),
                Say.part(
                        "paragraph",
                        "When behaviour towards our staff is a cause for concern",
                        new PolicyParagraph("B13"),
                        Say.words(
                                "%s has a policy about actions towards our staff that we cannot accept: %s. You can read it at %s."
                                        .formatted(
                                                settled.name(),
                                                settled.policy(),
                                                settled.whereToReadThePolicy())),
                        Say.words(
                                "When something falls under it, we record what was said or done, when and where,"
                                        + " what you sent us, what you told us about it, what we decided and why,"
                                        + " and the letters between us. We record the name and year group of your"
                                        + " child so that contact about them goes on, and what you tell us about"
                                        + " adjustments that you need. Sometimes this includes information about"
                                        + " health or other things that the law protects specially, or about an"
                                        + " alleged crime."),
                        Say.words(
                                "We need this to keep our staff safe, to deal with your concern fairly, and to"
                                        + " show what we decided. Our lawful basis is our public task and our"
                                        + " duties for health and safety; for specially protected information,"
                                        + " substantial public interest. [Confirm with your data protection"
                                        + " officer, and name the condition in the Data Protection Act 2018]"),
                        Say.words(
                                "Only those whose work needs it see it. Our front desk sees what to do, and not"
                                        + " why. We share it outside the school only where the law asks or allows"
                                        + " us to, for example with the police, "
                                        + (settled.isMaintained()
                                                ? "the local authority"
                                                : "the academy trust")
                                        + " or our legal adviser. No decision is made by a computer."),
                        Say.words(
                                "We keep it for [Fill in: as in your retention schedule], counted from the day on"
                                        + " which the matter ended."),
                        Say.words(
                                "You may ask to see what we hold about you, to have mistakes put right, and to"
                                        + " object to how we use it: ask "
                                        + settled.dataProtection()
                                        + ". If you are not content with our answer, you may complain to the"
                                        + " Information Commissioner’s Office, ico.org.uk."),
                        Say.words(
                                "A warning or a restriction tells you itself what it is about, how to tell us"
                                        + " that we have it wrong, and how to ask for a review.")),
                Say.part(
                        "staff",
                        "For the notice to staff",
                        p(41),
                        Say.words(
                                "When you tell us of something that was done to you at work, we record it, how it"
                                        + " left you, and what we did to support you. It is seen by those who look"
                                        + " into it and who look after you. The person it is about may one day be"
                                        + " shown what was written of them; what is about you is weighed first.")));
    }
}
