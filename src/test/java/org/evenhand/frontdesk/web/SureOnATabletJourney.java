package org.evenhand.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.WhatTells;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.CanonicalJson;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whom a tablet is sure of the desk is sure of too, whatever is typed: alone it may ask more, never
 * less (J3, E2).
 */
@Paragraphs("J3")
class SureOnATabletJourney {
    private static final List<String> TYPED =
            List.of(
                    "Darren Whitlock",
                    "darren",
                    "Whitlock",
                    "daren witlock",
                    "Anna Whitlock",
                    "Kai",
                    "Kai Whitlock",
                    "Mia",
                    "01632 960444",
                    "+44 1632 960444",
                    "0444",
                    "01632 960445",
                    "0445",
                    "darren@example.org",
                    "AB1 2CD",
                    "ab12cd",
                    "CD9 8EF",
                    "Darren",
                    "Anna",
                    "Nobody");

    private static final String SURE =
            """
            async ([people, typed]) => {
              const { isSure } = await import('/assets/tablet/finding.js')
              return people.map((tells) => typed.map((first) => typed.map((second) =>
                isSure({ tells: JSON.parse(tells) }, first, second))))
            }
            """;

    @RegisterExtension static final Browser browser = new Browser();

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final PersonId darren = on.somebody("Darren Whitlock");
    private final PersonId anna = on.somebody("Anna Whitlock");
    private final PersonId junior = on.somebody("Darren Whitlock");

    @BeforeEach
    void aHousehold() {
        on.child(darren, "Kai Whitlock").child(anna, "Kai Whitlock").child(anna, "Mia Whitlock");
        on.reachedBy(darren, ContactKind.PHONE, "01632 960444")
                .reachedBy(anna, ContactKind.PHONE, "01632 960444")
                .reachedBy(darren, ContactKind.PHONE, "01632 960445")
                .reachedBy(darren, ContactKind.E_MAIL, "darren@example.org")
                .reachedBy(darren, ContactKind.POST, "1 High Street, Anytown AB1 2CD")
                .reachedBy(junior, ContactKind.POST, "1 High Street, Anytown AB1 2CD");
        for (PersonId person : List.of(darren, anna)) {
            on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        }
    }

    private List<String> held(boolean loose) {
        return List.of(darren, anna).stream()
                .map(person ->
                        school.program()
                                .the(Acts.class)
                                .lookUp(
                                        on.scope(),
                                        unit ->
                                                WhatTells.of(
                                                        school.program()
                                                                .the(DeskCards.class)
                                                                .here(unit),
                                                        People.byId(unit, person).orElseThrow())))
                .map(tells -> new String(CanonicalJson.bytesOf(tells), StandardCharsets.UTF_8))
                .map(json -> loose ? json.replaceAll("WITH_THE_GIVEN_NAME|NOTHING", "ALONE") : json)
                .toList();
    }

    /** "who: first, second" for each pair that makes sure who it is. */
    private List<String> sureOnTheTablet(boolean loose) {
        Page page = browser.open(Look.UNSEEN, school.program().address() + "/hidden.html");
        List<?> sure = (List<?>) page.evaluate(SURE, List.of(held(loose), TYPED));
        return pairs((person, first, second) ->
                (Boolean) ((List<?>) ((List<?>) sure.get(person)).get(first)).get(second));
    }

    private List<String> sureAtTheDesk() {
        List<PersonId> people = List.of(darren, anna);
        return school.program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit -> {
                            Asking asking =
                                    new Asking(school.program().the(DeskCards.class).here(unit));
                            return pairs((person, first, second) ->
                                    asking.card(
                                                    people.get(person),
                                                    TYPED.get(first),
                                                    TYPED.get(second),
                                                    false)
                                            .isPresent());
                        });
    }

    private interface Sure {
        boolean is(int person, int first, int second);
    }

    private static List<String> pairs(Sure sure) {
        List<String> pairs = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            for (int first = 0; first < TYPED.size(); first++) {
                for (int second = 0; second < TYPED.size(); second++) {
                    if (sure.is(person, first, second)) {
                        pairs.add(
                                "%s: %s, %s"
                                        .formatted(
                                                person == 0 ? "Darren" : "Anna",
                                                TYPED.get(first),
                                                TYPED.get(second)));
                    }
                }
            }
        }
        return pairs;
    }

    @Test
    void itIsNeverSureOfSomebodyOfWhomTheDeskIsNot() {
        List<String> sure = sureOnTheTablet(false);

        assertThat(sure)
                .contains(
                        "Darren: Darren Whitlock, 0445",
                        "Darren: darren, darren@example.org",
                        "Darren: daren witlock, 01632 960445",
                        "Anna: Anna Whitlock, Kai",
                        "Anna: Anna Whitlock, 0444",
                        "Anna: 01632 960444, Anna",
                        "Anna: Whitlock, Mia")
                .doesNotContain(
                        "Darren: Darren Whitlock, AB1 2CD",
                        "Anna: Whitlock, Kai",
                        "Darren: Whitlock, 0444",
                        "Darren: Darren Whitlock, Darren");
        assertThat(sureAtTheDesk()).containsAll(sure);
    }

    /** The control: if every answer told alone, it would be sure where the desk is not. */
    @Test
    void withoutHowFarEachAnswerTellsItWouldBe() {
        assertThat(sureOnTheTablet(true)).contains("Anna: Whitlock, Kai");
        assertThat(sureAtTheDesk()).doesNotContain("Anna: Whitlock, Kai");
    }
}
