package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * One line of the child contact plan (P54): how something about the child is done while a
 * restriction is in force. It answers a contact about the child's admin, in either direction, whose
 * channel it names.
 *
 * <p>Ruling: {@code RedirectedTo} the one who deals with it, when there is one and the contact is
 * for or from somebody else or nobody in particular; else {@code PermittedSubjectTo} the
 * conditions; else, without conditions, {@code Permitted}.
 *
 * @param matter reports, illness, collection and so on
 * @param channels how
 * @param dealtWithBy by whom, if not by whoever is there
 * @param conditions when and under what conditions, in one sentence; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChildContact(
        String matter,
        Set<Channel> channels,
        Optional<StaffContact> dealtWithBy,
        String conditions) {
    public ChildContact {
        channels = InOrder.of(channels);
        if (matter.isBlank() || channels.isEmpty()) {
            throw new IllegalArgumentException("A line of the plan says what and how");
        }
    }

    /** Whether the other line is about the same, subject to other conditions than these. */
    boolean isInOtherWords(ChildContact other) {
        return matter.equals(other.matter)
                && channels.equals(other.channels)
                && dealtWithBy.equals(other.dealtWithBy)
                && !conditions.isBlank()
                && !other.conditions.isBlank();
    }

    /** The same as it is usual: without conditions, by whoever is there. */
    public ChildContact asUsual() {
        return new ChildContact(matter, channels, Optional.empty(), "");
    }

    /** The same subject to other conditions, in the words of what was agreed. */
    public ChildContact otherwise(String words) {
        return new ChildContact(matter, channels, dealtWithBy, words);
    }

    /** For the person: {@code Illness: as usual.} */
    public String inWords() {
        return matter + ": " + (conditions.isBlank() ? "as usual." : conditions);
    }

    boolean answers(ContactProposal proposal) {
        return channels.contains(proposal.channel());
    }

    /** What this line says of a contact about the child's admin that it answers. */
    Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        if (dealtWithBy.isPresent() && !isWith(dealtWithBy.get(), proposal)) {
            return new Ruling.RedirectedTo(dealtWithBy.get(), grounds);
        }
        return conditions.isBlank()
                ? new Ruling.Permitted(grounds)
                : new Ruling.PermittedSubjectTo(List.of(Condition.asAgreed(conditions)), grounds);
    }

    private static boolean isWith(StaffContact staff, ContactProposal proposal) {
        return proposal.addressee().filter(staff.account()::equals).isPresent();
    }

    /** The ground that this line gives whenever it answers. */
    public Ground ground() {
        return new Ground("child-plan", PolicyParagraph.p(54), "Child contact plan: " + matter);
    }
}
