package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.access.Decision.INTERIM_BAR;
import static org.evenhand.access.Decision.RESTRICTION;
import static org.evenhand.access.Decision.REVIEW;
import static org.evenhand.access.Decision.REVIEW_REQUEST;
import static org.evenhand.access.Decision.WARNING;
import static org.evenhand.access.Involvement.Kind.COMPLAINED_ABOUT_FOR_DECIDING;
import static org.evenhand.access.Involvement.Kind.ONE_OF_SEVERAL;
import static org.evenhand.access.Involvement.Kind.PERSONAL_TIE;
import static org.evenhand.access.Involvement.Kind.TARGET;
import static org.evenhand.access.Involvement.Kind.TOOK_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides for whom (J5, J23), each example worked out by hand from the settled points. */
@Paragraphs({"P10", "P44", "P49", "F6", "J5", "J23"})
class WhoDecidesTests {
    private static final Holder HEAD = holder(1, "Ruth", Role.HEADTEACHER);
    private static final Holder CHAIR = holder(2, "Colin", Role.CHAIR);
    private static final Holder VICE = holder(3, "Farida", Role.VICE_CHAIR);
    private static final Holder OWEN = holder(4, "Owen", Role.GOVERNOR);
    private static final Holder NIA = holder(5, "Nia", Role.GOVERNOR);
    private static final List<Holder> ALL = List.of(HEAD, CHAIR, VICE, OWEN, NIA);
    private static final OutsidePerson OTHER_HEAD =
            new OutsidePerson(
                    "Jo Lane", OutsidePerson.Body.HEAD_OF_ANOTHER_SCHOOL, "01632 960 400");

