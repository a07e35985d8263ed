package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Reviewed by the head before it is relied on (P16, J4), over HTTP with real forms and sessions.
 */
@Paragraphs({"P13", "P14", "P16", "P19", "P23", "P24", "P28", "P31", "J4"})
class ReviewingAnEntryTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Account headAccount = school.has("head", Role.HEADTEACHER);
    private final Visitor head = signedIn(headAccount);

    @Test
    void theReporterReadsOneSentenceAndNotTheReview() {
        String entry = complete("Ray Sharpe");

        AnEntry.done(AnEntry.review(head, entry).send());

        assertThat(head.opens(entry).text())
                .contains("Reviewed by The head", "Two people heard it");
        assertThat(teacher.opens(entry).text())
                .contains("The headteacher has spoken to him.")
                .doesNotContain("Two people heard it", "Reviewed by");
    }

    @Test
    void whoReviewsReadsTheVeryWords() {
        String entry =
                AnEntry.form(teacher)
                        .with("exactWords", "You will regret this")
                        .send()
                        .at()
                        .getPath();

        assertThat(head.opens(entry + "/review").text())
                .contains(
                        "He swore at me on the phone", "Their exact words: “You will regret this”");
        // The control: where none were noted, none are said to be there.
        assertThat(head.opens(AnEntry.loggedBy(teacher) + "/review").text())
                .doesNotContain("Their exact words");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page refused =
                AnEntry.task(head, entry, "review")
                        .with("headings", "A")
                        .with("subTypes-B", "OTHER_DEMAND")
                        .with("reliedOn", "yes")
                        .send();

        assertThat(refused.text())
                .contains(
                        "Heading A needs what it was",
                        "Heading A needs a sentence on what went beyond anger",
                        "Its heading is not chosen",
                        "Say why it is relied on",
                        "Still to be done: Name the person",
                        "Still to be done: Say whether it may concern a child's safety");
        assertThat(
                        refused.seen()
                                .select("#subTypes-B[checked], input[value=OTHER_DEMAND][checked]"))
                .isNotEmpty();
    }

    @Test
    void headingCIsReliedOnWithTheTimeItTookAndHeadingDWithItsEffect() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.complete(teacher, entry, teacherAccount.id().text());
        AnEntry.name(head, entry, "Lena Marsh");
        AnEntry.done(circumstances(entry, "").send());

        Visitor.Page refused = underCAndD(entry, "yes", "REPEAT_OF_DECIDED_COMPLAINT").send();

        assertThat(refused.text())
                .contains("Heading C is about the time that it takes", "how long it took", "(P28)")
                .contains("Heading D needs the effect", "(P31)");
        // Whoever relies on nothing need not know it.
        AnEntry.done(underCAndD(entry, "no", "REPEAT_OF_DECIDED_COMPLAINT").send());
        // Attention is weighed by its effect (P29); an effect of D is asked for all the same.
        assertThat(
                        underCAndD(entry, "yes", "REPEAT_OF_DECIDED_COMPLAINT")
                                .with("subTypes-C", "UNWANTED_ATTENTION")
                                .send()
                                .text())
                .contains("Heading D needs the effect")
                .doesNotContain("Heading C is about the time");
        // The controls: no pages are none; with one number and one effect it is relied on.
        AnEntry.done(circumstances(entry, "0").send());
        assertThat(underCAndD(entry, "yes", "PREVENTS_LEGITIMATE_DECISION").send().text())
                .contains("Heading C is about the time")
                .doesNotContain("Heading D needs the effect");
        AnEntry.done(circumstances(entry, "12").send());
        AnEntry.done(underCAndD(entry, "yes", "PREVENTS_LEGITIMATE_DECISION").send());
    }

    private Visitor.Form circumstances(String entry, String pages) {
        return AnEntry.task(teacher, entry, "circumstances")
                .with("direction", "IN")
                .with("place", "BY_PHONE")
                .with("workRelated", "yes")
                .with("minutes", "")
                .with("staffMinutes", "")
                .with("pages", pages);
    }

    private Visitor.Form underCAndD(String entry, String reliedOn, String effect) {
        return AnEntry.task(head, entry, "review")
                .with("headings", "C", "D")
                .with("subTypes-C", "LONG_CALLS")
                .with("subTypes-D", effect)
                .with("reliedOn", reliedOn)
                .with("because", "The log of the calls.");
    }

    @Test
    void whoReportedItOrWasItsTargetDoesNotClassifyItAndReadsWhoMay() {
        String own = AnEntry.loggedBy(head);
        Visitor.Page refused = AnEntry.review(head, own).send();
        assertThat(refused.text())
                .contains(
                        "Whoever reported it, or was its target, does not classify it",
                        "nobody at this school");

        school.has("chair", Role.CHAIR);
        assertThat(AnEntry.review(head, own).send().text())
                .contains("This may be done by The chair");

        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        assertThat(AnEntry.review(head, own).send().text())
                .contains("This may be done by The deputy");
        AnEntry.complete(head, own, headAccount.id().text());
        AnEntry.name(head, own, "Own Report");
        AnEntry.done(AnEntry.review(deputy, own).send());
    }

    @Test
    void theChairComesInOnlyWhenNobodyWhoLeadsIsFree() {
        Visitor chair = school.visitedBy("chair", Role.CHAIR);
        String entry = complete("Gate Crasher");
        assertThat(chair.opens(entry).status()).isEqualTo(404);

        AnEntry.done(
                AnEntry.task(teacher, entry, "targets")
                        .with("targets", headAccount.id().text())
                        .send());

        assertThat(chair.opens(entry).status()).isEqualTo(200);
        AnEntry.done(AnEntry.review(chair, entry).send());
    }

    @Test
    void anAllegationCannotCountBeforeSomebodyItIsNotAboutHasLookedIntoIt() {
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        String entry = complete("Lee Farrow");

        Visitor.Page early =
                AnEntry.review(head, entry).with("subTypes-A", "UNSUBSTANTIATED_ALLEGATION").send();
        assertThat(early.text()).contains("Only the manner may count", "(J4)");
        Visitor.Page aboutWhom =
                AnEntry.review(head, entry).with("protectedActs", "DISCRIMINATION").send();
        assertThat(aboutWhom.text()).contains("say whom it is about");

        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("protectedActs", "DISCRIMINATION")
                        .with("about", headAccount.id().text())
                        .send());
        assertThat(head.opens(entry).text()).contains("Only the manner");
        Visitor.Page byHead = examined(head, entry, "UNSUBSTANTIATED");
        assertThat(byHead.text()).contains("This may be done by The deputy");

        AnEntry.done(examined(deputy, entry, "UNSUBSTANTIATED"));
        assertThat(head.opens(entry).text()).doesNotContain("Only the manner");
        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("subTypes-A", "UNSUBSTANTIATED_ALLEGATION")
                        .send());
    }

    @Test
    void anAllegationThatIsBorneOutNeverCounts() {
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        String entry = complete("Fair Point");
        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("protectedActs", "DISCRIMINATION")
                        .with("about", headAccount.id().text())
                        .send());

        AnEntry.done(examined(deputy, entry, "BORNE_OUT"));

        assertThat(
                        AnEntry.review(head, entry)
                                .with("subTypes-A", "UNSUBSTANTIATED_ALLEGATION")
                                .send()
                                .text())
                .contains("Only the manner may count");
    }

    @Test
    void harmToAChildGoesToTheSafeguardingLeadFirst() {
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        school.has("dsl", Role.SAFEGUARDING_LEAD);
        String entry = complete("Worried Parent");
        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("protectedActs", "HARM_TO_A_CHILD")
                        .with("about-others", "A visitor")
                        .send());

        assertThat(examined(deputy, entry, "NOT_BORNE_OUT").text())
                .contains("goes to the designated safeguarding lead first");
        AnEntry.done(
                AnEntry.task(head, entry, "safeguarding-told").with("how", "In person").send());
        AnEntry.done(examined(deputy, entry, "NOT_BORNE_OUT"));
    }

    /** Although the reporter said no: the review is enough, and the reporter reads none of it. */
    @Test
    void harmToAChildThatOnlyTheReviewSeesReachesTheSafeguardingLeadAndKeepsTheFileOpen() {
        Visitor dsl = school.visitedBy("dsl", Role.SAFEGUARDING_LEAD);
        String entry = complete("Worried Parent");
        // The control: the same with an allegation of discrimination is nothing for the lead.
        String other = complete("Slighted Parent");
        alleging("DISCRIMINATION", other);
        assertThat(dsl.opens(entry).status()).isEqualTo(404);

        alleging("HARM_TO_A_CHILD", entry);

        assertThat(dsl.opens(other).status()).isEqualTo(404);
        assertThat(dsl.opens(entry).text()).contains("It may concern a child's safety");
        assertThat(entry(entry).disclosure()).isEqualTo(Disclosure.SAFEGUARDING);
        assertThat(entry(other).disclosure()).isEqualTo(Disclosure.OPEN);
        assertThat(head.opens(entry).seen().select("a[href$=/safeguarding-told]")).isNotEmpty();
        assertThat(teacher.opens(entry).text())
                .doesNotContain(
                        "It may concern a child's safety", "Tell the designated safeguarding lead");
        assertThat(againstClosing(entry))
                .contains(
                        "entry.not-closed-before-safeguarding-lead-told",
                        "entry.not-closed-before-examine");
        assertThat(againstClosing(other))
                .contains("entry.not-closed-before-examine")
                .doesNotContain("entry.not-closed-before-safeguarding-lead-told");

        // A second review does not take it back; the lead does.
        AnEntry.done(
                AnEntry.review(head, entry).with("protectedActs").with("reliedOn", "no").send());
        assertThat(entry(entry).waitsForTheSafeguardingLead()).isTrue();
        AnEntry.done(AnEntry.task(dsl, entry, "safeguarding-cleared").send());
        assertThat(entry(entry).waitsForTheSafeguardingLead()).isFalse();
        assertThat(againstClosing(entry))
                .doesNotContain("entry.not-closed-before-safeguarding-lead-told");
    }

    private void alleging(String protectedAct, String entry) {
        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("protectedActs", protectedAct)
                        .with("about-others", "A visitor")
                        .with("reliedOn", "no")
                        .send());
    }

    private Entry entry(String entry) {
        EntryId id = new EntryId(UUID.fromString(entry.substring("/contacts/".length())));
        return school.program()
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit -> Entries.byId(unit, id).orElseThrow());
    }

    private List<String> againstClosing(String entry) {
        return entry(entry).closable().all().stream().map(Ground::rule).toList();
    }

    @Test
    void harassmentOnOneOccasionNeedsAReasonAndOnTwoDoesNot() {
        String first = complete("Pat Twice");
        String person = personOf(first);

        Visitor.Page once = AnEntry.review(head, first).with("subTypes-A", "HARASSMENT").send();
        assertThat(once.text()).contains("more than one occasion towards one person", "holds one");
        AnEntry.done(
                AnEntry.review(head, first)
                        .with("subTypes-A", "HARASSMENT")
                        .with("harassmentBecause", "He announced that he would do it again.")
                        .send());

        String second = AnEntry.loggedBy(teacher);
        AnEntry.complete(teacher, second, teacherAccount.id().text());
        AnEntry.nameAs(head, second, person);
        AnEntry.done(AnEntry.review(head, second).with("subTypes-A", "HARASSMENT").send());
        assertThat(head.opens("/contacts?person=" + person).text())
                .contains("Occasions under A or C towards The teacher 2");
    }

    @Test
    void sexualHarassmentNeedsNoSecondOccasion() {
        String entry = complete("Once Enough");

        AnEntry.done(AnEntry.review(head, entry).with("subTypes-A", "SEXUAL_HARASSMENT").send());
    }

    @Test
    void discriminationSaysWhatItWasAbout() {
        String entry = complete("Some Body");

        assertThat(AnEntry.review(head, entry).with("subTypes-A", "DISCRIMINATION").send().text())
                .contains("Discriminatory behaviour needs what it was about");
        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("subTypes-A", "DISCRIMINATION")
                        .with("characteristics", "RACE")
                        .send());
    }

    private static Visitor.Page examined(Visitor visitor, String entry, String finding) {
        return AnEntry.task(visitor, entry, "examine")
                .with("finding", finding)
                .with("result", "Read the file and asked both.")
                .send();
    }

    private String complete(String name) {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.complete(teacher, entry, teacherAccount.id().text());
        AnEntry.name(head, entry, name);
        return entry;
    }

    private String personOf(String entry) {
        return head.opens(entry + "/person")
                .seen()
                .expectFirst("input[name=person][checked]")
                .val();
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
