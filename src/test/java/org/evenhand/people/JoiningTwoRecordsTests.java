package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.evenhand.access.Account;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Holds;
import org.evenhand.letter.act.HoldingLetters;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.people.act.CorrectingADeath;
import org.evenhand.people.act.EndingAContactPoint;
import org.evenhand.people.act.JoiningTwoRecords;
import org.evenhand.people.act.PartingTwoRecords;
import org.evenhand.people.act.RecordingADeath;
import org.evenhand.people.act.TellingTwoApart;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Place;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** The same person twice, and two with the same name: joining, refusing to join, and parting. */
@Paragraphs({"P45", "P51", "P65", "J3"})
class JoiningTwoRecordsTests {
    private static final List<Sameness> SEEN = List.of(Sameness.THEY_SAID_SO, Sameness.DOCUMENT);

    private final ReadySchool ready = ReadySchool.founded();
    private final Imposing on = new Imposing(ready.school());

    @Test
    void whatAHouseholdSharesJoinsNobody() {
        PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");
        PersonId kerry = ready.aParent("Kerry Whitlock", "Kai Whitlock");
        PersonId son = ready.aParent("Darren Whitlock", "Mia Whitlock");
        List<Sameness> household = List.of(Sameness.CHILD, Sameness.ADDRESS, Sameness.NUMBER);

        assertThat(rules(join(darren, kerry, household)))
                .containsExactly("people.more-than-a-household-shares");
        // Father and son of one name live together too.
        assertThat(rules(join(darren, son, household)))
                .containsExactly("people.more-than-a-household-shares");
        // The control: what is one person's alone does join.
        done(join(darren, son, List.of(Sameness.KNOWN_BY_SIGHT)));
    }

    @Test
    void aDateOfBirthIsATwinsToo() {
        PersonId mary = ready.aParent("Mary Whitlock", "Kai Whitlock");
        PersonId mark = ready.aParent("Mark Whitlock", "Kai Whitlock");
        PersonId again = ready.aParent("M Whitlock", "Kai Whitlock");

        assertThat(rules(join(mary, mark, List.of(Sameness.DATE_OF_BIRTH, Sameness.ADDRESS))))
                .containsExactly("people.not-a-twin");
        done(join(mary, again, List.of(Sameness.DATE_OF_BIRTH)));
    }

    @Test
    void underTwoNamesOneThingAloneIsNotEnough() {
        PersonId maiden = ready.aParent("Sunita Rao", "Anjali Mehta");
        PersonId married = ready.aParent("Mrs Mehta", "Anjali Mehta");

        assertThat(rules(join(maiden, married, List.of(Sameness.DOCUMENT))))
                .containsExactly("people.two-things-in-common");
        done(join(maiden, married, SEEN));
    }

    @Test
    void oneWhoDiedAndOneWhoLivesAreNotJoinedUntilThatIsSettled() {
        PersonId one = ready.aParent("Jean Abbott", "Lee Abbott");
        PersonId other = ready.aParent("J Abbott", "Lee Abbott");
        done(
                ready.the(RecordingADeath.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                one,
                                new RecordingADeath.Death(null, "A neighbour")));

        assertThat(rules(join(one, other, SEEN))).containsExactly("people.both-live-or-neither");
        done(
                ready.the(CorrectingADeath.class)
                        .correct(ready.as(ready.head), form(), one, "Seen at the gate"));
        done(join(one, other, SEEN));
    }

    @Test
    void nobodyIsTheTargetOfTheirOwnConduct() {
        PersonId parent = ready.aParent("T Smith", "Lee Smith");
        String name = ready.teacher.displayName();
        PersonId namesake = ready.aParent(name, "Lee Smith");
        ready.toBeReviewed(parent, ago(2), "Shouted.", "Useless");

        assertThat(rules(join(parent, namesake, SEEN)))
                .containsExactly("joining.nobody-is-their-own-target");
        assertThat(rules(join(namesake, parent, SEEN)))
                .containsExactly("joining.nobody-is-their-own-target");
        done(join(parent, namesake, SEEN, form(), true));
    }

    @Test
    void nobodyIsJoinedWithThemselvesNorTwiceNorInARing() {
        PersonId a = ready.aParent("Lee Farrow", "Kai Farrow");
        PersonId b = ready.aParent("Lee Farrow", "Kai Farrow");
        PersonId c = ready.aParent("Lee Farrow", "Kai Farrow");

        assertThat(rules(join(a, a, SEEN))).contains("people.are-one-already");
        done(join(a, b, SEEN));
        assertThat(rules(join(b, a, SEEN))).containsExactly("people.are-one-already");
        done(join(b, c, SEEN));
        assertThat(rules(join(c, a, SEEN))).containsExactly("people.are-one-already");
    }

