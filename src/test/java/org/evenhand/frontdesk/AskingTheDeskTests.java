package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.people.ContactKind;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** "She is at the gate": what the front desk is told, over HTTP with real forms and sessions. */
@Paragraphs({"P51", "P55", "J1", "J2", "J3"})
class AskingTheDeskTests {
    private static final String NOBODY_HELD = "has anything in force, as at ";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Visitor office = school.visitedBy("office", Role.OFFICE);

    @Test
    void theCardComesOnlyAfterASecondFactAndSaysWhatToDoAndNeverWhy() {
        PersonId karen = restricted("Karen Doyle");

        Visitor.Page found = search("karren doile");
        assertThat(found.text())
                .contains("Karen Doyle", "Refuse nobody on a name alone")
                .doesNotContain("Do not let them in");

        Visitor.Page card = answer(found, karen, "Finn");
        assertThat(card.text())
                .contains(
                        "Karen Doyle",
                        "Do not let them in. Ask them calmly to leave",
                        "You may reach us by",
                        "Until ",
                        "As at ",
                        "Whom to fetch:")
                .doesNotContain("P55", "Clause", "because");
    }

    /** In print a long card runs on to a second sheet, which may be lost: not so its last day. */
    @Test
    void theLastDayAndTheDayOfTheCardStandBeforeEverythingThatIsLong() {
        PersonId karen = restricted("Karen Doyle");

        String card = answer(search("Karen Doyle"), karen, "Finn").text();

        assertThat(card).containsPattern("As at \\d\\d:\\d\\d on \\w+day \\d+ \\w+ \\d{4}\\.");
        assertThat(card.indexOf("Until "))
                .isPositive()
                .isLessThan(card.indexOf("On the phone"))
                .isLessThan(card.indexOf("Always"));
    }

    @Test
    void aWrongAnswerOrTheSameFactTwiceShowsNoCard() {
        PersonId karen = restricted("Karen Doyle");
        Visitor.Page found = search("Karen Doyle");

        for (String same : new String[] {"Doyle", "Karen", "karen doyle", "Nobody", "1111", "Do"}) {
            assertThat(answer(found, karen, same).text())
                    .as(same)
                    .contains("Not sure who it is")
                    .doesNotContain("Do not let them in");
        }
        for (String fits : new String[] {"finn", "0233", "po1 2ab", "karen@example.org"}) {
            assertThat(answer(found, karen, fits).text()).as(fits).contains("Do not let them in");
        }
    }

    @Test
    void aSearchByTheChildIsNotConfirmedByTheChild() {
        PersonId karen = restricted("Karen Doyle");
        Visitor.Page found = search("Finn");

        assertThat(answer(found, karen, "Finn").text()).contains("Not sure who it is");
        assertThat(answer(found, karen, "Karen").text()).contains("Do not let them in");
    }

    @Test
    void anUnknownOrUnrestrictedPersonIsNeverShownAsClear() {
        on.somebody("Priya Nair");

        for (String wanted : new String[] {"Priya Nair", "Zebedee Quux"}) {
            Visitor.Page page = search(wanted);
            assertThat(page.text())
                    .contains("Nobody of that name " + NOBODY_HELD, "Follow the usual rules")
                    .doesNotContain("Priya", "clear", "allowed in");
            assertThat(page.seen().select(".evenhand-desk-card--unknown")).hasSize(1);
            assertThat(page.seen().select(".evenhand-desk-card--nothing-held")).isEmpty();
        }
        assertThat(search("01632 960999").text())
                .contains("Nobody with that number " + NOBODY_HELD);
        assertThat(search("x@example.org").text())
                .contains("Nobody with that address " + NOBODY_HELD);
    }

