package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.people.importing.AFile.step;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.WoundClock;
import org.evenhand.letter.LettersHeld;
import org.evenhand.people.act.ErasingTheUnused;
import org.evenhand.people.importing.AFile;
import org.evenhand.people.importing.Sample;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** People from the school's information system, over HTTP without scripts. */
@Paragraphs("J20")
class ImportingPeopleTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account manager = school.has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    private final Visitor business = signedIn(manager);

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }

    /** Until the rows are shown. */
    private Visitor.Page lookedAt(String text, String keeping) {
        return AFile.chosenBy(business, text.getBytes(WINDOWS))
                .formTo("/columns")
                .with("keeping", keeping)
                .with("keptFor", "THREE_MONTHS")
                .send();
    }

    private Visitor.Page confirmed(Visitor.Page page) {
        return business.opens(step(page, "check")).formTo("/check").send();
    }

    /** New, same, left out, not taken, of all rows; no row is two of them and none is none. */
    private static List<Integer> counts(Visitor.Page done) {
        List<Integer> counts =
                List.of(
                        count(done, "Brought somebody new"),
                        count(done, "The same as others"),
                        count(done, "Left out"),
                        count(done, "Not taken"));
        assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(count(done, "Rows in the file"));
        return counts;
    }

    private static int count(Visitor.Page page, String key) {
        return page.seen()
                .selectStream(".govuk-summary-list__row")
                .filter(row -> row.expectFirst("dt").text().equals(key))
                .map(row -> row.expectFirst("dd").text().replace(",", ""))
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Page search(String wanted) {
        return business.opens("/people").form().with("wanted", wanted).send();
    }

    private Visitor.Page personOf(String wanted) {
        return business.opens(
                search(wanted).seen().expectFirst("main a[href^=/people/0]").attr("href"));
    }

    @Test
    void contactsOfSimsBecomePeopleAsIfRecordedByHandAndNothingIsConfirmed() {
        Visitor.Page rows = lookedAt(Sample.text("sims.csv"), "EVERYBODY");
        assertThat(search("Jennings").text()).contains("Nobody found");

        Visitor.Page done = confirmed(rows);

        assertThat(counts(done)).containsExactly(5, 1, 0, 1);
        assertThat(done.text()).contains("Row 7", "“call the shop” is no phone number");
        String carla = personOf("07700 900011").text();
        assertThat(carla)
                .contains("Carla Jennings", "Parent, mother; parental responsibility")
                .contains("Kai Whitlock, Year 4", "Mia Whitlock, Year 6")
                .contains("1 High Street")
                .contains(
                        "Imported from the school’s information system on Wednesday 25 November 2026, not"
                                + " confirmed")
                .doesNotContain("Z000000000001");
        assertThat(personOf("Darren").text())
                .contains("the school’s system speaks of a court order, ask to see it")
                .contains("A safe one is held")
                .doesNotContain("Orchard");
        assertThat(personOf("07700 900013").text())
                .contains("Zoë O'Neill", "Siân O'Neill, Reception");
        assertThat(search("Prince").text()).contains("One person found");
    }

    @Test
    void onlyThoseAreBroughtInWhomSomebodyWants() {
        assertThat(counts(confirmed(lookedAt(Sample.text("sims.csv"), "FIRST_CONTACTS"))))
                .containsExactly(3, 1, 2, 1);
        assertThat(search("Darren").text()).contains("Nobody found");
        assertThat(search("Carla").text()).contains("One person found");

        Visitor.Page chosen = lookedAt(Sample.text("arbor.csv"), "CHOSEN");
        Visitor.Page saved = chosen.formTo("/rows").with("row-3", "new").send();
        assertThat(saved.text()).contains("New (1)", "Left out (1)");
        assertThat(counts(confirmed(saved))).containsExactly(1, 0, 1, 0);
        assertThat(search("Dev Rao").text()).contains("One person found");
    }

    @Test
    void thePersonsNumberInTheOtherSystemJoinsTheirRows() {
        Visitor.Page done =
                confirmed(
                        AFile.chosenBy(
                                        business,
                                        Sample.text("bromcom.csv")
                                                .getBytes(StandardCharsets.UTF_16LE))
                                .formTo("/columns")
                                .with("keeping", "WITH_RESPONSIBILITY")
                                .with("keptFor", "ONE_YEAR")
                                .send());

        assertThat(counts(done)).containsExactly(1, 1, 0, 0);
        assertThat(personOf("Malgorzata").text())
                .contains("Małgorzata Nowak", "Ewa Nowak, Year 11", "Jan Nowak, Year 9");
    }

    @Test
    void whoMayBeRecordedAlreadyIsDecidedByAPersonAndNobodyRecordedIsChanged() {
        counts(confirmed(lookedAt(Sample.text("arbor.csv"), "EVERYBODY")));
        String sunita = personOf("Sunita").at().getPath();
        String before = business.opens(sunita).seen().expectFirst("main").text();
        String again =
                """
                Student,Year,Guardian,Mobile
                Anil Rao,3,Sunita Rao,07700 900021
                Anil Rao,3,Sunita Rao,07700 900099
                Anil Rao,3,Sunita Verma,07700 900021
                Asha Rao,5,Dev Rao,07700 900022
                Tom Bell,5,Martin Bell,07700 900055
                """;
        Visitor.Page rows = lookedAt(again, "EVERYBODY");
        assertThat(rows.text())
                .contains("To be decided (4)", "New (1)")
                .contains(
                        "Not recorded of them: 07700 900099",
                        "Not recorded of them: the name Sunita Verma")
                .contains("Not recorded of them: the child Asha Rao")
                .contains("Everything in this row is recorded of them already");

        Visitor.Page refused = confirmed(rows);
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text())
                .contains("4 of the rows may be about somebody who is recorded already");
        assertThat(search("Martin Bell").text()).contains("Nobody found");

        Visitor.Page some =
                rows.formTo("/rows")
                        .with("row-2", "person:" + sunita.substring(sunita.lastIndexOf('/') + 1))
                        .with("row-3", "new")
                        .with("row-4", "out")
                        .send();
        assertThat(some.text()).contains("To be decided (1)", "New (2)");
        Visitor.Page all = some.formTo("/rows").with("all", "agreed").send();
        assertThat(all.text()).contains("To be decided (0)", "The same as others (2)");
        assertThat(counts(confirmed(all))).containsExactly(2, 2, 1, 0);

        // Somebody of her name was brought in beside her, which is all that her page says more.
        assertThat(business.opens(sunita).seen().expectFirst("main").text())
                .contains("Compare with Sunita Rao")
                .endsWith(before.substring(before.indexOf("Cases")));
        assertThat(search("Sunita Rao").text()).contains("2 people found");
    }

    @Test
    void whatAFileSaysOtherwiseWaitsForAPersonAndIsAskedOnce() {
        counts(confirmed(lookedAt(Sample.text("arbor.csv"), "EVERYBODY")));
        String sunita = personOf("Sunita").at().getPath();
        String again =
                """
                Student,Year,Guardian,Mobile,Home address
                Anil Rao,3,Sunita Verma,07700 900021,5 Mill Lane PO1 4EF
                Anil Rao,3,Sunita Rao,07700 900099,
                """;
        assertThat(counts(confirmed(saidToBe(sunita, again)))).containsExactly(0, 2, 0, 0);

        Visitor.Page waiting = business.opens("/people/import/differences");
        assertThat(business.opens("/").text())
                .contains("your school’s system says otherwise of people who are recorded (3)");
        assertThat(waiting.text())
                .contains(
                        "Name: Sunita Verma",
                        "Phone: 07700 900099",
                        "Postal address: 5 Mill Lane PO1 4EF");
        assertThat(search("Verma").text()).contains("Nobody found");

        answered(waiting, "Name of Sunita Rao", "THEIRS", "Her deed poll, seen by Mrs Reid");
        assertThat(business.opens(sunita).text()).contains("Sunita Verma", "Sunita Rao");
        assertThat(personOf("Sunita Verma").at().getPath()).isEqualTo(sunita);
        answered(waiting, "Phone of Sunita Rao", "NOT_THEIRS", "It is her brother’s");

        // The same file once more asks nothing again, and what was not answered still waits.
        assertThat(counts(confirmed(saidToBe(sunita, again)))).containsExactly(0, 2, 0, 0);
        assertThat(business.opens("/people/import/differences").text())
                .contains("One thing to make sure of", "5 Mill Lane PO1 4EF")
                .doesNotContain("900099");
    }

    @Test
    void aChildWhomTheFileNamesOrDoesNotNameIsForAPersonToAnswer() {
        counts(confirmed(lookedAt(Sample.text("arbor.csv"), "EVERYBODY")));
        String sunita = personOf("Sunita").at().getPath();
        String dev = personOf("Dev Rao").at().getPath();
        String again =
                """
                Student,Year,Guardian,Mobile
                Meera Rao,3,Sunita Rao,07700 900021
                """;
        assertThat(counts(confirmed(saidToBe(sunita, again)))).containsExactly(0, 1, 0, 0);

        Visitor.Page waiting = business.opens("/people/import/differences");
        assertThat(waiting.text())
                .contains(
                        "2 things to make sure of",
                        "Child: Meera Rao, Year 3 Anil Rao, Year 3",
                        "Child not named: Anil Rao Anil Rao, Year 3");
        assertThat(business.opens(sunita).text())
                .contains("Anil Rao is not named with them in a file: has the child left?");
        // Until then the child is no more theirs than before, and no less.
        assertThat(children(sunita)).containsExactly("Anil Rao");

        answered(waiting, "Child of Sunita Rao", "THEIRS", "The school’s system, Mrs Reid");
        answered(waiting, "Child not named of Sunita Rao", "THEIRS", "Moved in October");
        assertThat(children(sunita)).containsExactly("Meera Rao");
        assertThat(counts(confirmed(saidToBe(sunita, again)))).containsExactly(0, 1, 0, 0);
        assertThat(business.opens("/people/import/differences").text())
                .contains("Nothing waits to be made sure of");

        // The control: a file of another year says nothing of who is not in it.
        String fourthYear = again.replace("Meera Rao,3,Sunita", "Tara Rao,4,Dev");
        assertThat(counts(confirmed(saidToBe(dev, fourthYear)))).containsExactly(0, 1, 0, 0);
        assertThat(business.opens("/people/import/differences").text())
                .contains("Child: Tara Rao, Year 4")
                .doesNotContain("Child not named");
    }

    @Test
    void aChildWhoIsSaidToBeNoneOfTheirsIsNotAskedAgainNorOneWhoStayed() {
        counts(confirmed(lookedAt(Sample.text("arbor.csv"), "EVERYBODY")));
        String sunita = personOf("Sunita").at().getPath();
        String again =
                """
                Student,Year,Guardian,Mobile
                Meera Rao,3,Sunita Rao,07700 900021
                """;
        counts(confirmed(saidToBe(sunita, again)));
        Visitor.Page waiting = business.opens("/people/import/differences");

        answered(waiting, "Child of Sunita Rao", "NOT_THEIRS", "Her niece");
        answered(waiting, "Child not named of Sunita Rao", "NOT_THEIRS", "Forgotten in the file");
        counts(confirmed(saidToBe(sunita, again)));

        assertThat(children(sunita)).containsExactly("Anil Rao");
        assertThat(business.opens("/people/import/differences").text())
                .contains("Nothing waits to be made sure of");
    }

    /** Those who are theirs today. */
    private List<String> children(String person) {
        PersonId id = new PersonId(UUID.fromString(person.substring("/people/".length())));
        return acts().lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                People.byId(unit, id).orElseThrow().children().stream()
                                        .filter(child -> child.lastDay() == null)
                                        .map(child -> child.fact().child())
                                        .toList());
    }

    @Test
    void theHomeOfSomebodyWhomAnOrderConcernsIsNotSuggested() {
        String file =
                """
                Guardian,Court order,Home address,Mobile
                Ann Lee,%s,%s,07700 900002
                """;
        counts(confirmed(lookedAt(file.formatted("", ""), "EVERYBODY")));
        String ann = personOf("Ann Lee").at().getPath();

        counts(confirmed(saidToBe(ann, file.formatted("Yes", "1 High Street PO1 2AB"))));
        assertThat(business.opens("/people/import/differences").text())
                .contains("Nothing waits to be made sure of")
                .doesNotContain("High Street");
        // The control: without the order it is.
        counts(confirmed(saidToBe(ann, file.formatted("", "1 High Street PO1 2AB"))));
        assertThat(business.opens("/people/import/differences").text()).contains("High Street");
    }

    @Test
    void whatMayBeTheNumberThatIsKeptSafeIsNotSuggested() {
        String file = "Guardian,Mobile,Email\nAnn Lee,%s,%s\n";
        counts(confirmed(lookedAt(file.formatted("07700 900002", ""), "EVERYBODY")));
        String ann = personOf("Ann Lee").at().getPath();
        Visitor.Page _ =
                business.opens(ann + "/contact-point")
                        .form()
                        .with("kind", "PHONE")
                        .with("safe", "yes")
                        .with("value", "07700 900777")
                        .send();
        assertThat(business.opens(ann).text()).contains("A safe one is held");

        counts(confirmed(saidToBe(ann, file.formatted("07700 900777", "ann@example.org"))));

        // The control is beside it: of another kind it is suggested.
        assertThat(business.opens("/people/import/differences").text())
                .contains("ann@example.org")
                .doesNotContain("900777");
    }

    /** Every row of the file is decided to be about that person. */
    private Visitor.Page saidToBe(String person, String file) {
        Visitor.Form decisions = lookedAt(file, "EVERYBODY").formTo("/rows");
        for (int row = 2; row <= file.lines().count(); row++) {
            decisions =
                    decisions.with("row-" + row, "person:" + person.substring("/people/".length()));
        }
        return decisions.send();
    }

    private void answered(Visitor.Page list, String which, String answer, String because) {
        Visitor.Page _ =
                list.seen()
                        .selectStream("a[href*=/suggested/]")
                        .filter(link -> link.text().endsWith(which))
                        .findFirst()
                        .map(link ->
                                business.opens(link.attr("href"))
                                        .form()
                                        .with("answer", answer)
                                        .with("because", because)
                                        .send())
                        .orElseThrow();
    }

    @Test
    void whoeverStandsInALaterFileStaysAsLongAsThatOneSays() {
        String file = "Contact name,Mobile\nAnn Lee,07700 900002\n";
        counts(confirmed(lookedAt(file, "EVERYBODY")));
        assertThat(business.opens("/people/import/unused").text()).contains("26 February 2027");

        Visitor.Page again =
                AFile.chosenBy(business, file.getBytes(WINDOWS))
                        .formTo("/columns")
                        .with("keeping", "EVERYBODY")
                        .with("keptFor", "ONE_YEAR")
                        .send();
        Visitor.Page decided = again.formTo("/rows").with("all", "agreed").send();
        assertThat(counts(confirmed(decided))).containsExactly(0, 1, 0, 0);

        assertThat(business.opens("/people/import/unused").text())
                .contains("26 November 2027")
                .doesNotContain("February 2027");
    }

    @Test
    void anAddressStaysClosedWhicheverRowOfTheFileSpeaksOfTheOrder() {
        String file =
                """
                Student,Year,Guardian,Court order,Home address,Mobile
                Kai Lee,3,Ann Lee,%s,1 High Street PO1 2AB,07700 900002
                Mia Lee,5,Ann Lee,,1 High Street PO1 2AB,07700 900002
                """;
        Visitor.Page rows = lookedAt(file.formatted("Yes"), "EVERYBODY");
        counts(confirmed(rows.formTo("/rows").with("row-2", "out").send()));

        assertThat(personOf("Ann Lee").text()).contains("Mia Lee").doesNotContain("High Street");
        // The control: where no row speaks of one, the address is like any other.
        String other =
                file.formatted("").replace("Ann Lee", "Bea Nunn").replace("900002", "900003");
        counts(confirmed(lookedAt(other, "EVERYBODY")));
        assertThat(personOf("Bea Nunn").text()).contains("High Street");
    }

    @Test
    void whatIsNoFileOfContactsIsRefusedInWordsAndLeavesNothing() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 1})) {
            Visitor.Page page = AFile.chosenBy(business, bytes);
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.text()).doesNotContain("waits to be confirmed");
        }
        assertThat(business.opens("/people/import").formTo("/import").send().text())
                .contains("Choose the file");
    }

    @Test
    void columnsAreToldApartByAPersonAndNoTwoAreTheSameOneThing() {
        Visitor.Page columns =
                AFile.chosenBy(
                        business, "A,B,C,Mobile\nKai,Lee,4,07700 900001\n".getBytes(WINDOWS));
        Visitor.Page refused =
                columns.formTo("/columns").with("column-0", "NAME").with("column-1", "NAME").send();
        assertThat(refused.text())
                .contains(
                        "“A” and “B” cannot both be", "Choose whom to bring in", "Choose how long");
        assertThat(
                        refused.formTo("/columns")
                                .with("column-1", "SURNAME")
                                .with("column-0", "NOTHING")
                                .with("keeping", "FIRST_CONTACTS")
                                .with("keptFor", "ONE_YEAR")
                                .send()
                                .text())
                .contains("No column is chosen for the priority");

        Visitor.Page rows =
                refused.formTo("/columns")
                        .with("column-0", "FORENAME")
                        .with("column-1", "SURNAME")
                        .with("keeping", "EVERYBODY")
                        .with("keptFor", "ONE_YEAR")
                        .send();
        assertThat(counts(confirmed(rows))).containsExactly(1, 0, 0, 0);
        assertThat(search("Kai Lee").text()).contains("One person found");
    }

    @Test
    void theRowsNotTakenCanBeSavedAndNoCellOfThemIsAFormula() {
        String text =
                """
                Contact name,Mobile
                =HYPERLINK("x"),07700 900001
                Ann Lee,07700 900002
                "  +cmd|' /C calc'!A0",
                """;
        Visitor.Page done = confirmed(lookedAt(text, "EVERYBODY"));
        assertThat(counts(done)).containsExactly(1, 0, 0, 2);

        Visitor.Download table =
                business.saves(done.seen().expectFirst("a[href$=refused.csv]").attr("href"));
        assertThat(new String(table.bytes(), StandardCharsets.UTF_8))
                .contains("\"2\",\"The name begins like a formula")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("\"'  +cmd|")
                .doesNotContain("Ann Lee");
    }

    @Test
    void aFileIsNobodyElsesAndGoesWhenItIsGivenUpOrAfterADay() {
        Visitor.Page rows = lookedAt(Sample.text("arbor.csv"), "EVERYBODY");
        Visitor head = school.visitedBy("head", Role.HEADTEACHER);
        assertThat(head.opens(rows.at().getPath()).status()).isEqualTo(404);
        assertThat(business.opens(rows.at().getPath()).status()).isEqualTo(200);
        assertThat(school.visitedBy("office", Role.OFFICE).opens("/people/import").status())
                .isEqualTo(404);

        assertThat(rows.formTo("/cancel").send().text()).contains("nothing of the file is kept");
        assertThat(business.opens(rows.at().getPath()).status()).isEqualTo(404);
        assertThat(drafts()).isZero();

        lookedAt(Sample.text("arbor.csv"), "EVERYBODY");
        assertThat(purgedAfter(Duration.ofHours(23))).isEqualTo(1);
        assertThat(purgedAfter(Duration.ofHours(25))).isZero();
    }

    /** How many files are left of what was chosen, so much later. */
    private long purgedAfter(Duration later) {
        school.program()
                .the(WoundClock.class)
                .at(
                        TestMoment.now().plus(later),
                        () -> school.program().the(ErasingTheUnused.class).in(school.org()));
        return drafts();
    }

    private long drafts() {
        return sql("select count(*) from evenhand.import_draft where org_id = :org");
    }

    private long sql(String count) {
        return acts().lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                unit.sql()
                                        .sql(count)
                                        .param("org", school.org().value())
                                        .query(Long.class)
                                        .single());
    }

    private Acts acts() {
        return school.program().the(Acts.class);
    }

    @Test
    void theDraftIsSealed() {
        lookedAt(Sample.text("arbor.csv"), "EVERYBODY");
        String leaks =
                "select count(*) from evenhand.import_draft where org_id = :org and (position('Sunita'::bytea in"
                        + " sheet) > 0 or position('SURNAME'::bytea in answers) > 0)";
        assertThat(drafts()).isEqualTo(1);
        assertThat(sql(leaks)).isZero();
    }

    @Test
    void theSameFormSentTwiceBringsThemInOnceAndWhatChangedSinceItWasShownIsShownAgain() {
        Visitor.Page rows = lookedAt(Sample.text("arbor.csv"), "EVERYBODY");
        Visitor.Form shown = business.opens(step(rows, "check")).formTo("/check");
        rows.formTo("/rows").with("row-2", "out").send();
        assertThat(shown.send().text()).contains("What waits is no longer what was shown to you");

        Visitor.Form form = business.opens(step(rows, "check")).formTo("/check");
        Visitor.Page first = form.send();
        assertThat(form.send().at()).isEqualTo(first.at());
        assertThat(counts(first)).containsExactly(1, 0, 1, 0);
        assertThat(search("Rao").text()).contains("One person found");
    }

    @Test
    void theIndexIsWhatItWouldBeMadeAgainFromTheFacts() {
        counts(confirmed(lookedAt(Sample.text("sims.csv"), "EVERYBODY")));
        Scope scope = Scopes.ofEvenhand(school.org(), "testtest");
        List<IndexRow> kept = acts().lookUp(scope, PersonIndex::rows);
        acts().lookUp(
                        scope,
                        unit -> {
                            PersonIndex.rebuild(unit);
                            return true;
                        });
        assertThat(kept)
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(acts().lookUp(scope, PersonIndex::rows));
    }

    @Test
    void whoIsInNothingIsErasedAfterTheirTimeAndTheRecordStillVerifies() {
        counts(confirmed(lookedAt(Sample.text("sims.csv"), "EVERYBODY")));
        Visitor.Page carla = personOf("Carla");
        Visitor.Page _ =
                carla.seen()
                        .selectStream("a[href*=/contact-point/][href$=/confirm]")
                        .findFirst()
                        .map(link ->
                                business.opens(link.attr("href"))
                                        .form()
                                        .with("by", "By phone")
                                        .send())
                        .orElseThrow();
        String darren = personOf("Darren").at().getPath();
        assertThat(business.opens("/people/import/unused").text())
                .contains("4 people on 26 February 2027", "Darren Whitlock")
                .doesNotContain("Carla");

        assertThat(erasedOn(LocalDate.of(2027, 2, 25))).isZero();
        assertThat(search("Darren").text()).contains("One person found");
        assertThat(erasedOn(LocalDate.of(2027, 2, 26))).isEqualTo(4);
        assertThat(erasedOn(LocalDate.of(2027, 2, 26))).isZero();

        assertThat(search("Darren").text()).contains("Nobody found");
        assertThat(business.opens(darren).status()).isEqualTo(404);
        assertThat(search("Carla").text()).contains("One person found");
        assertThat(words("Whitlock")).isEqualTo(2);
        assertThat(words("Darren")).isZero();
        assertThat(safeValues()).isZero();
        var report = school.program().the(Verification.class).verify(school.org());
        assertThat(report.findings()).noneMatch(each -> each.wrong().contains("words"));
        // Darren 6, Zoë 6, Prince 5, Lee 5, and Darren's safe address.
        assertThat(report.counted().erased()).isEqualTo(23);
    }

    /**
     * Written down by the only act whose facts keep nobody, so that nothing keeps Darren but the
     * hold itself. The controls: the three beside him go, and so does he when the hold is over.
     */
    @Test
    void whoIsHeldIsNotErasedUntilTheHoldIsOver() {
        counts(confirmed(lookedAt(Sample.text("sims.csv"), "EVERYBODY")));
        PersonId darren = idOf("Darren");
        Outcome held =
                acts().perform(
                                Scopes.ofEvenhand(school.org(), "testtest"),
                                Unused.IMPORT,
                                List.of(darren),
                                unit -> {
                                    unit.record(
                                            new LettersHeld(
                                                    darren, "A claim", LocalDate.of(2027, 3, 31)),
                                            darren);
                                    return Verdict.happened("/letters/holds");
                                });
        assertThat(held).isInstanceOf(Outcome.Done.class);
        assertThat(business.opens("/people/import/unused").text()).contains("Darren Whitlock");

        assertThat(erasedOn(LocalDate.of(2027, 3, 1))).isEqualTo(4);
        assertThat(search("Darren").text()).contains("One person found");

        assertThat(erasedOn(LocalDate.of(2027, 4, 1))).isEqualTo(1);
        assertThat(search("Darren").text()).contains("Nobody found");
    }

    private PersonId idOf(String wanted) {
        String path = personOf(wanted).at().getPath();
        return new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private int erasedOn(LocalDate day) {
        int[] erased = new int[1];
        school.program()
                .the(WoundClock.class)
                .at(
                        day.atTime(12, 0).atZone(Period.LONDON).toInstant(),
                        () ->
                                erased[0] =
                                        school.program()
                                                .the(ErasingTheUnused.class)
                                                .in(school.org()));
        return erased[0];
    }

    /** In how many facts these words still stand. */
    private long words(String words) {
        return sql(
                "select count(*) from evenhand.fact_content where org_id = :org and position('%s'::bytea in body) > 0"
                        .formatted(words));
    }

    private long safeValues() {
        return sql(
                "select count(*) from evenhand.fact f join evenhand.fact_content using (org_id, fact_id) where"
                        + " org_id = :org and f.name = 'people.safe-value-sealed'");
    }
}
