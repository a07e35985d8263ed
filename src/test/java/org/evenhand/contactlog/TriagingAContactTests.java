package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.AnotherLimit;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Every contact during a PCCR is triaged by a person, over HTTP with real forms. */
@Paragraphs({"P53", "P55", "P58", "P61", "P62", "F7", "J12"})
class TriagingAContactTests {
    private static final RestrictionTerms NO_CALLS =
            Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE));

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
    private final Account manager = school.has("The business manager", Role.OFFICE);
    private final PersonId person = on.somebody("Joan Pryce");

    @Test
    void aCallAfterTheyWereToldThatCallsAreClosedIsABreachWhenAPersonSaysSo() {
        RestrictionId id = on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.PHONE_CALL, on.now().minusSeconds(60));

        Visitor.Page page = opened(head, entry);
        assertThat(page.text())
                .contains(
                        "No contact by telephone",
                        "It was not allowed.",
                        "Clause 1 (P55-1): No contact by telephone, voicemail or text message. (P55)",
                        "An emergency",
                        "Urgent contact is never closed. (P62)");
        Visitor.Page saved = triaged(page, TriagedAs.BREACH, "Rang three times.");

        assertThat(saved.text())
                .contains("It is triaged", "A breach of the restriction.", "Rang three times.");
        ContactTriaged fact = latest(entry);
        assertThat(fact.isBreach()).isTrue();
        assertThat(fact.inForce()).containsExactly(id);
        assertThat(about(person)).containsExactly(fact);
    }

    @Test
    void beforeTheyWereToldItIsNoBreach() {
        on.imposed(person, NO_CALLS); // told an hour ago
        EntryId entry = logged(Channel.PHONE_CALL, on.now().minus(2, ChronoUnit.HOURS));

        Visitor.Page page = opened(head, entry);
        assertThat(page.text()).contains("It cannot be a breach.");
        Visitor.Page refused = triaged(page, TriagedAs.BREACH, "Rang.");

        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("it is no breach", "(J6)");
        assertThat(refused.seen().expectFirst("#reason").wholeText()).contains("Rang.");
        // The control: a minute after the telling the same call is one.
        EntryId later = logged(Channel.PHONE_CALL, on.now().minus(59, ChronoUnit.MINUTES));
        assertThat(triaged(opened(head, later), TriagedAs.BREACH, "Rang.").text())
                .contains("It is triaged");
    }

    @Test
    void whatWasAllowedIsNoBreach() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.EMAIL, on.now());

        assertThat(triaged(opened(head, entry), TriagedAs.BREACH, "Wrote.").text())
                .contains("What was in force allowed this contact", "(F7)");
        assertThat(triaged(opened(head, entry), TriagedAs.SAME_MATTER, "Wrote.").text())
                .contains("Within what is allowed");
    }

    @Test
    void aCallForTheNamedContactIsNoBreachAndForAnybodyElseItMayBe() {
        on.imposed(person, Imposing.terms(new NamedContactOnly(Imposing.GREEN, Imposing.BROWN, 3)));
        EntryId entry = logged(Channel.PHONE_CALL, on.now());

        Visitor.Form form =
                opened(head, entry)
                        .form()
                        .with("as", "BREACH")
                        .with("reason", "Rang.")
                        .with("addressee", Imposing.GREEN.account().text());
        assertThat(form.send().text()).contains("What was in force allowed this contact");
        assertThat(form.with("addressee", "").send().text())
                .contains("A breach of the restriction.");
    }

    @Test
    @Examples("E1")
    void anEmergencyIsNeverABreachAndOnlyTheHeadMayLookAgain() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.PHONE_CALL, on.now());

        assertThat(triaged(opened(deputy, entry), TriagedAs.EMERGENCY, "The boy fell.").text())
                .contains("Never closed by a restriction");
        assertThat(latest(entry).isBreach()).isFalse();
        assertThat(triaged(opened(deputy, entry), TriagedAs.BREACH, "No.").text())
                .contains("never a breach", "(P62)", "The headteacher may look at it again");
        assertThat(latest(entry).as()).isEqualTo(TriagedAs.EMERGENCY);
        assertThat(triaged(opened(head, entry), TriagedAs.BREACH, "Nobody fell.").text())
                .contains("A breach of the restriction.");
    }

    @Test
    @Examples("E3")
    void whatTheOtherParentPassesOnIsNoBreachByHerAndNotWithoutAPersonByHim() {
        on.imposed(person, NO_CALLS);
        PersonId other = on.somebody("Sam Pryce");
        EntryId passedOn = logged(Channel.THROUGH_THIRD_PARTY, on.now());

        // Nothing binds whoever passed it on, so that nothing can be a breach by them.
        Visitor.Page hers =
                head.opens("/contacts/" + passedOn.text() + "/triage?person=" + other.text());
        assertThat(hers.text()).contains("It cannot be a breach.");
        assertThat(triaged(hers, TriagedAs.BREACH, "She passed it on.").text())
                .contains("it is no breach", "(J6)");
        assertThat(about(other)).isEmpty();

        // Of his no clause closes the way through somebody else: it is in the record as such.
        assertThat(triaged(opened(head, passedOn), TriagedAs.BREACH, "He sent her.").text())
                .contains("What was in force allowed this contact", "(F7)");
        assertThat(triaged(opened(head, passedOn), TriagedAs.SAME_MATTER, "He sent her.").text())
                .contains("It is triaged");
        assertThat(about(person)).noneMatch(ContactTriaged::isBreach);
        assertThat(head.opens("/contacts/" + passedOn.text()).text())
                .contains("through somebody else");
        // The control: his own call is one.
        EntryId call = logged(Channel.PHONE_CALL, on.now());
        assertThat(triaged(opened(head, call), TriagedAs.BREACH, "Rang.").text())
                .contains("A breach of the restriction.");
    }

    @Test
    @Examples("E21")
    void aComplaintAboutTheRestrictionIsAllowedIsNoBreachAndIsNotCounted() {
        on.imposed(
                person,
                Imposing.terms(
                        new ChannelNotAllowed(ChannelGroup.PHONE),
                        new IssueCap(1, IssueCap.Per.MONTH, "Tell us which comes first.")));
        EntryId call = logged(Channel.PHONE_CALL, on.now().minusSeconds(20));
        EntryId next = logged(Channel.EMAIL, on.now().minusSeconds(10));
        LocalDate by = on.today().plusDays(5);
        Visitor.Form form =
                opened(head, call)
                        .form()
                        .with("as", TriagedAs.ABOUT_THE_RESTRICTION.name())
                        .with("reason", "She says that it is unfair.");

        Visitor.Page nobody = form.send();
        assertThat(nobody.text())
                .contains(
                        "A new issue gets an owner at this moment.",
                        "A new issue gets a day for the reply, today or later.");
        assertThat(nobody.seen().select("#uninvolved-error, #answerBy-error")).hasSize(2);
        assertThat(
                        form.with("uninvolved", manager.id().text())
                                .with("answerBy-day", "" + by.getDayOfMonth())
                                .with("answerBy-month", "" + by.getMonthValue())
                                .with("answerBy-year", "" + by.getYear())
                                .send()
                                .text())
                .contains("It is triaged", manager.displayName() + " answers it by");

        assertThat(latest(call).isBreach()).isFalse();
        assertThat(latest(call).ownerAccount()).isEqualTo(manager.id());
        // Neither by the deputy nor by the head, whatever is said of it since.
        for (Visitor each : List.of(deputy, head)) {
            assertThat(triaged(opened(each, call), TriagedAs.BREACH, "She rang.").text())
                    .contains("that is no breach of it", "(E21)");
        }
        triaged(opened(head, call), TriagedAs.SAME_MATTER, "Looked at again.");
        assertThat(triaged(opened(head, call), TriagedAs.BREACH, "She rang.").text())
                .contains("that is no breach of it");
        assertThat(opened(head, next).text())
                .contains("None was raised before this in the same month, of 1.");
    }

    @Test
    void noFactCanSayThatAComplaintAboutTheRestrictionWasABreach() {
        assertThatThrownBy(() -> aboutTheRestriction(Compared.BREACH))
                .isInstanceOf(IllegalArgumentException.class);
        // The control.
        assertThat(aboutTheRestriction(Compared.NOT_COUNTED).isBreach()).isFalse();
    }

    private ContactTriaged aboutTheRestriction(Compared compared) {
        return new ContactTriaged(
                new EntryId(new UUID(1, 2)),
                person,
                TriagedAs.ABOUT_THE_RESTRICTION,
                compared,
                List.of(new RestrictionId(new UUID(1, 1))),
                "Why",
                "Mrs Green",
                LocalDate.of(2027, 1, 5),
                null,
                null);
    }

    @Test
    @Examples("E35")
    void thatACallWasRecordedIsWrittenDownAndIsNoBreachAndNoUnacceptableActionByItself() {
        on.imposed(person, NO_CALLS);
        EntryId meeting = logged(Channel.MEETING, on.now());
        assertThat(triaged(opened(head, meeting), TriagedAs.BREACH, "She recorded it.").text())
                .contains("What was in force allowed this contact", "(F7)");
        // Whoever would rather that they did not has a clause for it, and only with a reason
        // (P57-7).
        Set<ChannelGroup> ways = Set.of(ChannelGroup.IN_PERSON);
        assertThatThrownBy(() -> new AnotherLimit("Please do not record us.", "", ways))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new AnotherLimit("Please do not record us.", "It was published.", ways).ways())
                .isEqualTo(ways);
        // No kind of unacceptable action is to record, and none is offered (P19 to P32).
        assertThat(SubType.values())
                .noneMatch(kind -> kind.words().matches(".*\\b(record|film|tape)\\w*.*"));
        // The control: what they are looked for in stands there.
        assertThat(SubType.values()).anyMatch(kind -> kind.words().matches(".*\\bthreat\\w*.*"));
    }

    @Test
    void noFactCanSayThatAnEmergencyOrWhatNothingForbadeWasABreach() {
        for (TriagedAs as : TriagedAs.values()) {
            List<RestrictionId> inForce =
                    as.isCarvedOut() ? List.of(new RestrictionId(new UUID(1, 1))) : List.of();
            assertThatThrownBy(() ->
                            new ContactTriaged(
                                    new EntryId(new UUID(1, 2)),
                                    person,
                                    as,
                                    Compared.BREACH,
                                    inForce,
                                    "Why",
                                    "Mrs Green",
                                    LocalDate.of(2027, 1, 5),
                                    null,
                                    null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aNewIssueGetsAnOwnerAndADayForTheReplyAtThatMoment() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.EMAIL, on.now());

        Visitor.Page refused = triaged(opened(head, entry), TriagedAs.NEW_ISSUE, "");
        assertThat(refused.text())
                .contains(
                        "Say why",
                        "A new issue gets an owner at this moment.",
                        "A new issue gets a day for the reply, today or later.");
        assertThat(refused.seen().select(".govuk-error-summary li")).hasSize(3);

        LocalDate by = on.today().plusDays(5);
        Visitor.Page saved =
                refused.form()
                        .with("reason", "The lunch bill.")
                        .with("owner", manager.id().text())
                        .with("replyBy-day", "" + by.getDayOfMonth())
                        .with("replyBy-month", "" + by.getMonthValue())
                        .with("replyBy-year", "" + by.getYear())
                        .send();
        assertThat(saved.text()).contains(manager.displayName() + " answers it by");
        assertThat(latest(entry).ownerAccount()).isEqualTo(manager.id());
        assertThat(latest(entry).replyBy()).isEqualTo(by);
    }

    @Test
    void onlySomebodyWhoWorksThereIsGivenANewIssue() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.EMAIL, on.now());
        Account chair = school.has("chair", Role.CHAIR);
        Visitor.Page page = opened(head, entry);
        assertThat(page.seen().select("#owner option").eachAttr("value"))
                .contains(manager.id().text())
                .doesNotContain(chair.id().text());
        LocalDate by = on.today().plusDays(5);
        Visitor.Form form =
                page.form()
                        .with("as", TriagedAs.NEW_ISSUE.name())
                        .with("reason", "The lunch bill.")
                        .with("replyBy-day", "" + by.getDayOfMonth())
                        .with("replyBy-month", "" + by.getMonthValue())
                        .with("replyBy-year", "" + by.getYear());
        assertThat(form.with("owner", chair.id().text()).send().text())
                .contains("A new issue gets an owner at this moment.");
        // The control.
        assertThat(form.with("owner", manager.id().text()).send().text()).contains("It is triaged");
    }

    @Test
    void aTriageFromBeforeItsOwnerHadAnAccountIsReadAsItWasWritten() {
        String id = "0190f000-0000-7000-8000-000000000001";
        String old =
                """
                {"as":"NEW_ISSUE","breach":false,"compared":"COMPLIANT","entry":"%s","inForce":[],\
                "owner":"Mrs Green","person":"%s","reason":"A bill.","replyBy":"2027-01-05"}\
                """
                        .formatted(id, id);
        ContactTriaged fact =
                new ContactTriaged(
                        new EntryId(UUID.fromString(id)),
                        new PersonId(UUID.fromString(id)),
                        TriagedAs.NEW_ISSUE,
                        Compared.COMPLIANT,
                        List.of(),
                        "A bill.",
                        "Mrs Green",
                        LocalDate.of(2027, 1, 5),
                        null,
                        null);
        assertThat(FactBytes.read(ContactTriaged.class, old)).isEqualTo(fact);
        assertThat(FactBytes.of(fact)).isEqualTo(old);
    }

    @Test
    void whatACapHasUsedIsSaidBeforeTheNextIssueIsTriaged() {
        on.imposed(
                person,
                Imposing.terms(new IssueCap(1, IssueCap.Per.MONTH, "Tell us which comes first.")));
        EntryId first = logged(Channel.EMAIL, on.now().minusSeconds(20));
        EntryId second = logged(Channel.EMAIL, on.now().minusSeconds(10));

        assertThat(opened(head, first).text())
                .contains("At most 1 issue a month is considered.")
                .contains("None was raised before this in the same month, of 1.");
        newIssue(first);
        assertThat(opened(head, second).text())
                .contains(
                        "1 was raised before this in the same month, of 1: it waits for the next.");
        // What is no new issue is not counted: the control.
        triaged(opened(head, first), TriagedAs.SAME_MATTER, "Looked at again.");
        assertThat(opened(head, second).text())
                .contains("None was raised before this in the same month, of 1.");
    }

    private void newIssue(EntryId entry) {
        LocalDate by = on.today().plusDays(5);
        Visitor.Page saved =
                opened(head, entry)
                        .form()
                        .with("as", TriagedAs.NEW_ISSUE.name())
                        .with("reason", "The lunch bill.")
                        .with("owner", manager.id().text())
                        .with("replyBy-day", "" + by.getDayOfMonth())
                        .with("replyBy-month", "" + by.getMonthValue())
                        .with("replyBy-year", "" + by.getYear())
                        .send();
        assertThat(saved.text()).contains(manager.displayName() + " answers it by");
    }

    @Test
    void childsAdminByAClosedWayIsOutsideTheTermsAndNotCounted() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.PHONE_CALL, on.now());

        assertThat(triaged(opened(head, entry), TriagedAs.CHILD_ADMIN, "Ill today.").text())
                .contains("Outside what is allowed, and not counted");
    }

    @Test
    void whoItWasIsAskedFirstAndTheSameFormTwiceTriagesOnce() {
        on.imposed(person, NO_CALLS);
        EntryId entry = logged(Channel.PHONE_CALL, on.now());

        Visitor.Page asked = head.opens("/contacts/" + entry.text() + "/triage");
        assertThat(asked.text()).contains("Whom did it come from?", "Joan Pryce");
        Visitor.Page page =
                head.opens(
                        asked.seen()
                                .selectStream("main a[href*=person]")
                                .findFirst()
                                .orElseThrow()
                                .attr("href"));
        Visitor.Form form = page.form().with("as", "SAME_MATTER").with("reason", "Again.");
        form.send();
        form.send();

        assertThat(every(entry)).isEqualTo(1);
        assertThat(triaged(page, TriagedAs.EMERGENCY, "Other words.").text())
                .contains("already been sent, with other words");
    }

    @Test
    void aContactWaitsToBeTriagedOnlyWhenItHappenedWhileSomethingWasInForce() {
        on.imposed(person, NO_CALLS); // told an hour ago
        EntryId before = logged(Channel.PHONE_CALL, on.now().minus(2, ChronoUnit.HOURS));
        EntryId during = logged(Channel.EMAIL, on.now());

        assertThat(waiting(before, during)).containsExactly(during);
        triaged(opened(head, during), TriagedAs.SAME_MATTER, "Wrote again.");
        assertThat(waiting(before, during)).isEmpty();
    }

    private List<EntryId> waiting(EntryId... entries) {
        InForce inForce = school.program().the(InForce.class);
        return school.program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit ->
                                Triages.waiting(
                                                unit,
                                                inForce,
                                                person,
                                                Stream.of(entries)
                                                        .flatMap(it ->
                                                                Entries.byId(unit, it).stream())
                                                        .toList())
                                        .stream()
                                        .map(Entry::id)
                                        .toList());
    }

    @Test
    void theRightIsNeededAndAnotherSchoolsPersonOrEntryIsNotFound() {
        EntryId entry = logged(Channel.PHONE_CALL, on.now());
        String path = "/contacts/" + entry.text() + "/triage";

        assertThat(school.visitedBy("office", Role.OFFICE).opens(path).status()).isEqualTo(404);
        TestSchool elsewhere = school.program().aSchool();
        assertThat(elsewhere.visitedBy("head", Role.HEADTEACHER).opens(path).status())
                .isEqualTo(404);
        PersonId stranger = new Imposing(elsewhere).somebody("A Stranger");
        Visitor.Page bent =
                opened(head, entry)
                        .form()
                        .with("person", stranger.text())
                        .with("as", "SAME_MATTER")
                        .with("reason", "Why")
                        .send();
        assertThat(bent.status()).isEqualTo(404);
    }

    private EntryId logged(Channel channel, Instant happened) {
        Outcome outcome =
                school.program()
                        .the(LoggingAContact.class)
                        .log(
                                on.scope(),
                                new LoggingAContact.Told(
                                        "Joan Pryce",
                                        channel,
                                        happened,
                                        "Joan Pryce got in touch.",
                                        "",
                                        List.of(),
                                        ""));
        String address = ((Outcome.Done) outcome).address();
        return new EntryId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private Visitor.Page opened(Visitor visitor, EntryId entry) {
        return visitor.opens("/contacts/" + entry.text() + "/triage?person=" + person.text());
    }

    private static Visitor.Page triaged(Visitor.Page page, TriagedAs as, String reason) {
        return page.form().with("as", as.name()).with("reason", reason).send();
    }

    private ContactTriaged latest(EntryId entry) {
        return school.program()
                .the(Acts.class)
                .lookUp(on.scope(), unit -> Triages.of(unit, entry).orElseThrow().fact());
    }

    private long every(EntryId entry) {
        return school.program()
                .the(Acts.class)
                .lookUp(on.scope(), unit -> Triages.every(unit, entry).count());
    }

    private List<ContactTriaged> about(PersonId id) {
        return school.program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit ->
                                Triages.thatCount(Triages.about(unit, id)).stream()
                                        .map(it -> it.fact())
                                        .toList());
    }
}
