package org.evenhand.contactlog.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.Triages;
import org.evenhand.contactlog.Uninvolved;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.RepresentativeAppointed;
import org.evenhand.people.SamePerson;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.Ruling;

/** What has to be so before a contact is triaged, each rule a sentence of the policy. */
record TriageRules(
        Unit unit,
        Entry entry,
        TriagingAContact.Told told,
        List<Restriction> inForce,
        Ruling ruling) {
    /** A complaint about the restriction is allowed, and is answered by the uninvolved. */
    private static final PolicyParagraph COMPLAINT = new PolicyParagraph("E21");

    Grounds against() {
        return Stream.of(
                        isAboutThem(),
                        saysWhy(),
                        nothingBoundThem(),
                        nothingForbadeIt(),
                        nobodySpokeForThem(),
                        isUninvolved(),
                        wasAnEmergency(),
                        wasUsedForSomethingElse(),
                        wasAComplaintAboutIt(),
                        hasAnOwner(),
                        goesToTheUninvolved(),
                        hasADate())
                .collect(Grounds.collecting());
    }

    /** An entry that names somebody is triaged for nobody else. */
    private Optional<Ground> isAboutThem() {
        SamePerson them = SamePerson.of(unit, told.person());
        return entry.person().filter(named -> !them.is(named)).isPresent()
                ? ground(
                        "triage.is-about-them",
                        PolicyParagraph.p(53),
                        "This entry names somebody else.",
                        "Put the name right on the entry first.")
                : Optional.empty();
    }

    private Optional<Ground> saysWhy() {
        return told.reason().isBlank()
                ? ground(
                        "triage.reason",
                        PolicyParagraph.p(53),
                        "Say why: each contact is treated on its merits.",
                        "One sentence is enough.")
                : Optional.empty();
    }

    /** A breach only when told and in force at the moment it happened (J6). */
    private Optional<Ground> nothingBoundThem() {
        return told.as() == TriagedAs.BREACH && inForce.isEmpty()
                ? ground(
                        "triage.nothing-in-force",
                        PolicyParagraph.j(6),
                        "Nothing was in force on them, and told to them, when this happened: it is no"
                                + " breach.",
                        "Choose what it was instead. Conduct can still be relied on as conduct.")
                : Optional.empty();
    }

    private Optional<Ground> nothingForbadeIt() {
        boolean forbidden =
                ruling instanceof Ruling.NotPermitted || ruling instanceof Ruling.RedirectedTo;
        return told.as() == TriagedAs.BREACH && !inForce.isEmpty() && !forbidden
                ? ground(
                        "triage.nothing-forbade-it",
                        PolicyParagraph.f(7),
                        "What was in force allowed this contact: it is no breach.",
                        "Choose what it was instead, or say where it happened and whom it was for.")
                : Optional.empty();
    }

    /** What a representative sends is not sent by the person (P12); what others pass on may be. */
    private Optional<Ground> nobodySpokeForThem() {
        List<String> representatives =
                People.byId(unit, told.person())
                        .map(person -> Person.soOn(entry.happenedOn(), person.representatives()))
                        .orElse(List.of())
                        .stream()
                        .map(RepresentativeAppointed::representative)
                        .toList();
        return told.as() == TriagedAs.BREACH
                        && entry.channel() == Channel.THROUGH_THIRD_PARTY
                        && !representatives.isEmpty()
                ? ground(
                        "triage.nobody-spoke-for-them",
                        new PolicyParagraph("E10"),
                        "It came through somebody else, and %s may speak for them: what a"
                                        .formatted(String.join(", ", representatives))
                                + " representative sends is no breach by the person.",
                        "Choose what it was instead. If they sent it themselves, put the way in which"
                                + " it came right on the entry first.")
                : Optional.empty();
    }

    /** Whoever it happened to finds no breach in it while somebody else is free to (P16, J5). */
    private Optional<Ground> isUninvolved() {
        List<Colleagues.Colleague> free =
                Colleagues.of(unit).holding(Role.HEADTEACHER, Role.SENIOR_LEADER).stream()
                        .filter(each -> !Uninvolved.isInvolved(each.account(), entry))
                        .toList();
        return told.as() == TriagedAs.BREACH
                        && !free.isEmpty()
                        && Uninvolved.isInvolved(unit.scope().actor().account(), entry)
                ? ground(
                        "triage.breach-found-by-the-uninvolved",
                        PolicyParagraph.j(5),
                        "It happened to you: somebody who had no part in it says whether it is a breach.",
                        "Ask %s to triage it.".formatted(Colleagues.names(free)))
                : Optional.empty();
    }

    /** BLOCK-19: never by anybody, unless the head looks again (P62). */
    private Optional<Ground> wasAnEmergency() {
        boolean carvedOut =
                entry.holdsWhatIsNeverABreach()
                        || entry.wasCalledAsAnEmergency()
                        || Triages.every(unit, entry.id())
                                .anyMatch(it -> it.fact().as().isCarvedOut());
        return told.as() == TriagedAs.BREACH && carvedOut && !unit.scope().is(Role.HEADTEACHER)
                ? ground(
                        "triage.emergency-is-no-breach",
                        PolicyParagraph.p(62),
                        "This was found to be, or to hold, an emergency or a right in law: that is never a"
                                + " breach.",
                        "The headteacher may look at it again.")
                : Optional.empty();
    }

    /** What is an emergency, or a right in law, came by the way that is kept open for it. */
    private Optional<Ground> wasUsedForSomethingElse() {
        return told.as().isCarvedOut() && told.saidToBe().isPresent()
                ? ground(
                        "triage.came-as-what-it-was",
                        PolicyParagraph.f(7),
                        "It was what that way is kept open for: it was not used for something else.",
                        "Leave that question at No, or choose what the contact was instead.")
                : Optional.empty();
    }

    /** Whoever says that the restriction is wrong does not break it by saying so (E21). */
    private Optional<Ground> wasAComplaintAboutIt() {
        boolean complained =
                Triages.every(unit, entry.id())
                        .anyMatch(it -> it.fact().as() == TriagedAs.ABOUT_THE_RESTRICTION);
        return told.as() == TriagedAs.BREACH && complained
                ? ground(
                        "triage.complaint-is-no-breach",
                        COMPLAINT,
                        "This was found to be a complaint about the restriction: that is no breach of it.",
                        "Choose what it was instead. How it was said can still be relied on as conduct.")
                : Optional.empty();
    }

    private Optional<Ground> hasAnOwner() {
        return told.as().raisesAnIssue()
                        && told.owner().flatMap(Colleagues.staff(unit)::of).isEmpty()
                ? ground(
                        "triage.owner",
                        PolicyParagraph.j(12),
                        "A new issue gets an owner at this moment.",
                        "Choose who deals with it.")
                : Optional.empty();
    }

    /** While there is anybody else, nobody answers a complaint about what they decided (E21). */
    private Optional<Ground> goesToTheUninvolved() {
        List<AccountId> decided =
                inForce.stream()
                        .flatMap(one -> Restrictions.imposedBy(unit, one.id()).stream())
                        .toList();
        List<Colleagues.Colleague> free =
                Colleagues.staff(unit).all().stream()
                        .filter(each -> !decided.contains(each.account()))
                        .toList();
        return told.as() == TriagedAs.ABOUT_THE_RESTRICTION
                        && told.owner().filter(decided::contains).isPresent()
                        && !free.isEmpty()
                ? ground(
                        "triage.complaint-goes-to-the-uninvolved",
                        COMPLAINT,
                        "It is about what they decided: somebody who had no part in it deals with it.",
                        "Choose somebody else.")
                : Optional.empty();
    }

    private Optional<Ground> hasADate() {
        LocalDate by = told.replyBy();
        return told.as().raisesAnIssue() && (by == null || by.isBefore(unit.today()))
                ? ground(
                        "triage.reply-by",
                        PolicyParagraph.j(12),
                        "A new issue gets a day for the reply, today or later.",
                        "Enter the day by which they are answered.")
                : Optional.empty();
    }

    private static Optional<Ground> ground(
            String rule, PolicyParagraph paragraph, String because, String remedy) {
        return Optional.of(new Ground(rule, paragraph, because, remedy));
    }
}