    @Test
    void nobodyIsJoinedWithSomebodyOfAnotherSchool() {
        PersonId ours = ready.aParent("Lee Farrow", "Kai Farrow");
        PersonId theirs = ReadySchool.founded().aParent("Lee Farrow", "Kai Farrow");

        assertThatThrownBy(() -> join(ours, theirs, SEEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(head().opens(compare(ours, theirs)).status()).isEqualTo(404);
        assertThat(head().opens(compare(ours, new PersonId(UUID.randomUUID()))).status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoWhoJoinAtTheSameMomentOneIsToldThatItIsDone() throws Exception {
        PersonId a = ready.aParent("Lee Farrow", "Kai Farrow");
        PersonId b = ready.aParent("Lee Farrow", "Kai Farrow");
        List<Outcome> outcomes = atOnce(List.of(() -> join(a, b, SEEN), () -> join(b, a, SEEN)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(rules(it)).containsExactly("people.are-one-already"));
    }

    @Test
    void aFormSentTwiceJoinsOnce() {
        PersonId a = ready.aParent("Lee Farrow", "Kai Farrow");
        PersonId b = ready.aParent("Lee Farrow", "Kai Farrow");
        FormTicket once = form();

        Outcome first = join(a, b, SEEN, once, false);

        assertThat(join(a, b, SEEN, once, false)).isEqualTo(first);
        assertThat(same(a).joinings()).hasSize(1);
    }

    @Test
    void theDeskAnswersTheSameOfBothAtOnceAndOfOneAloneAtOnceWhenTheyAreParted() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("Gwen Pryce", "Mia Smith");
        on.imposed(one, Imposing.terms(Imposing.notOnSite()));
        Visitor office = ready.signedIn(ready.office);
        assertThat(asked(office, "Gwen Pryce")).contains("Nobody of that name has anything");

        FactId joining = new FactId(idIn(join(one, other, SEEN)));
        assertThat(asked(office, "Gwen Pryce"))
                .contains("David Smith (also recorded as Gwen Pryce)", "Refuse nobody on a name");
        assertThat(asked(office, "David Smith")).contains("David Smith");

        done(part(joining));
        assertThat(asked(office, "Gwen Pryce")).contains("Nobody of that name has anything");
        assertThat(asked(office, "David Smith")).contains("Refuse nobody on a name");
    }

    @Test
    void aContactOfEitherRecordIsTriagedFromTheCaseOfTheOther() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        on.imposed(one, Imposing.terms(Imposing.notOnSite()));
        EntryId entry = ready.abuse(other, ReadySchool.today(), "He came in.", "I do as I like");
        assertThat(rules(triaged(entry, one))).contains("triage.is-about-them");

        done(join(one, other, SEEN));

        assertThat(rules(triaged(entry, one))).doesNotContain("triage.is-about-them");
    }

    private Outcome triaged(EntryId entry, PersonId person) {
        return ready.the(TriagingAContact.class)
                .triage(
                        ready.as(ready.deputy),
                        form(),
                        entry,
                        new TriagingAContact.Told(
                                person,
                                TriagedAs.SAME_MATTER,
                                Place.OFF_SITE,
                                Optional.empty(),
                                "The same matter.",
                                Optional.empty(),
                                null));
    }

    @Test
    void whatWasWrittenInBetweenStaysOnItsRecord() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        EntryId before = ready.toBeReviewed(other, ago(9), "Shouted.", "Useless");
        FactId joining = new FactId(idIn(join(one, other, SEEN)));
        EntryId between = ready.toBeReviewed(one, ago(2), "Shouted again.", "Useless");
        on.imposed(other, Imposing.terms(Imposing.notOnSite()));

        assertThat(contacts(one)).containsExactlyInAnyOrder(before, between);
        assertThat(contacts(other)).containsExactlyInAnyOrder(before, between);
        String page = head().opens(joined(one, joining)).text();
        assertThat(page).contains("on the record of D Smith since", "stay there");

        done(part(joining));
        assertThat(contacts(one)).containsExactly(between);
        assertThat(contacts(other)).containsExactly(before);
        assertThat(asked(ready.signedIn(ready.office), "D Smith")).contains("Refuse nobody");
        assertThat(head().opens(joined(one, joining)).text())
                .contains("They are two.", "are two people again");
    }

    /** What ended while they were joined has ended on the record that had it. */
    @Test
    void anEndGoesWithWhatEnded() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        FactId phone = point(other, "01632 960233", false);
        FactId joining = new FactId(idIn(join(one, other, SEEN)));
        done(
                ready.the(EndingAContactPoint.class)
                        .end(ready.as(ready.head), form(), one, phone, ago(3), "Changed"));
        FactId hold = held(other);
        done(
                ready.the(HoldingLetters.class)
                        .end(ready.as(ready.head), form(), one, hold, "The claim is settled"));
        done(part(joining));

        assertThat(person(other).contactPoints())
                .filteredOn(each -> each.kept().id().equals(phone))
                .singleElement()
                .satisfies(each -> assertThat(each.kept().lastDay()).isEqualTo(ago(3)));
        assertThat(holds(other)).noneMatch(each -> each.isInForce(on.now()));
    }

    @Test
    void aHoldOnOneHoldsTheLettersToBoth() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        held(other);
        assertThat(head().opens(compare(one, other)).text())
                .contains("Letters to D Smith are held");
        FactId joining = new FactId(idIn(join(one, other, SEEN)));

        assertThat(against(one)).containsExactly("letter.held");
        done(part(joining));
        assertThat(against(one)).isEmpty();
        assertThat(against(other)).containsExactly("letter.held");
    }

