package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Account;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.act.RecordingACourtOrder;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * An order of a court is recorded, rules at the desk above what the school decided, and is over
 * when the court says so (P37, E31).
 */
@Paragraphs({"P37", "J1", "J25"})
class CourtOrdersTests {
    private static final String TERM = "He must not come within 100 metres of the school.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final String page = "/people/" + person.text() + "/court-order";
    private final Visitor deputy = ready.visitedBy(ready.deputy);

    private Visitor.Form order(LocalDate from) {
        return with(deputy.opens(page).form(), "from", from)
                .with("reference", "Non-molestation order, Family Court at Southampton, F01SO123")
                .with("seen", "Seen by the deputy today; the copy is in the safe.")
                .with("reader", ready.office.id().text())
                .with("reachedAt", "023 9287 0100")
                .with("words-1", TERM)
                .with("reach-1", "ON_SITE", "NEARBY")
                .with("way-1", "IN")
                .with("effect-1", "FORBIDS");
    }

    private static Visitor.Form with(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }

    private Ruling atTheGate() {
        return rules(Channel.IN_PERSON_ON_SITE);
    }

    private Ruling rules(Channel channel) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                ready.the(InForce.class)
                                        .ruleOn(
                                                unit,
                                                new ContactProposal(
                                                        person,
                                                        channel,
                                                        Direction.IN,
                                                        channel == Channel.IN_PERSON_ON_SITE
                                                                ? Place.GROUNDS
                                                                : Place.OFF_SITE,
                                                        Purpose.SAME_MATTER,
                                                        Optional.empty(),
                                                        TestMoment.now(),
                                                        false)));
    }

    private KnownOrder known() {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> KnownOrder.on(unit, person))
                .getFirst();
    }

    @Test
    void fromThenOnItRulesAtTheDeskAndStandsOnTheCaseAndBesideTheDecision() {
        assertThat(atTheGate()).isInstanceOf(Ruling.Permitted.class);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));

        assertThat(order(ago(1)).send().text()).contains("It is saved", TERM, "In force");

        assertThat(atTheGate()).isInstanceOf(Ruling.NotPermitted.class);
        assertThat(rules(Channel.PHONE_CALL)).isInstanceOf(Ruling.Permitted.class);
        Visitor office = ready.visitedBy(ready.office);
        String card =
                office.opens("/desk")
                        .formTo("/desk")
                        .with("wanted", "Darren Whitlock")
                        .send()
                        .formTo("/desk/card")
                        .with("person", person.text())
                        .with("second", "Kai")
                        .send()
                        .text();
        assertThat(card).contains(TERM, "This is not allowed now");
        // Nobody is restricted in silence: whoever answers for restrictions finds it on their list.
        for (Account leads : List.of(ready.head, ready.chair)) {
            Visitor.Page list = ready.visitedBy(leads).opens("/restrictions");
            assertThat(list.text()).contains("1 ordered by a court", "Darren Whitlock", TERM);
            assertThat(list.seen().select("main a[href*=court-order]"))
                    .hasSize(leads.equals(ready.head) ? 1 : 0);
        }
        assertThat(deputy.opens(page + "/" + known().id().text()).text())
                .contains("The sealed order: Seen by the deputy today");
        assertThat(ready.visitedBy(ready.head).opens("/cases/" + walked.id.text()).text())
                .contains("Court order, Non-molestation order", "until further order", TERM);
    }

    @Test
    void whoeverDecidesIsToldWhatACourtOrderedAlready() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));
        String check = "/cases/" + walked.id.text() + "/decide/restrict/check";
        String caution = "A court order binds them already, until further order: " + TERM;
        Visitor head = ready.visitedBy(ready.head);
        assertThat(head.opens(check).text()).doesNotContain(caution);

        order(ago(1)).send();

        assertThat(head.opens(check).text()).contains(caution);
    }

    @Test
    void itBindsFromItsHourToTheEndOfItsLastDay() {
        with(order(today()).with("at", "9am"), "until", today().plusDays(30)).send();

        CourtOrder order = known().order();
        assertThat(order.from()).isEqualTo(today().atTime(9, 0).atZone(Period.LONDON).toInstant());
        assertThat(order.lastDay()).contains(today().plusDays(30));
        assertThat(order.isInForceAt(order.from().minusSeconds(1))).isFalse();
        assertThat(order.isInForceAt(order.from())).isTrue();
        assertThat(
                        order.isInForceAt(
                                today().plusDays(31)
                                        .atStartOfDay(Period.LONDON)
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .toInstant()))
                .isFalse();
    }

    @Test
    void whenTheCourtEndsItItRulesNoMoreAndTheRecordSaysBoth() {
        order(ago(20)).send();
        String one = page + "/" + known().id().text();

        Visitor.Page before =
                with(deputy.opens(one).formTo(one).with("over", "day"), "lastDay", ago(21))
                        .with("because", "The sealed order")
                        .send();
        assertThat(before.text()).contains("before the day on which the order began");
        assertThat(atTheGate()).isInstanceOf(Ruling.NotPermitted.class);

        with(deputy.opens(one).formTo(one).with("over", "day"), "lastDay", ago(1))
                .with("because", "The sealed order, seen by the deputy")
                .send();

        assertThat(atTheGate()).isInstanceOf(Ruling.Permitted.class);
        assertThat(deputy.opens(one).text())
                .contains(
                        TERM, "Over", "Last day put down", "The sealed order, seen by the deputy");
        // The court lets it go on: what was said last counts.
        with(deputy.opens(one).formTo(one).with("over", "day"), "lastDay", today().plusDays(9))
                .with("because", "Extended by the court")
                .send();
        assertThat(atTheGate()).isInstanceOf(Ruling.NotPermitted.class);
    }

    @Test
    void whatWasRecordedByMistakeNeverBoundThem() {
        order(ago(20)).send();
        String one = page + "/" + known().id().text();

        deputy.opens(one)
                .formTo(one)
                .with("over", "mistake")
                .with("because", "It is about his brother")
                .send();

        assertThat(atTheGate()).isInstanceOf(Ruling.Permitted.class);
        assertThat(known().isInForceAt(TestMoment.now().minusSeconds(86_400))).isFalse();
        assertThat(deputy.opens(one).text())
                .contains("Recorded by mistake: it never bound them", "It is about his brother");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Visitor.Page sent =
                deputy.opens(page)
                        .form()
                        .with("reference", "Restraining order, Crown Court at Winchester")
                        .with("words-2", "He may write to the head about his child.")
                        .send();

        assertThat(sent.text())
                .contains(
                        "Say who has seen it and where it is kept",
                        "Enter the day from which it binds them",
                        "Choose who reads it",
                        "Enter what the order says",
                        "Tick whose contact it is about");
        assertThat(sent.form().value("reference"))
                .isEqualTo("Restraining order, Crown Court at Winchester");
        assertThat(sent.form().value("words-2"))
                .isEqualTo("He may write to the head about his child.");
        assertThat(orders()).isEmpty();
    }

    @Test
    void theSameOrderIsRecordedOnceAndFurtherTermsBesideIt() {
        order(ago(1)).send();

        assertThat(order(ago(1)).send().text()).contains("is recorded already");
        order(ago(1))
                .with("words-1", "He may write to the head about his child.")
                .with("reach-1", "LETTER")
                .with("effect-1", "ALLOWS_AS_SAID")
                .send();

        assertThat(orders()).hasSize(2);
        assertThat(rules(Channel.LETTER)).isInstanceOf(Ruling.PermittedSubjectTo.class);
    }

    @Test
    void anOrderOfSomebodyElseIsNeitherFoundNorEnded() {
        order(ago(20)).send();
        PersonId other = ready.aParent("Karen Doyle", "Finn Doyle");
        FactId theirs = known().id();

        String wrong = "/people/" + other.text() + "/court-order/" + theirs.text();
        assertThat(deputy.opens(wrong).status()).isEqualTo(404);
        Outcome ended =
                ready.the(RecordingACourtOrder.class)
                        .end(
                                ready.as(ready.deputy),
                                ReadySchool.form(),
                                other,
                                theirs,
                                ago(1),
                                "The sealed order");
        assertThat(((Outcome.Refused) ended).grounds().all())
                .extracting(Ground::rule)
                .containsExactly("court-order.is-known");
        assertThat(atTheGate()).isInstanceOf(Ruling.NotPermitted.class);
    }

    /** P37: until it is so it stands on Today of those who record orders. */
    @Test
    void theChairIsMadeAwareAndTodaySaysSoUntilThen() {
        String line = "Make the Chair of governors aware of the court order about Darren Whitlock";
        assertThat(deputy.opens("/").text()).doesNotContain(line);
        order(ago(1)).send();
        assertThat(deputy.opens("/").text()).contains(line);
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(line);
        String one = page + "/" + known().id().text();

        Visitor.Page nobody = with(told(one), "on", today()).with("how", "").send();
        assertThat(nobody.text()).contains("Choose who was told", "Say how");
        Visitor.Form form =
                told(one).with("governor", ready.chair.id().text()).with("how", "Rung by the head");
        assertThat(with(form, "on", today().plusDays(1)).send().text())
                .contains("That day has not come yet");
        assertThat(deputy.opens("/").text()).contains(line);

        Visitor.Page saved = with(form, "on", today()).send();

        assertThat(saved.text())
                .contains("was told on " + PrintedDate.of(today()) + ": Rung by the head");
        assertThat(deputy.opens("/").text()).doesNotContain(line);
    }

    private Visitor.Form told(String one) {
        return deputy.opens(one).formTo(one + "/chair");
    }

    @Test
    void itsEndIsSaidBeforeItComes() {
        String line = "Find out whether the court lets it go on";
        with(order(ago(1)), "until", today().plusDays(29)).send();
        assertThat(deputy.opens("/").text()).doesNotContain(line);
        assertThat(deputy.opens("/people/" + person.text()).text()).doesNotContain("ends in");

        endsOn(today().plusDays(28));
        assertThat(deputy.opens("/").text()).contains(line);
        assertThat(deputy.opens("/people/" + person.text()).text())
                .contains("In force, ends in 28 days");

        endsOn(ago(1));
        assertThat(deputy.opens("/").text()).doesNotContain(line);
    }

    private void endsOn(LocalDate lastDay) {
        String one = page + "/" + known().id().text();
        with(deputy.opens(one).formTo(one).with("over", "day"), "lastDay", lastDay)
                .with("because", "The sealed order")
                .send();
    }

    /** J25, E31: both are shown, each with its own last day. */
    @Test
    @Examples("E31")
    void theDeskShowsTheOrderAndWhatTheSchoolDecidedBoth() {
        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
        String lastDay = PrintedDate.of(walked.file().restrictions().getFirst().period().lastDay());
        String clause = "No contact by telephone, voicemail or text message. (until " + lastDay;
        assertThat(card()).doesNotContain("Besides, the school decided");

        with(order(ago(1)), "until", today().plusDays(300)).send();

        assertThat(card())
                .contains(
                        TERM + " (until " + PrintedDate.of(today().plusDays(300)),
                        "Besides, the school decided",
                        clause);
    }

    private String card() {
        return ready.visitedBy(ready.office)
                .opens("/desk")
                .formTo("/desk")
                .with("wanted", "Darren Whitlock")
                .send()
                .formTo("/desk/card")
                .with("person", person.text())
                .with("second", "Kai")
                .send()
                .text();
    }

    @Test
    void aLongOrderIsRecordedInOneGo() {
        Visitor.Form form = order(ago(1));
        for (int term = 2; term <= 9; term++) {
            form =
                    form.with("words-" + term, "Term %d of the order.".formatted(term))
                            .with("reach-" + term, "LETTER")
                            .with("way-" + term, "IN")
                            .with("effect-" + term, "ALLOWS");
        }
        assertThat(form.send().text()).contains("It is saved");
        assertThat(known().order().terms()).hasSize(9);
        assertThat(known().order().terms().getLast().words()).isEqualTo("Term 9 of the order.");
    }

    @Test
    void onlyThoseWhoAnswerForRestrictionsOrForTheSafetyOfChildrenRecordOne() {
        for (Account other : List.of(ready.office, ready.teacher, ready.chair)) {
            assertThat(ready.visitedBy(other).opens(page).status()).isEqualTo(404);
        }
        assertThat(deputy.opens(page).status()).isEqualTo(200);
    }

    private List<KnownOrder> orders() {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> KnownOrder.on(unit, person));
    }
}
