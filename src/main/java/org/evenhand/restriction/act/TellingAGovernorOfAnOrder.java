package org.evenhand.restriction.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.restriction.OrderToldToGovernor;
import org.springframework.stereotype.Component;

/**
 * The Chair of governors is made aware that a court ordered something about a person, or a governor
 * in their place (P37, F10): by whom, when and how is written down.
 */
@Component
@Paragraphs({"P37", "E9"})
public class TellingAGovernorOfAnOrder {
    public static final Act TELL = new Act("restriction.tell-governor-of-order");

    private final Acts acts;

    TellingAGovernorOfAnOrder(Acts acts) {
        this.acts = acts;
    }

    /** Who was told, when, and how. */
    public record Told(AccountId governor, LocalDate on, String how) {}

    /** Those who may be told, the Chair first. */
    public static Stream<PostHolders.Holder> governors(PostHolders posts) {
        return Stream.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR)
                .flatMap(role -> posts.of(role).stream());
    }

    /** The order's page is the result. */
    public Outcome tell(Scope scope, FormTicket ticket, PersonId person, FactId order, Told told) {
        return acts.perform(scope, TELL, ticket, person, unit -> tell(unit, person, order, told));
    }

    private static Verdict tell(Unit unit, PersonId id, FactId order, Told told) {
        Optional<KnownOrder> known =
                KnownOrder.on(unit, id).stream().filter(one -> one.id().equals(order)).findFirst();
        Optional<PostHolders.Holder> governor =
                governors(PostHolders.now(unit))
                        .filter(each -> each.account().equals(told.governor()))
                        .findFirst();
        if (known.isEmpty() || governor.isEmpty()) {
            throw new IllegalArgumentException("There is no such order, or no such governor");
        }
        Person person = People.byId(unit, id).orElseThrow();
        Grounds against = against(unit, person, governor.get(), told);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        PersonId on = known.get().order().person();
        unit.record(
                new OrderToldToGovernor(
                        on,
                        order,
                        governor.get().account(),
                        governor.get().name(),
                        governor.get().role().title(),
                        told.on(),
                        told.how()),
                on);
        return Verdict.happened("/people/%s/court-order/%s".formatted(id.text(), order.text()));
    }

    private static Grounds against(
            Unit unit, Person person, PostHolders.Holder governor, Told told) {
        return Stream.of(isNotThem(unit, person, governor), hasCome(unit, told))
                .collect(Grounds.collecting());
    }

    /** The file of a governor is closed to that governor (E9). */
    private static Optional<Ground> isNotThem(
            Unit unit, Person person, PostHolders.Holder governor) {
        return person.isAlsoHere(governor.name(), unit.today())
                ? ground(
                        "court-order.not-told-to-whom-it-is-about",
                        new PolicyParagraph("E9"),
                        "%s is the person whom the order is about.".formatted(governor.name()),
                        "Tell the vice-chair, or another governor.")
                : Optional.empty();
    }

    private static Optional<Ground> hasCome(Unit unit, Told told) {
        return told.on().isAfter(unit.today())
                ? ground(
                        "court-order.told-on-a-day-that-has-come",
                        PolicyParagraph.p(37),
                        "That day has not come yet.",
                        "Write it down when the Chair has been told.")
                : Optional.empty();
    }

    private static Optional<Ground> ground(
            String rule, PolicyParagraph paragraph, String because, String remedy) {
        return Optional.of(new Ground(rule, paragraph, because, remedy));
    }
}
