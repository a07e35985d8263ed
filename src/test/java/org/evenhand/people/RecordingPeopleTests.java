package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Recording people and what is known of them, over HTTP with real forms and sessions. */
@Paragraphs({"P2", "P3", "P12", "P68", "P69"})
class RecordingPeopleTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void somebodyIsRecordedFoundMisspeltAndNoNameStandsInAnAddress() {
        Visitor.Page page = recorded("Siân O'Neill").send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).startsWith("Siân O'Neill");
        Visitor.Page found = search("sean oneil");
        assertThat(found.text()).contains("Siân O'Neill");
        assertThat(found.at().toString()).doesNotContain("neil");
        assertThat(search("zzzz").text()).contains("Nobody found");
    }

    @Test
    void theSameFormSentTwiceRecordsOnePersonAndAnotherOfThatNameIsAskedAbout() {
        Visitor.Form form = recorded("Null");

        Visitor.Page first = form.send();
        assertThat(form.send().at()).isEqualTo(first.at());

        Visitor.Page asked = recorded("Null").send();
        assertThat(asked.title()).startsWith("Error: ");
        assertThat(asked.text()).contains("Somebody of a like name");
        Visitor.Page other = asked.form().with("another", "yes").send();
        assertThat(other.at().getPath()).isNotEqualTo(first.at().getPath());
        assertThat(search("null").text()).contains("2 people found");
    }

    /** Somebody who may speak for them, with the authority that was seen (P69). */
    @Test
    void whoSpeaksForThemIsThereUntilItEnds() {
        String person = recorded("Darren Whitlock").send().at().getPath();
        assertThat(head.opens(person).text()).doesNotContain("Jo Whitlock");

        Visitor.Form form =
                head.opens(person + "/representative")
                        .form()
                        .with("name", "Jo Whitlock")
                        .with("relation", "His sister")
                        .with("authority", "LETTER");
        // The control: an authority was seen on some day.
        assertThat(form.send().text()).contains("Enter the day on which you saw it");
        Visitor.Page page =
                form.with("seenOn-day", "2")
                        .with("seenOn-month", "3")
                        .with("seenOn-year", "2026")
                        .send();

        assertThat(page.text())
                .contains("Jo Whitlock, His sister", "Authority seen: signed letter");
        String end =
                page.seen()
                        .selectStream("a[href*=/representative/][href$=/end]")
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        assertThat(head.opens(end).form().with("because", "He speaks for himself.").send().text())
                .contains("It is saved");
    }

    @Test
    void sinceWhenNobodyKnowsIsLeftEmptyAndNoDayIsMadeUp() {
        String person = recorded("Darren Whitlock").send().at().getPath();
        assertThat(head.opens(person).text()).contains("Known since").doesNotContain("Since ");

        for (String path : new String[] {"child", "relationship", "standing"}) {
            Visitor.Page form = head.opens(person + "/" + path);
            assertThat(form.seen().select("input[name^=from-]").eachAttr("value"))
                    .as(path)
                    .allMatch(String::isEmpty);
        }
        Visitor.Form child =
                head.opens(person + "/child")
                        .form()
                        .with("name", "Kai Whitlock")
                        .with("yearGroup", "YEAR_5");
        assertThat(child.send().text()).contains("Kai Whitlock").doesNotContain("Since ");
        Visitor.Page relationship =
                head.opens(person + "/relationship").form().with("kind", "CONTRACTOR").send();
        assertThat(relationship.text()).contains("It is saved").doesNotContain("Since ");

        // The controls: a day that is known is shown, and half a day is asked for.
        Visitor.Form known =
                head.opens(person + "/child")
                        .form()
                        .with("name", "Mia Whitlock")
                        .with("yearGroup", "YEAR_1")
                        .with("from-day", "2")
                        .with("from-month", "3");
        assertThat(known.send().title()).startsWith("Error: ");
        assertThat(known.with("from-year", "2026").send().text()).contains("Since 2 March 2026");
    }

    @Test
    @Examples("E14")
    void aChildIsLedAwayAndIsNotRecorded() {
        Visitor.Page page = recorded("Kai Whitlock").with("capacity", "UNDER_18").send();

        assertThat(page.text()).contains("behaviour policy", "(P3)");
        assertThat(search("Kai").text()).contains("Nobody found");
    }

    @Test
    void aSafeAddressIsShownToFewAndFoundByNobody() {
        String person = recorded("Sunita Rao").send().at().getPath();
        Visitor.Page page =
                point(person, "POST", "8 Orchard Mews, ZZ9 7QD").with("safe", "yes").send();

        assertThat(page.text()).contains("A safe one is held").doesNotContain("Orchard");
        assertThat(head.opens(person + "/safe").text()).contains("8 Orchard Mews");
        Visitor business = school.visitedBy("manager", Role.BUSINESS_MANAGER);
        assertThat(business.opens(person).text()).contains("Sunita").doesNotContain("Orchard");
        assertThat(business.opens(person + "/safe").status()).isEqualTo(404);
        assertThat(search("Orchard Mews").text()).contains("Nobody found");
        // The control: an ordinary address is shown.
        assertThat(point(person, "POST", "1 High Street").send().text()).contains("1 High Street");
    }

    @Test
    void aSharedMailboxNamesTheOther() {
        String darren = recorded("Darren Whitlock").send().at().getPath();
        String kerry = recorded("Kerry Underhill").send().at().getPath();
        point(darren, "E_MAIL", "Family@example.org").send();

        Visitor.Page page = point(kerry, "E_MAIL", "family@example.org").send();

        assertThat(page.text()).contains("Shared with Darren Whitlock: ask who is speaking first");
    }

    @Test
    void aContactPointEndsOnADayAndNotBeforeItBegan() {
        String person = recorded("Lee Farrow").send().at().getPath();
        Visitor.Page page = point(person, "PHONE", "01632 960233").send();
        String end =
                page.seen()
                        .selectStream("a[href*=/contact-point/][href$=/end]")
                        .findFirst()
                        .orElseThrow()
                        .attr("href");

        Visitor.Page refused =
                head.opens(end).form().with("lastDay-year", "2001").with("because", "Gone").send();
        assertThat(refused.text()).contains("The last day is before the first day");
        assertThat(refused.seen().expectFirst("#because").val()).isEqualTo("Gone");
        assertThat(head.opens(end).form().send().text()).contains("It is saved");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        String person = recorded("Prince").send().at().getPath();

        Visitor.Page page = point(person, "PHONE", "<b>12</b>").with("from-month", "13").send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.seen().select(".govuk-error-summary li")).hasSize(2);
        assertThat(page.seen().expectFirst("#value").wholeText()).contains("<b>12</b>");
        assertThat(recorded("x".repeat(301)).send().text()).contains("301 characters long");
        assertThat(recorded("a\u202Eb").send().title()).startsWith("Error: ");
        assertThat(recorded("\u200B ").send().text()).contains("Enter their name");
    }

    @Test
    void thoseWithoutTheRightAndThoseOfAnotherSchoolFindNothing() {
        String person = recorded("Jean Abbott").send().at().getPath();

        assertThat(school.visitedBy("teacher", Role.STAFF).opens(person).status()).isEqualTo(404);
        Visitor dpo = school.visitedBy("dpo", Role.DATA_PROTECTION_OFFICER);
        assertThat(dpo.opens(person).status()).isEqualTo(200);
        assertThat(dpo.opens(person + "/child").status()).isEqualTo(404);
        assertThat(
                        school.program()
                                .aSchool()
                                .visitedBy("head", Role.HEADTEACHER)
                                .opens(person)
                                .status())
                .isEqualTo(404);
        assertThat(head.opens("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void theIndexCanBeMadeAgainFromTheFacts() {
        String person = recorded("Nadine Foss").send().at().getPath();
        point(person, "PHONE", "+44 7700 900311").send();
        recorded("Martin Bell").send();
        Acts acts = school.program().the(Acts.class);
        Scope scope =
                new Scope(
                        school.org(),
                        new ActorRef(new AccountId(UUID.randomUUID()), "Test"),
                        Set.of(Role.HEADTEACHER),
                        "testtest");
        List<IndexRow> kept = acts.lookUp(scope, PersonIndex::rows);

        acts.lookUp(
                scope,
                unit -> {
                    PersonIndex.rebuild(unit);
                    assertThat(PersonIndex.rows(unit)).containsExactlyInAnyOrderElementsOf(kept);
                    return true;
                });

        assertThat(kept).hasSize(2);
        assertThat(kept).anyMatch(row -> row.points().equals(List.of("07700900311")));
    }

    /** Those found are saved by a form, so that no name stands in an address; it is a reading. */
    @Test
    void whoWasFoundIsSavedAsATableAndTraced() {
        recorded("Martin Bell").send();
        recorded("Asha Patel").send();
        Visitor.Page found = search("Bell");
        long before = searched();

        Visitor.Page saved = found.formTo("/people/search.csv").send();

        assertThat(saved.at().getQuery()).isNull();
        assertThat(saved.headers().toString()).contains("text/csv");
        assertThat(saved.text())
                .contains("\"Name\",\"Also recorded as\",\"About\"", "\"Martin Bell\"")
                .doesNotContain("Asha Patel");
        assertThat(searched()).isEqualTo(before + 1);
        // The control: of nobody there is nothing to save.
        assertThat(search("Zygmunt").seen().select("form[action$=.csv]")).isEmpty();
    }

    private long searched() {
        return school.program()
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                unit.sql()
                                        .sql(
                                                "select count(*) from evenhand.reading where what ="
                                                        + " 'people-search'")
                                        .query(Long.class)
                                        .single());
    }

    private Visitor.Form recorded(String name) {
        return head.opens("/people/new")
                .form()
                .with("name", name)
                .with("capacity", "ADULT")
                .with("relationships", "PARENT");
    }

    private Visitor.Form point(String person, String kind, String value) {
        return head.opens(person + "/contact-point").form().with("kind", kind).with("value", value);
    }

    private Visitor.Page search(String wanted) {
        return head.opens("/people").form().with("wanted", wanted).send();
    }
}