    @Test
    void aDozenNamesakesOnWhomNothingIsInForceDoNotHideTheOneWhoIsRestricted() {
        for (String first :
                List.of(
                        "Ada", "Bea", "Cal", "Dan", "Eve", "Fay", "Gus", "Hal", "Ian", "Jan", "Kit",
                        "Lou")) {
            on.somebody(first + " Marsh");
        }
        PersonId person = on.somebody("Zachary Montgomery Marsh");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));

        assertThat(search("Marsh").text())
                .contains("Zachary Montgomery Marsh", "Nobody else of that name")
                .doesNotContain("Ada Marsh");
    }

    @Test
    void whereMoreAreRestrictedThanThePageShowsNobodyElseIsSaidToBeFree() {
        for (String first :
                List.of("Ada", "Bea", "Cal", "Dan", "Eve", "Fay", "Gus", "Hal", "Ian")) {
            on.imposed(on.somebody(first + " Marsh"), Imposing.terms(Imposing.notOnSite()));
        }

        assertThat(search("Marsh").text())
                .contains("There may be more", "type more of the name")
                .doesNotContain("Nobody");
        assertThat(search("Ian Marsh").text()).contains("Ian Marsh");
    }

    @Test
    void theTimeStandsAsTheDeskSaysIt() {
        assertThat(search("Zebedee Quux").text()).containsPattern("as at \\d\\d:\\d\\d\\.");
    }

    @Test
    void nothingIsSaidOfARestrictionThatNobodyHasTold() {
        PersonId person = on.somebody("Untold Person");
        on.imposedAndNotTold(person, Imposing.terms(Imposing.notOnSite()));

        assertThat(search("Untold Person").text())
                .contains("Nobody of that name " + NOBODY_HELD)
                .doesNotContain("Untold Person");
        // The control: once told, it is shown.
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        assertThat(search("Untold Person").text()).contains("Untold Person", "Nobody else");
    }

    @Test
    void ofTwoWhoShareANumberItIsAskedFirstWhoIsSpeaking() {
        PersonId darren = on.somebody("Darren Whitlock");
        PersonId kerry = on.somebody("Kerry Whitlock");
        on.reachedBy(darren, ContactKind.PHONE, "01632 960444")
                .reachedBy(kerry, ContactKind.PHONE, "01632 960444");
        on.imposed(darren, Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)));

        Visitor.Page page = search("01632960444");

        assertThat(page.text())
                .contains("shared by several people: ask who is speaking first")
                .doesNotContain("Kerry");
        // A surname that both have tells nobody apart.
        assertThat(answer(page, darren, "Whitlock").text()).contains("Not sure");
        assertThat(answer(page, darren, "Darren").text())
                .contains("I cannot talk to you by telephone");
    }

    @Test
    void aSurnameAndAChildThatTwoParentsShareTellNobodyApart() {
        PersonId darren = on.somebody("Darren Whitlock");
        PersonId kerry = on.somebody("Kerry Whitlock");
        on.child(darren, "Kai Whitlock").child(kerry, "Kai Whitlock");
        on.reachedBy(darren, ContactKind.PHONE, "01632 960444");
        on.imposed(darren, Imposing.terms(Imposing.notOnSite()));

        for (String surname : new String[] {"Whitlock", "whitlok"}) {
            Visitor.Page page = search(surname);
            assertThat(page.text()).contains("Darren").doesNotContain("Kerry");
            assertThat(answer(page, darren, "Kai").text())
                    .as(surname)
                    .contains("Not sure", "with their whole name")
                    .doesNotContain("Do not let them in", "Kerry");
            // The control: what only one of them has is enough.
            assertThat(answer(page, darren, "0444").text()).contains("Do not let them in");
        }
        assertThat(answer(search("Darren Whitlock"), darren, "Kai").text())
                .contains("Do not let them in");
        assertThat(answer(search("Kai"), darren, "Darren").text()).contains("Do not let them in");
    }

    @Test
    void theSafetyLineStandsBeforeAnybodyKnowsWhoItIs() {
        PersonId person = on.somebody("Wayne Cutler");
        on.imposed(
                person,
                Imposing.with(Imposing.terms(Imposing.notOnSite()), SafetyLine.DOOR_LOCKED));

        assertThat(search("Wayne Cutler").text())
                .contains("Until you know: Keep the inner door locked and ring 999.");
    }

    /** It fits, but it is what they were found by: nobody is told that it does not. */
    @Test
    void whatSomebodyWasFoundByIsNotSaidNotToFit() {
        PersonId person = on.somebody("Ola Nowak");
        on.child(person, "Zosia Nowak");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));

        assertThat(answer(search("Zosia"), person, "zosia ").text())
                .contains("That is how you found Ola Nowak: ask for something else")
                .doesNotContain("That does not fit");
        // The control.
        assertThat(answer(search("Zosia"), person, "Ida").text())
                .contains("That does not fit Ola Nowak");
    }

    /** The plan for the child wins over the clause that closes the door (P54, J25). */
    @Test
    void whatWasAgreedAtTheGateStandsBesideDoNotLetThemIn() {
        PersonId person = on.somebody("Ola Nowak");
        on.child(person, "Zosia Nowak");
        on.imposed(
                person,
                Imposing.with(
                        Imposing.terms(Imposing.notOnSite()),
                        new ChildContact(
                                "Bringing and collecting the child",
                                Set.of(Channel.IN_PERSON_ON_SITE),
                                Optional.of(Imposing.BROWN),
                                "Mr Pike brings Zosia to you at the gate at 3:15pm."),
                        new ChildContact(
                                "Illness",
                                Set.of(Channel.PHONE_CALL),
                                Optional.empty(),
                                "Before nine.")));

        String card = answer(search("Nowak"), person, "Zosia").text();

        String agreed =
                "But ask first what they have come for. This was agreed, and goes on as it says:"
                        + " Bringing and collecting the child. Their letter says to them: “Mr Pike"
                        + " brings Zosia to you at the gate at 3:15pm.” Mr Brown deals with it.";
        assertThat(card).contains(agreed);
        assertThat(card.indexOf(agreed)).isLessThan(card.indexOf("Whom to fetch"));
        assertThat(card.substring(0, card.indexOf("Whom to fetch")))
                .as("what is done by phone is no reason to let anybody in")
                .doesNotContain("Before nine");
        // The control: where the door is open nothing is said against closing it.
        PersonId other = on.somebody("Jan Wrona");
        on.child(other, "Ida Wrona");
        on.imposed(
                other,
                Imposing.with(
                        Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)),
                        new ChildContact(
                                "Bringing and collecting the child",
                                Set.of(Channel.IN_PERSON_ON_SITE),
                                Optional.empty(),
                                "At the gate.")));
        assertThat(answer(search("Wrona"), other, "Ida").text())
                .doesNotContain("But ask first what they have come for");
    }

    @Test
    void theNamedContactIsFetchedAndTheChildsPlanIsShown() {
        PersonId person = on.somebody("Ola Nowak");
        on.child(person, "Zosia Nowak");
        on.imposed(
                person,
                Imposing.with(
                        Imposing.terms(new NamedContactOnly(Imposing.GREEN, Imposing.BROWN, 3)),
                        new ChildContact(
                                "Illness",
                                Set.of(Channel.PHONE_CALL),
                                Optional.of(Imposing.BROWN),
                                Optional.of(Imposing.GREEN),
                                "Before nine.")));

        String card = answer(search("Nowak"), person, "Zosia").text();

        assertThat(card)
                .contains(
                        "Fetch Mrs Green. Nobody else deals with them.",
                        "Whom to fetch: Mrs Green; or Mr Brown; or the headteacher",
                        "Illness: pass to Mr Brown, or Mrs Green when they are away. Before nine.",
                        "Do not answer it. Pass it to Mrs Green, who reads it.");
    }

    @Test
    void whoeverKnowsThemBySightIsShownTheCardAndThatIsTraced() {
        PersonId person = on.somebody("Sole Trader");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));

        Visitor.Page found = search("Sole Trader");
        assertThat(found.text()).contains("Nothing else is recorded of them");

        assertThat(found.formTo("/desk/card").with("by", "sight").send().text())
                .contains("Do not let them in");
        assertThat(readings(person)).contains("desk-search", "desk-card-known-by-sight");
    }

    @Test
    void nothingTypedStandsInAnAddressAndWhatIsWrongIsSaidBesideTheBox() {
        Visitor.Page page = search("Karen Doyle");

        assertThat(page.at().toString()).doesNotContain("Karen").endsWith("/desk");
        assertThat(search("  \u200B ").text()).contains("Enter a name");
        assertThat(search("x".repeat(301)).title()).startsWith("Error: ");
        assertThat(search("<script>alert(1)</script>").status()).isEqualTo(200);
    }

    @Test
    void theDeskIsOpenToAllStaffAndToNobodyElse() {
        assertThat(school.visitedBy("teacher", Role.STAFF).opens("/desk").status()).isEqualTo(200);
        assertThat(school.visitedBy("chair", Role.CHAIR).opens("/desk").status()).isEqualTo(404);
    }

    @Test
    void somebodyOfAnotherSchoolIsNotFound() {
        PersonId karen = restricted("Karen Doyle");
        Visitor elsewhere = school.program().aSchool().visitedBy("office", Role.OFFICE);
        Visitor.Page there = elsewhere.opens("/desk");

        Visitor.Page found = there.formTo("/desk").with("wanted", "Karen Doyle").send();
        assertThat(found.text()).contains("Nobody of that name");
        Visitor.Page card =
                there.formTo("/desk")
                        .with("person", karen.text())
                        .with("first", "Karen Doyle")
                        .with("second", "Finn")
                        .sendTo("/desk/card");
        assertThat(card.status()).isEqualTo(404);
    }

    private PersonId restricted(String name) {
        PersonId person = on.somebody(name);
        on.child(person, "Finn Doyle")
                .reachedBy(person, ContactKind.PHONE, "01632 960233")
                .reachedBy(person, ContactKind.E_MAIL, "karen@example.org")
                .reachedBy(person, ContactKind.POST, "3 High Street, Portsmouth, PO1 2AB");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        return person;
    }

    private Visitor.Page search(String wanted) {
        return office.opens("/desk").formTo("/desk").with("wanted", wanted).send();
    }

    private static Visitor.Page answer(Visitor.Page found, PersonId person, String second) {
        return found.formTo("/desk/card")
                .with("person", person.text())
                .with("second", second)
                .send();
    }

    private java.util.List<String> readings(PersonId person) {
        return school.program()
                .the(org.evenhand.ledger.Acts.class)
                .lookUp(
                        on.scope(),
                        unit ->
                                unit.sql()
                                        .sql(
                                                "select what from evenhand.reading where org_id = :org and :person = any(subject_ids)")
                                        .param("org", school.org().value())
                                        .param("person", person.value())
                                        .query(String.class)
                                        .list());
    }
}
