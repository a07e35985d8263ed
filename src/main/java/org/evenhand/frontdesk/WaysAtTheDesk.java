package org.evenhand.frontdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.Condition;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Ruling;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;

/**
 * What the desk does and says, way by way, if somebody comes about the matter that led to the
 * restriction: each line is the ruling of that contact (J25) in words for whoever stands there.
 */
record WaysAtTheDesk(
        EverybodyBound bound, Instant now, PersonId person, List<Restriction> restrictions) {
    private static final String AS_USUAL = "Deal with it as you would with anybody.";

    List<DeskCard.Way> all() {
        return List.of(door(), phone(), mail());
    }

    /** Whether they are not let in, were they to come about the matter itself. */
    boolean isDoorClosed() {
        return ruling(Channel.IN_PERSON_ON_SITE, Place.INSIDE, false)
                instanceof Ruling.NotPermitted;
    }

    private DeskCard.Way door() {
        Ruling inside = ruling(Channel.IN_PERSON_ON_SITE, Place.INSIDE, false);
        List<String> act = new ArrayList<>();
        String say = "";
        switch (inside) {
            case Ruling.Permitted _ ->
                    act.add("They may come in: sign in, badge and escort as usual.");
            case Ruling.PermittedSubjectTo it -> {
                act.add("They may come in, if this is kept to:");
                it.conditions().stream().map(Condition::words).forEach(act::add);
            }
            case Ruling.RedirectedTo it -> {
                Optional<SharedMailboxOnly> mailbox = mailbox();
                act.add(
                        mailbox.map(Clause::enforcementLine)
                                .orElse(
                                        "Fetch "
                                                + it.to().name()
                                                + ". Nobody else deals with them."));
                say =
                        mailbox.map(WaysAtTheDesk::pleaseWrite)
                                .orElse(
                                        it.to().name()
                                                + " deals with this. I will say that you are here.");
            }
            case Ruling.NotPermitted _ -> {
                act.addAll(enforcement(Channel.IN_PERSON_ON_SITE, Place.INSIDE));
                say = "I cannot help you here. " + otherWays();
            }
            case Ruling.AskAPerson _ -> act.add("Fetch a senior member of staff.");
        }
        if (inside instanceof Ruling.NotPermitted
                && ruling(Channel.IN_PERSON_ON_SITE, Place.GROUNDS, false)
                        instanceof Ruling.Permitted) {
            act.add("They may be in the playground and grounds.");
        }
        return new DeskCard.Way("At the door or gate", act, say);
    }

    private DeskCard.Way phone() {
        return switch (ruling(Channel.PHONE_CALL, Place.OFF_SITE, false)) {
            case Ruling.RedirectedTo it -> {
                Optional<SharedMailboxOnly> mailbox = mailbox();
                yield new DeskCard.Way(
                        "On the phone",
                        List.of(
                                mailbox.map(Clause::enforcementLine)
                                        .orElse(
                                                "Take a message for "
                                                        + it.to().name()
                                                        + ", or put them through. Nobody else deals"
                                                        + " with them.")),
                        mailbox.map(WaysAtTheDesk::pleaseWrite)
                                .orElse(it.to().name() + " deals with this and will answer you."));
            }
            case Ruling.NotPermitted _ ->
                    new DeskCard.Way(
                            "On the phone",
                            enforcement(Channel.PHONE_CALL, Place.OFF_SITE),
                            "I cannot talk to you by telephone. " + otherWays());
            case Ruling.PermittedSubjectTo it ->
                    new DeskCard.Way(
                            "On the phone",
                            it.conditions().stream().map(Condition::words).toList(),
                            "");
            case Ruling.Permitted _, Ruling.AskAPerson _ ->
                    new DeskCard.Way("On the phone", List.of(AS_USUAL), "");
        };
    }

    /** The mailbox that is their only contact, if there is one. */
    private Optional<SharedMailboxOnly> mailbox() {
        return restrictions.stream()
                .flatMap(it -> it.termsAt(now).clauses().stream())
                .map(NumberedClause::clause)
                .filter(SharedMailboxOnly.class::isInstance)
                .map(SharedMailboxOnly.class::cast)
                .findFirst();
    }

    private static String pleaseWrite(SharedMailboxOnly one) {
        return "Please write to " + one.mailbox() + ". You will have an answer from there.";
    }

    /** What arrives is read, never refused. */
    private DeskCard.Way mail() {
        Optional<StaffContact> reader =
                Stream.of(Channel.LETTER, Channel.EMAIL)
                        .map(channel -> ruling(channel, Place.OFF_SITE, true))
                        .flatMap(ruling ->
                                ruling instanceof Ruling.RedirectedTo it
                                        ? Stream.of(it.to())
                                        : Stream.of())
                        .findFirst();
        return new DeskCard.Way(
                "A letter or an e-mail",
                reader.map(it ->
                                List.of(
                                        "Do not answer it. Pass it to "
                                                + it.name()
                                                + ", who reads it."))
                        .orElseGet(this::asAskedOfMail),
                "");
    }

    private List<String> asAskedOfMail() {
        List<String> asked =
                Stream.of(Channel.LETTER, Channel.EMAIL)
                        .map(channel -> ruling(channel, Place.OFF_SITE, true))
                        .flatMap(ruling ->
                                ruling instanceof Ruling.PermittedSubjectTo it
                                        ? it.conditions().stream().map(Condition::words)
                                        : Stream.of())
                        .distinct()
                        .toList();
        return asked.isEmpty() ? List.of(AS_USUAL) : asked;
    }

    /** What the clauses that close this way ask of the desk. */
    private List<String> enforcement(Channel channel, Place place) {
        List<String> lines =
                restrictions.stream()
                        .flatMap(it -> it.termsAt(now).clauses().stream())
                        .map(NumberedClause::clause)
                        .filter(clause -> closes(clause, channel, place))
                        .map(Clause::enforcementLine)
                        .distinct()
                        .toList();
        return lines.isEmpty()
                ? List.of("This is not allowed now. Stay calm and fetch a senior leader.")
                : lines;
    }

    private boolean closes(Clause clause, Channel channel, Place place) {
        ContactProposal contact = proposal(channel, place, Optional.empty(), false);
        return clause.speaksOf(channel, Direction.IN, place)
                && clause.ruleOn(contact, Grounds.none()) instanceof Ruling.NotPermitted;
    }

    /** How they may reach the school instead, so that nobody is only sent away (P50-6). */
    private String otherWays() {
        Optional<StaffContact> named =
                ruling(Channel.LETTER, Place.OFF_SITE, false) instanceof Ruling.RedirectedTo it
                        ? Optional.of(it.to())
                        : Optional.empty();
        String ways =
                Stream.of(Channel.PHONE_CALL, Channel.LETTER, Channel.EMAIL)
                        .filter(channel -> isOpen(channel, named.map(StaffContact::account)))
                        .map(channel ->
                                channel == Channel.PHONE_CALL ? "telephone" : channel.words())
                        .collect(Collectors.joining(" or "));
        return ways.isEmpty()
                ? "Your letter from the school says how to reach us."
                : "You may reach %s by %s."
                        .formatted(named.map(StaffContact::name).orElse("us"), ways);
    }

    private boolean isOpen(Channel channel, Optional<AccountId> addressee) {
        Ruling ruling = bound.ruleOn(proposal(channel, Place.OFF_SITE, addressee, false));
        return ruling instanceof Ruling.Permitted || ruling instanceof Ruling.PermittedSubjectTo;
    }

    private Ruling ruling(Channel channel, Place place, boolean arrived) {
        return bound.ruleOn(proposal(channel, place, Optional.empty(), arrived));
    }

    private ContactProposal proposal(
            Channel channel, Place place, Optional<AccountId> addressee, boolean arrived) {
        return new ContactProposal(
                person, channel, Direction.IN, place, Purpose.SAME_MATTER, addressee, now, arrived);
    }
}
