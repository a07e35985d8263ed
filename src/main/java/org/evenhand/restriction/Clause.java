package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;

/**
 * One thing that a restriction asks of a person (P55, P57-P59). Every type says the same six
 * things: its fields, a plain sentence, its ruling, the paragraph of the letter, what whoever meets
 * the person does, and where in the school it is put on and taken off.
 *
 * <p>A clause speaks of some contacts and is silent on the others. Face to face both sides are
 * present, so that a clause about presence speaks of it whichever direction it is called; at a
 * distance each type says which directions it binds.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChannelNotAllowed.class, name = "channel-not-allowed"),
    @JsonSubTypes.Type(value = NamedContactOnly.class, name = "named-contact-only"),
    @JsonSubTypes.Type(value = NotOnPremises.class, name = "not-on-premises"),
    @JsonSubTypes.Type(value = BehaviourContract.class, name = "behaviour-contract"),
    @JsonSubTypes.Type(value = SharedMailboxOnly.class, name = "shared-mailbox-only"),
    @JsonSubTypes.Type(value = EmailForwarded.class, name = "email-forwarded"),
    @JsonSubTypes.Type(value = ConditionalEntry.class, name = "conditional-entry"),
    @JsonSubTypes.Type(value = CallsAtSetTimes.class, name = "calls-at-set-times"),
    @JsonSubTypes.Type(value = AppointmentOnly.class, name = "appointment-only"),
    @JsonSubTypes.Type(value = WritingOnly.class, name = "writing-only"),
    @JsonSubTypes.Type(value = DocumentsKept.class, name = "documents-kept"),
    @JsonSubTypes.Type(value = DocumentsReturned.class, name = "documents-returned"),
    @JsonSubTypes.Type(value = IssueCap.class, name = "issue-cap"),
    @JsonSubTypes.Type(value = NoFurtherComplaint.class, name = "no-further-complaint"),
    @JsonSubTypes.Type(value = AnotherLimit.class, name = "another-limit")
})
public sealed interface Clause
        permits ChannelNotAllowed,
                NamedContactOnly,
                NotOnPremises,
                BehaviourContract,
                SharedMailboxOnly,
                EmailForwarded,
                ConditionalEntry,
                CallsAtSetTimes,
                AppointmentOnly,
                WritingOnly,
                DocumentsKept,
                DocumentsReturned,
                IssueCap,
                NoFurtherComplaint,
                AnotherLimit {
    /** What stands beside the name in a sign-in system: whoever reads it there needs no more. */
    String SIGN_IN_NOTE =
            "Put this note, and nothing else, beside their name: “Please ask the office.”";

    /** The stable name of the type, the same for all its clauses: {@code not-on-premises}. */
    @JsonProperty("type")
    String type();

    /** Where the policy provides for it. */
    PolicyPoint point();

    /** For staff: what is so, in one plain sentence. */
    String sentence();

    /**
     * Whether this clause speaks of such contacts at all, whoever they are for and whenever. All
     * else it is silent on.
     */
    boolean speaksOf(Channel channel, Direction direction, Place place);

    /**
     * What this clause alone says of a contact that it speaks of, while it is in force.
     *
     * @param grounds the ground of this clause, for the ruling to carry
     */
    Ruling ruleOn(ContactProposal proposal, Grounds grounds);

    /** The ways of contact that it closes altogether for whoever comes to the school by them. */
    default Set<ChannelGroup> closes() {
        return Set.of();
    }

    /** The ways of contact that have to stay open, or else it says nothing that can be kept. */
    default Set<ChannelGroup> reliesOn() {
        return Set.of();
    }

    /** Whether it names the one contact that the person has: there cannot be two (P55-3). */
    default boolean namesTheOnlyContact() {
        return false;
    }

    /** Everybody whom it gives something to do with the person. */
    default Stream<StaffContact> staff() {
        return Stream.empty();
    }

    /** Where what the person sends arrives to be read, when this clause names who reads it. */
    default Optional<Inbox> inbox() {
        return Optional.empty();
    }

    /** For the person: what they may not do, and what they may (P50-2, P65). */
    String letterParagraph();

    /** For whoever meets the person: what to do so that the clause is kept. */
    String enforcementLine();

    /** For the office and IT: what is put on so that it is kept, and taken off when it ends. */
    List<CarriedOut> carriedOut();
}
