package org.evenhand.restriction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.web.RestrictionsShown;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** The list of what is in force, by end date. */
@Paragraphs({"P51", "P52"})
class RestrictionsPageTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void itSaysWhatIsInForceSinceWhenToldAndUntilWhen() {
        assertThat(head.opens("/restrictions").text()).contains("Nothing is in force.");
        PersonId joan = on.somebody("Joan Pryce");
        on.imposed(joan, Imposing.terms(Imposing.notOnSite()));
        PersonId mark = on.somebody("Mark Untold");
        on.imposedAndNotTold(mark, Imposing.terms(new ChannelNotAllowed(ChannelGroup.EMAIL)));

        String page = head.opens("/restrictions").text();

        assertThat(page)
                .contains(
                        "1 in force",
                        "Joan Pryce",
                        "Not permitted to enter the school's buildings or grounds.",
                        "Told on",
                        "1 decided, and not in force",
                        "Mark Untold",
                        "Nobody has told them yet: it binds nobody");
        assertThat(page.indexOf("Joan Pryce")).isLessThan(page.indexOf("Mark Untold"));
    }

    @Test
    void whatHasEndedAndIsStillEnforcedStandsFirstAndWhatIsSwitchedOffIsGone() {
        PersonId joan = on.somebody("Joan Pryce");
        RestrictionId id = on.imposed(joan, Imposing.terms(Imposing.notOnSite()));
        on.lifted(id, joan, on.now());
        Map<RestrictionId, String> rules = new ConcurrentHashMap<>();
        CaseOfARestriction mail = new MailRules(rules);

        assertThat(shown(mail)).isEmpty();
        rules.put(id, "E-mail rule to the office, on since 5 January");

        assertThat(shown(mail)).containsExactly("E-mail rule to the office, on since 5 January");
        assertThat(head.opens("/restrictions").text()).doesNotContain("Joan Pryce");
    }

    /** Whoever may have to hear a panel reads no more here than in the notices (P49, J7). */
    @Test
    void aGovernorReadsNeitherTheNamesNorTheTermsOfWhatTheyDoNotDecide() {
        PersonId joan = on.somebody("Joan Pryce");
        on.imposed(joan, Imposing.terms(Imposing.notOnSite()));
        PersonId mark = on.somebody("Mark Untold");
        on.imposedAndNotTold(mark, Imposing.terms(new ChannelNotAllowed(ChannelGroup.EMAIL)));
        String kept = "2 restrictions are kept from you on purpose";

        for (Role role : List.of(Role.CHAIR, Role.VICE_CHAIR)) {
            Visitor governor = school.visitedBy("A " + role.title(), role);
            assertThat(governor.opens("/restrictions").text())
                    .contains(kept)
                    .doesNotContain(
                            "Joan Pryce", "Mark Untold", "Not permitted", "Nothing is in force");
            assertThat(new String(governor.saves("/restrictions.csv").bytes(), UTF_8))
                    .contains(kept)
                    .doesNotContain("Joan Pryce", "Mark Untold", "Not permitted");
        }
        // The control: those who answer for the record read all of it.
        for (Visitor reader : List.of(head, school.visitedBy("deputy", Role.SENIOR_LEADER))) {
            assertThat(reader.opens("/restrictions").text())
                    .contains("Joan Pryce", "Mark Untold")
                    .doesNotContain("on purpose");
        }
    }

    /** Lifted, replaced by another, and withdrawn before anybody was told are three things. */
    @Test
    void itSaysInWhichWayEachEnded() {
        PersonId joan = on.somebody("Joan Pryce");
        RestrictionId lifted = on.imposed(joan, Imposing.terms(Imposing.notOnSite()));
        PersonId mark = on.somebody("Mark Untold");
        RestrictionId replaced = on.imposed(mark, Imposing.terms(Imposing.notOnSite()));
        PersonId ann = on.somebody("Ann Other");
        RestrictionId untold = on.imposedAndNotTold(ann, Imposing.terms(Imposing.notOnSite()));
        on.lifted(lifted, joan, on.now());
        on.lifted(untold, ann, on.now());
        on.does(unit ->
                unit.record(new RestrictionReplaced(replaced, untold, unit.now()), replaced, mark));
        Map<RestrictionId, String> rules = new ConcurrentHashMap<>();
        List.of(lifted, replaced, untold).forEach(id -> rules.put(id, "A rule is on"));

        List<String> ended =
                school.program()
                        .the(Acts.class)
                        .lookUp(
                                on.scope(),
                                unit -> RestrictionsShown.endedHow(unit, new MailRules(rules)));

        assertThat(ended).anyMatch(one -> one.startsWith("Lifted on "));
        assertThat(ended).anyMatch(one -> one.startsWith("Another took its place on "));
        assertThat(ended).anyMatch(one -> one.startsWith("Nobody was told of it. Withdrawn on "));
    }

    @Test
    void onlyThoseWhoDecideOrAnswerForItSeeTheList() {
        assertThat(school.visitedBy("chair", Role.CHAIR).opens("/restrictions").status())
                .isEqualTo(200);
        for (Role role : new Role[] {Role.STAFF, Role.OFFICE, Role.GOVERNOR, Role.TECHNICIAN}) {
            assertThat(school.visitedBy(role.name(), role).opens("/restrictions").status())
                    .as(role.title())
                    .isEqualTo(404);
        }
    }

    private List<String> shown(CaseOfARestriction mail) {
        return school.program()
                .the(Acts.class)
                .lookUp(on.scope(), unit -> RestrictionsShown.stillEnforced(unit, mail));
    }

    /** The mail rules of a school, as casework will tell of them. */
    private record MailRules(Map<RestrictionId, String> on) implements CaseOfARestriction {
        @Override
        public Optional<LocalDate> reviewDay(Unit unit, RestrictionId restriction) {
            return Optional.empty();
        }

        @Override
        public List<String> stillEnforcedBy(Unit unit, RestrictionId restriction) {
            return Optional.ofNullable(on.get(restriction)).stream().toList();
        }

        @Override
        public Optional<String> address(Unit unit, RestrictionId restriction) {
            return Optional.empty();
        }
    }
}