    /**
     * One worked example.
     *
     * @param decides the name expected; a dash when nobody is free
     * @param supporters the names in the order of asking, parted by commas
     * @param notified the name expected; a dash when nobody is told
     */
    record Example(
            String name,
            Decision decision,
            List<Holder> holders,
            List<Involvement> involved,
            boolean outside,
            String decides,
            String agreement,
            String supporters,
            String notified) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                // Nobody is involved.
                new Example(
                        "the head warns and the Chair is told (P48, P49)",
                        WARNING,
                        ALL,
                        List.of(),
                        false,
                        "Ruth",
                        "-",
                        "",
                        "Colin"),
                new Example(
                        "the head restricts with the Chair's support (P50, F6)",
                        RESTRICTION,
                        ALL,
                        List.of(),
                        false,
                        "Ruth",
                        "-",
                        "Colin,Farida,Owen,Nia",
                        "Colin"),
                new Example(
                        "the head bars at once and the Chair is told (J8)",
                        INTERIM_BAR,
                        ALL,
                        List.of(),
                        false,
                        "Ruth",
                        "-",
                        "",
                        "Colin"),
                new Example(
                        "a governor hears a request for review, never the head (B1)",
                        REVIEW_REQUEST,
                        ALL,
                        List.of(),
                        false,
                        "Owen",
                        "-",
                        "",
                        "-"),
                // The head is involved.
                new Example(
                        "a head who is the target hands a warning to the Chair",
                        WARNING,
                        ALL,
                        List.of(tie(HEAD, TARGET)),
                        false,
                        "Colin",
                        "-",
                        "",
                        "Farida"),
                new Example(
                        "the Chair restricts, the vice-chair supports and is told (J23)",
                        RESTRICTION,
                        ALL,
                        List.of(tie(HEAD, TARGET)),
                        false,
                        "Colin",
                        "-",
                        "Farida,Owen,Nia",
                        "Farida"),
                new Example(
                        "one of several warns with the Chair's agreement (J5)",
                        WARNING,
                        ALL,
                        List.of(tie(HEAD, ONE_OF_SEVERAL)),
                        false,
                        "Ruth",
                        "Colin",
                        "",
                        "Colin"),
                new Example(
                        "one of several does not restrict (J5)",
                        RESTRICTION,
                        ALL,
                        List.of(tie(HEAD, ONE_OF_SEVERAL)),
                        false,
                        "Colin",
                        "-",
                        "Farida,Owen,Nia",
                        "Farida"),
                new Example(
                        "an assaulted head may always take the interim step (J5)",
                        INTERIM_BAR,
                        ALL,
                        List.of(tie(HEAD, TARGET)),
                        false,
                        "Ruth",
                        "-",
                        "",
                        "Colin"),
                new Example(
                        "complained about for deciding is no conflict (J5)",
                        RESTRICTION,
                        ALL,
                        List.of(tie(HEAD, COMPLAINED_ABOUT_FOR_DECIDING)),
                        false,
                        "Ruth",
                        "-",
                        "Colin,Farida,Owen,Nia",
                        "Colin"),
                new Example(
                        "having decided before does not bar from the next review",
                        REVIEW,
                        ALL,
                        List.of(tie(HEAD, TOOK_PART)),
                        false,
                        "Ruth",
                        "-",
                        "",
                        "Colin"),
                // The Chair is involved.
                new Example(
                        "a Chair with a tie is not asked; the vice-chair is",
                        RESTRICTION,
                        ALL,
                        List.of(tie(CHAIR, PERSONAL_TIE)),
                        false,
                        "Ruth",
                        "-",
                        "Farida,Owen,Nia",
                        "Farida"),
                new Example(
                        "one of several asks the vice-chair when the Chair is involved",
                        WARNING,
                        ALL,
                        List.of(tie(HEAD, ONE_OF_SEVERAL), tie(CHAIR, ONE_OF_SEVERAL)),
                        false,
                        "Ruth",
                        "Farida",
                        "",
                        "Farida"),
                new Example(
                        "head and Chair are targets: the vice-chair decides",
                        RESTRICTION,
                        ALL,
                        List.of(tie(HEAD, TARGET), tie(CHAIR, TARGET)),
                        false,
                        "Farida",
                        "-",
                        "Owen,Nia",
                        "Owen"),
                new Example(
                        "three are targets: a governor decides, another supports",
                        RESTRICTION,
                        ALL,
                        List.of(tie(HEAD, TARGET), tie(CHAIR, TARGET), tie(VICE, TARGET)),
                        false,
                        "Owen",
                        "-",
                        "Nia",
                        "Nia"),
                // Whoever supported is involved when it is looked at again (J7).
                new Example(
                        "a request is heard by the governor who did not support",
                        REVIEW_REQUEST,
                        ALL,
                        List.of(tie(OWEN, TOOK_PART)),
                        false,
                        "Nia",
                        "-",
                        "",
                        "-"),
                new Example(
                        "when both governors took part the vice-chair hears it",
                        REVIEW_REQUEST,
                        ALL,
                        List.of(tie(OWEN, TOOK_PART), tie(NIA, TOOK_PART)),
                        false,
                        "Farida",
                        "-",
                        "",
                        "-"),
                // Offices are empty.
                new Example(
                        "no head: the Chair decides",
                        WARNING,
                        List.of(CHAIR, VICE),
                        List.of(),
                        false,
                        "Colin",
                        "-",
                        "",
                        "Farida"),
                new Example(
                        "a small school with a head and a Chair only",
                        RESTRICTION,
                        List.of(HEAD, CHAIR),
                        List.of(),
                        false,
                        "Ruth",
                        "-",
                        "Colin",
                        "Colin"),
                new Example(
                        "one of several, and no governor at all to agree: nobody is free",
                        WARNING,
                        List.of(HEAD),
                        List.of(tie(HEAD, ONE_OF_SEVERAL)),
                        false,
                        "-",
                        "-",
                        "",
                        "-"),
                new Example(
                        "one of several, and somebody outside agrees",
                        WARNING,
                        List.of(HEAD),
                        List.of(tie(HEAD, ONE_OF_SEVERAL)),
                        true,
                        "Ruth",
                        "Jo Lane",
                        "",
                        "Jo Lane"),
                // Somebody outside is named.
                new Example(
                        "everybody is a target and nobody is named: nobody is free (J5)",
                        RESTRICTION,
                        List.of(HEAD, CHAIR),
                        List.of(tie(HEAD, TARGET), tie(CHAIR, TARGET)),
                        false,
                        "-",
                        "-",
                        "",
                        "-"),
                new Example(
                        "everybody is a target: the head of another school decides (J5)",
                        RESTRICTION,
                        List.of(HEAD, CHAIR),
                        List.of(tie(HEAD, TARGET), tie(CHAIR, TARGET)),
                        true,
                        "Jo Lane",
                        "-",
                        "",
                        "-"),
                new Example(
                        "the Chair decides alone in the school: the outsider supports (J23)",
                        RESTRICTION,
                        List.of(HEAD, CHAIR),
                        List.of(tie(HEAD, TARGET)),
                        true,
                        "Colin",
                        "-",
                        "Jo Lane",
                        "Jo Lane"),
                new Example(
                        "nobody untainted hears a request: the outsider does",
                        REVIEW_REQUEST,
                        List.of(HEAD, CHAIR),
                        List.of(tie(CHAIR, TOOK_PART)),
                        true,
                        "Jo Lane",
                        "-",
                        "",
                        "-"));
    }

    /** Whoever was named outside and decided it does not hear the request for its review (B1). */
    @Test
    void whoeverWasNamedOutsideIsAskedAboutTheirTiesLikeAnybodyElse() {
        AccountId account = new AccountId(UUID.randomUUID());
        PostHolders posts = new PostHolders(List.of(HEAD, CHAIR), Map.of());
        List<Involvement> ties =
                List.of(
                        tie(HEAD, TARGET),
                        tie(CHAIR, TARGET),
                        new Involvement(account, TOOK_PART, "They decided it."));
        Optional<WhoDecides.Chosen> lane = Optional.of(WhoDecides.Chosen.of(OTHER_HEAD, account));

        assertThat(WhoDecides.of(RESTRICTION, posts, ties, lane).mayDecide(account)).isTrue();
        WhoDecides request = WhoDecides.of(REVIEW_REQUEST, posts, ties, lane);
        assertThat(request.mayDecide(account)).isFalse();
        assertThat(request.decider()).isEmpty();
        assertThat(request.passedOver().getLast().why().because()).contains("Jo Lane");
        List<Involvement> friend =
                List.of(tie(HEAD, TARGET), new Involvement(account, PERSONAL_TIE, "A friend."));
        assertThat(WhoDecides.of(RESTRICTION, posts, friend, lane).maySupport(account)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDecisionGoesWhereTheSettledPointsSay(Example example) {
        WhoDecides who =
                WhoDecides.of(
                        example.decision(),
                        new PostHolders(example.holders(), Map.of()),
                        example.involved(),
                        example.outside()
                                ? Optional.of(WhoDecides.Chosen.of(OTHER_HEAD, null))
                                : Optional.empty());

        assertThat(name(who.decider())).isEqualTo(example.decides());
        assertThat(name(who.agreementOf())).isEqualTo(example.agreement());
        assertThat(String.join(",", who.supporters().stream().map(each -> each.name()).toList()))
                .isEqualTo(example.supporters());
        assertThat(name(who.notified())).isEqualTo(example.notified());
    }

    @Test
    void whoeverMayNotDecideReadsWhyAndWhoMay() {
        WhoDecides who =
                WhoDecides.of(
                        RESTRICTION,
                        new PostHolders(ALL, Map.of()),
                        List.of(tie(HEAD, TARGET)),
                        Optional.empty());

        Ground ground = who.against(HEAD.account()).all().getFirst();

        assertThat(ground.rule()).isEqualTo("decision.not-by-the-involved");
        assertThat(ground.paragraph().code()).isEqualTo("J5");
        assertThat(ground.because()).contains("Ruth", "The conduct was aimed at them: was pushed");
        assertThat(ground.remedy()).isEqualTo("Colin (Chair of governors) decides; hand it over.");
        // The control: who may decide reads nothing.
        assertThat(who.against(CHAIR.account())).isEqualTo(Grounds.none());
        assertThat(who.mayDecide(CHAIR.account())).isTrue();
        assertThat(who.against(OWEN.account()).all().getFirst().rule())
                .isEqualTo("decision.is-another-persons");
        assertThat(who.maySupport(VICE.account())).isTrue();
        assertThat(who.maySupport(HEAD.account())).isFalse();
    }

    @Test
    void aHeadWhoWasAffectedDoesNotWarnWhileNobodyCouldAgree() {
        List<Involvement> ties =
                List.of(
                        tie(HEAD, Involvement.Kind.ONE_OF_SEVERAL),
                        tie(CHAIR, TARGET),
                        tie(VICE, TARGET));
        PostHolders three = new PostHolders(List.of(HEAD, CHAIR, VICE), Map.of());
        OutsidePerson lane =
                new OutsidePerson("Jo Lane", OutsidePerson.Body.DIOCESE, "01632 960 400");

        assertThat(
                        WhoDecides.of(WARNING, three, ties, Optional.empty())
                                .against(HEAD.account())
                                .names("decision.needs-agreement"))
                .isTrue();
        // Put right: somebody outside is named, who can agree.
        assertThat(
                        WhoDecides.of(
                                        WARNING,
                                        three,
                                        ties,
                                        Optional.of(WhoDecides.Chosen.of(lane, null)))
                                .against(HEAD.account()))
                .isEqualTo(Grounds.none());
    }

    @Test
    void emptyOfficesAreNamedAndNobodyFreeSaysWhomToName() {
        WhoDecides who =
                WhoDecides.of(
                        WARNING, new PostHolders(List.of(), Map.of()), List.of(), Optional.empty());

        assertThat(who.decider()).isEmpty();
        assertThat(who.passedOver())
                .hasSize(4)
                .allMatch(passed -> passed.why().rule().equals("decision.office-is-empty"));
        assertThat(who.against(HEAD.account()).all().getFirst().remedy())
                .contains("another school, the authority or the diocese");
    }

    @Test
    void nobodyInvolvedEverDecidesOrSupportsWhoeverIsInvolved() {
        // Every way in which five people can each be a target or not: 32 for each decision.
        for (Decision decision : List.of(WARNING, RESTRICTION, REVIEW, REVIEW_REQUEST)) {
            for (int mask = 0; mask < 32; mask++) {
                List<Involvement> involved = new ArrayList<>();
                for (int place = 0; place < 5; place++) {
                    if ((mask & (1 << place)) != 0) {
                        involved.add(tie(ALL.get(place), TARGET));
                    }
                }
                WhoDecides who =
                        WhoDecides.of(
                                decision,
                                new PostHolders(ALL, Map.of()),
                                involved,
                                Optional.empty());
                for (Involvement tie : involved) {
                    assertThat(who.mayDecide(tie.account())).isFalse();
                    assertThat(who.maySupport(tie.account())).isFalse();
                }
                boolean onlyHeadIsLeft = decision == REVIEW_REQUEST && mask == 0b11110;
                assertThat(who.decider().isPresent()).isEqualTo(mask != 31 && !onlyHeadIsLeft);
            }
        }
    }

    private static String name(Optional<WhoDecides.Chosen> chosen) {
        return chosen.map(WhoDecides.Chosen::name).orElse("-");
    }

    private static Involvement tie(Holder holder, Involvement.Kind kind) {
        return new Involvement(holder.account(), kind, "was pushed");
    }

    private static Holder holder(int number, String name, Role role) {
        return new Holder(new AccountId(new UUID(0, number)), name, role);
    }
}
