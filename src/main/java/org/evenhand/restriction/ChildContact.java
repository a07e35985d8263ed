package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * One line of the child contact plan (P54): how something about the child is done while a
 * restriction is in force. It answers a contact about the child's admin, in either direction, whose
 * channel it names.
 *
 * <p>Ruling: {@code RedirectedTo} the one who deals with it, when there is one and the contact is
 * for or from somebody else than them and whoever covers, or nobody in particular; else {@code
 * PermittedSubjectTo} the conditions; else, without conditions, {@code Permitted}.
 *
 * @param matter reports, illness, collection and so on
 * @param channels how
 * @param dealtWithBy by whom, if not by whoever is there
 * @param coveredBy who stands in while they are away; only where somebody deals with it
 * @param conditions when and under what conditions, in one sentence; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChildContact(
        String matter,
        Set<Channel> channels,
        Optional<StaffContact> dealtWithBy,
        Optional<StaffContact> coveredBy,
        String conditions) {
    public ChildContact {
        channels = InOrder.of(channels);
        if (matter.isBlank() || channels.isEmpty()) {
            throw new IllegalArgumentException("A line of the plan says what and how");
        }
        if (coveredBy.isPresent()
                && dealtWithBy
                        .map(StaffContact::account)
                        .equals(coveredBy.map(StaffContact::account))) {
            throw new IllegalArgumentException("Whoever covers is somebody else");
        }
        if (coveredBy.isPresent() && dealtWithBy.isEmpty()) {
            throw new IllegalArgumentException("Nobody covers where nobody deals with it");
        }
    }

    /** A line for which nobody covers. */
    public ChildContact(
            String matter,
            Set<Channel> channels,
            Optional<StaffContact> dealtWithBy,
            String conditions) {
        this(matter, channels, dealtWithBy, Optional.empty(), conditions);
    }

    /** Whoever deals with it, and whoever covers. */
    public Stream<StaffContact> staff() {
        return Stream.concat(dealtWithBy.stream(), coveredBy.stream());
    }

    /** The same with others in their places; whoever then deals with it does not cover too. */
    ChildContact with(UnaryOperator<StaffContact> others) {
        Optional<StaffContact> dealsWithIt = dealtWithBy.map(others);
        return new ChildContact(
                matter,
                channels,
                dealsWithIt,
                coveredBy
                        .map(others)
                        .filter(cover ->
                                dealsWithIt.stream()
                                        .noneMatch(one -> one.account().equals(cover.account()))),
                conditions);
    }

    /** Whether the other line is about the same, subject to other conditions than these. */
    boolean isInOtherWords(ChildContact other) {
        return matter.equals(other.matter)
                && channels.equals(other.channels)
                && dealtWithBy.equals(other.dealtWithBy)
                && coveredBy.equals(other.coveredBy)
                && !conditions.isBlank()
                && !other.conditions.isBlank();
    }

    /** The same as it is usual: without conditions, by whoever is there. */
    public ChildContact asUsual() {
        return new ChildContact(matter, channels, Optional.empty(), "");
    }

    /** The same subject to other conditions, in the words of what was agreed. */
    public ChildContact otherwise(String words) {
        return new ChildContact(matter, channels, dealtWithBy, coveredBy, words);
    }

    /** For the person: {@code Illness: as usual.} */
    public String inWords() {
        return matter
                + (dealtWithBy.isPresent() ? " (with " + whoDealsWithIt() + ")" : "")
                + ": "
                + (conditions.isBlank() ? "as usual." : conditions);
    }

    /** {@code Mr Pike, or Ms Day when they are away}; empty where nobody is named. */
    public String whoDealsWithIt() {
        return dealtWithBy
                .map(one ->
                        one.name()
                                + coveredBy
                                        .map(cover ->
                                                ", or %s when they are away"
                                                        .formatted(cover.name()))
                                        .orElse(""))
                .orElse("");
    }

    boolean answers(ContactProposal proposal) {
        return channels.contains(proposal.channel());
    }

    /** What this line says of a contact about the child's admin that it answers. */
    Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        if (dealtWithBy.isPresent()
                && !isWith(dealtWithBy.get(), proposal)
                && (coveredBy.isEmpty() || !isWith(coveredBy.get(), proposal))) {
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