    @Test
    void oneAddressWrittenTwiceIsPrintedAndBesideASafeOneNone() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        FactId joining = new FactId(idIn(join(one, other, SEEN)));
        assertThat(printed(one)).contains("14 Miller’s Row");

        point(other, "8 Orchard Mews, ZZ9 7QD", true);
        assertThat(printed(one)).isEmpty();
        assertThat(printed(other)).isEmpty();
        done(part(joining));
        assertThat(printed(one)).contains("14 Miller’s Row");
        assertThat(printed(other)).isEmpty();
    }

    @Test
    void theyAreFoundOnceByEitherNameAndAnOldAddressLeadsToThePageThatIsShown() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("Gwen Pryce", "Mia Smith");
        done(join(one, other, SEEN));
        Visitor head = head();

        for (String name : List.of("David Smith", "Gwen Pryce")) {
            assertThat(
                            head.opens("/people")
                                    .formTo("/people/search")
                                    .with("wanted", name)
                                    .send()
                                    .text())
                    .as(name)
                    .contains("One person found", "David Smith", "Also recorded as Gwen Pryce");
        }
        Visitor.Page page = head.opens("/people/" + other.text());
        assertThat(page.at().getPath()).isEqualTo("/people/" + one.text());
        assertThat(page.text())
                .contains("Recorded as “David Smith” and as “Gwen Pryce” until")
                .contains("joined the two records");
    }

    @Test
    void whoeverReadsOfOneIsTracedOnBoth() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        PersonId nobody = ready.aParent("Priya Nair", "Asha Nair");
        done(join(one, other, SEEN));
        int before = readings(other);

        head().opens("/people/" + one.text());

        assertThat(readings(other)).isGreaterThan(before);
        assertThat(readings(nobody)).isZero();
    }

    @Test
    void theBusinessManagerSuggestsItAndTheHeadAnswers() {
        Account business = ready.school().has("sbm-suggests", Role.BUSINESS_MANAGER);
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("David Smith", "Tom Smith");
        Visitor manager = ready.signedIn(business);

        Visitor.Page asks = manager.opens(compare(one, other));
        assertThat(asks.text()).contains("The headteacher or a senior leader decides this");
        asks.form()
                .with("compared", "NUMBER")
                .with("how", "The same voice on the phone.")
                .with("because", "Typed twice, I think.")
                .send();
        assertThat(same(one).isRecordedTwice()).isFalse();

        String line = "Say whether two records are one person: David Smith and David Smith";
        assertThat(head().opens("/").text()).contains(line);
        assertThat(manager.opens("/").text()).doesNotContain(line);
        Visitor.Page answers = head().opens(compare(one, other));
        assertThat(answers.text()).contains("Suggested as one person by", "The same voice");
        assertThat(head().opens("/people/" + one.text()).text())
                .contains("Is this the same person as somebody else here?");
        answers.form().with("answer", "TWO").with("because", "Father and son.").send();

        assertThat(head().opens("/").text()).doesNotContain(line);
        assertThat(head().opens("/people/" + one.text()).text())
                .doesNotContain("Is this the same person as somebody else here?");
    }

    @Test
    void anAnswerAboutOneRecordAnswersForEveryRecordOfThatPerson() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("David Smith", "Tom Smith");
        PersonId third = ready.aParent("D Smith", "Mia Smith");
        TellingTwoApart telling = ready.the(TellingTwoApart.class);
        done(
                telling.suggest(
                        ready.as(ready.head),
                        form(),
                        one,
                        other,
                        List.of(Sameness.NUMBER),
                        "The same voice.",
                        "Typed twice."));
        FactId joining = new FactId(idIn(join(third, one, SEEN)));
        String line = "Say whether two records are one person";
        assertThat(head().opens("/").text()).contains(line);

        done(telling.tellApart(ready.as(ready.head), form(), third, other, "Father and son."));

        assertThat(head().opens("/").text()).doesNotContain(line);
        done(part(joining));
        assertThat(head().opens("/").text()).contains(line);
    }

    @Test
    void onlyThoseWhoLeadJoinAndPart() {
        Account business = ready.school().has("sbm-looks", Role.BUSINESS_MANAGER);
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        FactId joining = new FactId(idIn(join(one, other, SEEN)));

        Visitor manager = ready.signedIn(business);
        Visitor.Form searching = manager.opens("/people").formTo("/people/search");
        assertThat(manager.opens(joined(one, joining)).text())
                .contains("are read as one person")
                .doesNotContain("Part them again");
        assertThat(searching.sendTo(joined(one, joining)).status()).isEqualTo(404);
        assertThat(head().opens(joined(one, joining)).text()).contains("Part them again");
    }

    @Test
    void whatIsPartedIsNotPartedAgain() {
        PersonId one = ready.aParent("David Smith", "Mia Smith");
        PersonId other = ready.aParent("D Smith", "Mia Smith");
        FactId joining = new FactId(idIn(join(one, other, SEEN)));
        done(part(joining));

        assertThat(rules(part(joining))).containsExactly("people.parted-already");
    }

    private Visitor head() {
        return ready.signedIn(ready.head);
    }

    private static String compare(PersonId one, PersonId other) {
        return "/people/%s/same/%s".formatted(one.text(), other.text());
    }

    private static String joined(PersonId one, FactId joining) {
        return "/people/%s/joined/%s".formatted(one.text(), joining.text());
    }

    private static String asked(Visitor office, String wanted) {
        return office.opens("/desk").formTo("/desk").with("wanted", wanted).send().text();
    }

    private Outcome join(PersonId shown, PersonId other, List<Sameness> compared) {
        return join(shown, other, compared, form(), false);
    }

    private Outcome join(
            PersonId shown,
            PersonId other,
            List<Sameness> compared,
            FormTicket ticket,
            boolean namesakesLookedAt) {
        return ready.the(JoiningTwoRecords.class)
                .join(
                        ready.as(ready.head),
                        ticket,
                        new JoiningTwoRecords.Joining(
                                shown,
                                other,
                                compared,
                                "Asked at the desk.",
                                "Typed twice.",
                                namesakesLookedAt));
    }

    private Outcome part(FactId joining) {
        Recorded<RecordsJoined> joined =
                lookUp(unit ->
                        unit.all(RecordsJoined.class).stream()
                                .filter(each -> each.id().equals(joining))
                                .findFirst()
                                .orElseThrow());
        return ready.the(PartingTwoRecords.class)
                .part(ready.as(ready.head), form(), joined, "They are two.");
    }

    private FactId point(PersonId person, String value, boolean safe) {
        done(
                ready.the(AddingAContactPoint.class)
                        .add(
                                ready.as(ready.head),
                                form(),
                                person,
                                new AddingAContactPoint.Point(
                                        safe ? ContactKind.POST : ContactKind.PHONE,
                                        value,
                                        false,
                                        safe,
                                        ago(40),
                                        null,
                                        null,
                                        "")));
        return person(person).contactPoints().getLast().kept().id();
    }

    private FactId held(PersonId person) {
        done(
                ready.the(HoldingLetters.class)
                        .hold(ready.as(ready.head), form(), person, "A claim", null));
        return holds(person).getLast().id();
    }

    private List<Holds.Hold> holds(PersonId person) {
        return lookUp(unit -> Holds.on(unit, person));
    }

    private SamePerson same(PersonId person) {
        return lookUp(unit -> SamePerson.of(unit, person));
    }

    private Person person(PersonId id) {
        return lookUp(unit -> People.byId(unit, id)).orElseThrow();
    }

    private List<String> printed(PersonId id) {
        return Recipient.of(person(id), ReadySchool.today()).address();
    }

    private List<String> against(PersonId id) {
        return lookUp(unit ->
                org.evenhand.letter.Recipient.of(unit, id).against(unit.now()).all().stream()
                        .map(Ground::rule)
                        .toList());
    }

    private List<EntryId> contacts(PersonId id) {
        return lookUp(unit -> Entries.about(unit, id).stream().map(Entry::id).toList());
    }

    private int readings(PersonId record) {
        return lookUp(unit ->
                unit.sql()
                        .sql(
                                """
                                select count(*) from evenhand.reading
                                where org_id = :org and :record = any (subject_ids)
                                """)
                        .param("org", unit.scope().org().value())
                        .param("record", record.value())
                        .query(Integer.class)
                        .single());
    }

    private static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of("it was done");
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> works) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : threads.invokeAll(works)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private <T> T lookUp(Function<Unit, T> work) {
        return ready.the(Acts.class).lookUp(ready.as(ready.head), work);
    }
}
