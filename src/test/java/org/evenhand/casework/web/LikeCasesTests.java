package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.casework.LikeDecision;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Like cases beside a decision: one's own openly, others' as figures that tell of nobody. */
@Paragraphs({"P10", "J19"})
class LikeCasesTests {
    private static final Clause NO_PHONE = new ChannelNotAllowed(ChannelGroup.PHONE);
    private static final Clause NAMED = new NamedContactOnly(Imposing.GREEN, Imposing.BROWN, 3);

    private final ReadySchool ready = ReadySchool.founded();
    private final WalkedCase now = weighed("Carla Jennings");

    private WalkedCase weighed(String name) {
        PersonId person = ready.aParent(name, "Kai");
        EntryId shouted = ready.abuse(person, ago(90), "Shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(80)).assessed(ago(79), shouted);
    }

    private Element like(Visitor visitor, String sheet) {
        return visitor.opens("/cases/" + now.id.text() + "/decide/" + sheet)
                .seen()
                .expectFirst("main section:has(h2:contains(Like cases))");
    }

    @Test
    void whoeverDecidesSeesWhatTheyDecidedOpenlyAndTheirCase() {
        WalkedCase darren = weighed("Darren Whitlock").warned(ago(70));
        EntryId since = ready.abuse(darren.person, ago(60), "Rang.", "You'll regret this");
        darren.invited(ago(50), 10).supported(ago(35), true);
        ReadySchool.idIn(
                ARestriction.of(ready, darren, ago(30), since).decidedOn(ago(30), ready.head));
        Visitor head = ready.visitedBy(ready.head);

        for (String sheet : List.of("warn", "warn/check", "restrict", "restrict/check")) {
            Element like = like(head, sheet);
            assertThat(like.text())
                    .contains(
                            "Like cases, decided under A",
                            "2 decisions, the latest first",
                            "Contact restriction under A, 3 months, after a warning",
                            "Warning letter under A",
                            "Darren Whitlock",
                            "No warning letter.",
                            "No contact restriction.");
            assertThat(like.text().indexOf("Contact restriction under A"))
                    .isLessThan(like.text().indexOf("Warning letter under A"));
            assertThat(like.select("a[href=/cases/" + darren.id.text() + "]")).hasSize(2);
            assertThat(like.select("ul ul li")).isNotEmpty();
        }
        // What was decided on the case itself stands in it, and not beside it.
        assertThat(
                        head.opens("/cases/" + darren.id.text() + "/decide/warn")
                                .seen()
                                .expectFirst("main section:has(h2:contains(Like cases))")
                                .text())
                .contains("Nothing yet under A.");
        // Under another heading it is no like case.
        assertThat(under(Heading.A)).hasSize(2);
        assertThat(under(Heading.D)).isEmpty();
    }

    private List<LikeDecision> under(Heading heading) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> LikeDecision.under(unit, List.of(heading), now.id));
    }

    @Test
    void whatOthersDecidedIsAFigureWithoutNamesAndNoneBelowFive() {
        List<String> names = new ArrayList<>();
        IntStream.range(0, 4)
                .mapToObj(number -> "Parent Number" + number)
                .forEach(name -> {
                    names.add(name);
                    weighed(name).warned(ago(70));
                });
        Visitor deputy = ready.visitedBy(ready.deputy);
        assertThat(like(deputy, "warn").text())
                .contains("Nothing yet under A.", "Fewer than five warning letters.")
                .doesNotContain(names);
        assertThat(like(deputy, "warn").select("a")).isEmpty();
        // The head decided them, and sees each.
        assertThat(like(ready.visitedBy(ready.head), "warn").text()).contains(names);

        weighed("Parent Number4").warned(ago(70));
        assertThat(like(deputy, "warn").text()).contains("5 warning letters.");
    }

    @Test
    void noPartOfAFigureTellsHowSmallTheRestIs() {
        assertThat(LikeView.warnings(0)).isEqualTo("No warning letter.");
        assertThat(LikeView.warnings(4)).isEqualTo("Fewer than five warning letters.");
        assertThat(LikeView.warnings(5)).isEqualTo("5 warning letters.");

        List<LikeDecision.Limits> four = limits(4, "2026-06-30", NO_PHONE);
        assertThat(LikeView.restrictions(List.of())).isEqualTo("No contact restriction.");
        assertThat(LikeView.restrictions(four))
                .startsWith("Fewer than five contact restrictions")
                .doesNotContain("closed", "months");

        // Three months to the day, and half a year for one, who alone has a named contact.
        List<LikeDecision.Limits> six = new ArrayList<>(limits(5, "2026-06-30", NO_PHONE));
        six.addAll(limits(1, "2026-09-30", NO_PHONE, NAMED));
        assertThat(LikeView.restrictions(six))
                .isEqualTo(
                        "6 contact restrictions, most often for up to three months. Five or more of them"
                                + " hold: a way of contact closed.");
        // Of three and two, nothing more is said than that there are five.
        List<LikeDecision.Limits> mixed = new ArrayList<>(limits(3, "2026-06-30", NO_PHONE));
        mixed.addAll(limits(2, "2026-07-01", NAMED));
        assertThat(LikeView.restrictions(mixed)).isEqualTo("5 contact restrictions.");
    }

    /** From the first of April 2026. */
    private static List<LikeDecision.Limits> limits(int count, String lastDay, Clause... clauses) {
        return IntStream.range(0, count)
                .mapToObj(_ ->
                        new LikeDecision.Limits(
                                "3 months",
                                LocalDate.of(2026, 4, 1),
                                LocalDate.parse(lastDay),
                                false,
                                List.of(clauses)))
                .toList();
    }

    @Test
    void thatItWasReadIsKeptUnderTheCasesThatItNames() {
        WalkedCase darren = weighed("Darren Whitlock").warned(ago(70));
        WalkedCase other = weighed("Owen Pryce");
        int before = readings(darren);
        like(ready.visitedBy(ready.deputy), "warn");
        assertThat(readings(darren)).isEqualTo(before);
        assertThat(readings(now)).isPositive();

        like(ready.visitedBy(ready.head), "warn");

        assertThat(readings(darren)).isEqualTo(before + 1);
        // The control: of a case on which nothing was decided nothing was read.
        assertThat(readings(other)).isZero();
    }

    private int readings(WalkedCase walked) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                unit.sql()
                                        .sql(
                                                "select count(*) from evenhand.reading where what ="
                                                        + " 'like-decisions' and :id = any (subject_ids)")
                                        .param("id", walked.id.value())
                                        .query(Integer.class)
                                        .single());
    }
}
