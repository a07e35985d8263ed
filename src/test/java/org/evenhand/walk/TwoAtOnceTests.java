package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.walk.Visitor.Form;
import org.evenhand.walk.Visitor.Page;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * HOLD-10 over HTTP: two at one thing, one person twice, and a sign-in that ends in between.
 * Nothing is lost, nothing happens twice, and whoever came second is told what there is now: nobody
 * signs what they have not seen (P8).
 */
@Paragraphs("P8")
class TwoAtOnceTests {
    private static final ReadySchool READY = ReadySchool.founded();
    private static final Visitor HEAD = READY.visitedBy(READY.head);
    private static final Visitor DEPUTY = READY.visitedBy(READY.deputy);

    private final PersonId person = READY.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId call = READY.abuse(person, ago(12), "Shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(READY, person, ago(10)).assessed(ago(9), call);
    private final String warn = "/cases/" + walked.id.text() + "/decide/warn/";
    private final String letters = about("letter.issued");

    // ---- one person twice -------------------------------------------------------------------

    @Test
    void aDoubleClickOnIssueMakesOneLetterAndLeadsToItBothTimes() {
        Form form = readyToIssue(HEAD);
        Form opened = HEAD.opens(warn + "check").form();

        List<Page> both = together(form::send, form::send);

        assertThat(both)
                .allSatisfy(page -> assertThat(page.at().getPath()).startsWith("/letters/"));
        assertThat(both.getFirst().at().getPath()).isEqualTo(both.getLast().at().getPath());
        assertThat(counted(letters)).isEqualTo(1);
        // The control: with a ticket of its own it is another decision, and is refused.
        Page another = opened.send();
        assertThat(another.at().getPath()).isEqualTo(warn + "check");
        assertThat(another.text())
                .contains("This was decided while you had this page open", "Warning issued");
        assertThat(another.seen().select("main form")).isEmpty();
        assertThat(counted(letters)).isEqualTo(1);
    }

    @Test
    void goingBackAndIssuingAgainLeadsToTheLetter() {
        Form form = readyToIssue(HEAD);
        String letter = form.send().at().getPath();

        assertThat(form.send().at().getPath()).isEqualTo(letter);
        assertThat(counted(letters)).isEqualTo(1);
        Page otherwise = form.with("_version", "77").send();
        assertThat(otherwise.at().getPath()).isEqualTo(letter);
        assertThat(otherwise.text()).contains("had already been sent");
    }

    @Test
    void aDoubleClickOnSaveSavesOnceAndTwoFormsAreTwo() {
        Form form = entry(HEAD, "He swore.");
        List<Page> both = together(form::send, form::send);
        assertThat(both.getFirst().at().getPath()).isEqualTo(both.getLast().at().getPath());
        assertThat(counted(contacts("He swore."))).isEqualTo(1);

        // The control: two tickets.
        Form one = entry(HEAD, "He rang.");
        Form other = entry(HEAD, "He rang.");
        together(one::send, other::send);
        assertThat(counted(contacts("He rang."))).isEqualTo(2);
    }

    // ---- two people -------------------------------------------------------------------------

    @Test
    void ofTwoWhoIssueTheSameWarningOneDoesAndTheOtherReadsThatItIsIssued() {
        Visitor elsewhere = READY.visitedBy(READY.head);
        Form one = readyToIssue(HEAD);
        Form other = elsewhere.opens(warn + "check").form();

        List<Page> both = together(one::send, other::send);

        assertThat(counted(letters)).isEqualTo(1);
        assertThat(both).filteredOn(page -> page.at().getPath().startsWith("/letters/")).hasSize(1);
        assertThat(both)
                .filteredOn(page -> page.at().getPath().equals(warn + "check"))
                .singleElement()
                .satisfies(page ->
                        assertThat(page.text())
                                .contains(
                                        "This was decided while you had this page open",
                                        "Warning issued"));
    }

    @Test
    void ofTwoWhoDecideTheSameRestrictionOneDoesAndTheOtherReadsThatItIsDecided() {
        PersonId second = READY.aParent("Karen Doyle", "Kai Doyle");
        ARestriction restriction = ARestriction.afterAWarning(READY, second).on("start", today());
        Form one = restriction.writtenBy(HEAD).form();
        Form other =
                READY.visitedBy(READY.head)
                        .opens(
                                "/cases/%s/decide/restrict/check"
                                        .formatted(restriction.walked().id.text()))
                        .form();
        assertThat(counted(about("restriction.imposed", second))).isZero();

        decidedOnce(together(one::send, other::send), "Contact restriction decided");

        assertThat(counted(about("restriction.imposed", second))).isEqualTo(1);
        assertThat(counted(about("casework.restriction-decided", second))).isLessThanOrEqualTo(1);
    }

    @Test
    void ofTwoWhoHoldTheSameReviewOneDoesAndTheOtherReadsThatItWasHeld() {
        PersonId second = READY.aParent("Karen Doyle", "Kai Doyle");
        WalkedCase restricted =
                ARestriction.afterAWarning(READY, second).with("timescale", "SIX").told();
        String review = "/cases/" + restricted.id.text() + "/decide/review/";
        HEAD.opens(review + "review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "She was asked, and did not answer.")
                .with("outcome", "CONTINUE")
                .with("because", "It goes on to its last day.")
                .send();
        Form one = HEAD.opens(review + "check").form();
        Form other = READY.visitedBy(READY.head).opens(review + "check").form();

        decidedOnce(together(one::send, other::send), "Review held");

        assertThat(restricted.file().theCase().all(ReviewHeld.class)).hasSize(1);
        // The control: written anew it is another review, and is held.
        HEAD.opens(review + "review")
                .form()
                .with("trigger", "REQUESTED")
                .with("theirViews", "She has asked for it.")
                .with("outcome", "CONTINUE")
                .with("because", "It goes on to its last day.")
                .send();
        HEAD.opens(review + "check").form().send();
        assertThat(restricted.file().theCase().all(ReviewHeld.class)).hasSize(2);
    }

    private static void decidedOnce(List<Page> both, String done) {
        assertThat(both).filteredOn(page -> page.at().getPath().startsWith("/letters/")).hasSize(1);
        assertThat(both)
                .filteredOn(page -> page.at().getPath().endsWith("/check"))
                .singleElement()
                .satisfies(page ->
                        assertThat(page.text())
                                .contains("This was decided while you had this page open", done));
    }

    /** One person holds the office that decides; a second who presses the same button is nobody. */
    @Test
    void whoeverPressesIssueBesideTheHeadIssuesNothingAndNoNumberIsLost() {
        long before = numbersGiven();
        Form hers = readyToIssue(HEAD);
        assertThat(DEPUTY.opens(warn + "check").seen().select("main form")).isEmpty();
        Form theirs = hers.by(DEPUTY).with("_csrf", DEPUTY.opens("/account").form().value("_csrf"));

        List<Page> both = together(hers::send, theirs::send);

        assertThat(counted(letters)).isEqualTo(1);
        assertThat(numbersGiven() - before).isEqualTo(1);
        assertThat(both.getFirst().at().getPath()).startsWith("/letters/");
        assertThat(both.getLast().at().getPath()).isEqualTo(warn + "check");
        assertThat(both.getLast().status()).isEqualTo(400);
        assertThat(both.getLast().text()).contains("Nothing was saved");
        // The control: on another case there is another letter, with the next number.
        PersonId second = READY.aParent("Lee Farrow", "Jo Farrow");
        EntryId shouted = READY.abuse(second, ago(12), "Shouted.", "Useless");
        WalkedCase.opened(READY, second, ago(10)).assessed(ago(9), shouted).warning(today());
        assertThat(numbersGiven() - before).isEqualTo(2);
    }

    // ---- what is issued ---------------------------------------------------------------------

    @Test
    void anIssuedLetterCannotBeOpenedForEditingByAnyWay() {
        for (String part : List.of("what-happened", "why", "ahead", "sending")) {
            HEAD.opens(warn + part).form().send();
        }
        Form oldTab = HEAD.opens(warn + "why").form();
        String field = longText(oldTab);
        Form oldCheck = HEAD.opens(warn + "check").form();
        // The control: until it is issued, the same tab changes it.
        assertThat(HEAD.opens(warn + "why").form().with(field, "Before it went.").send().status())
                .isEqualTo(200);
        assertThat(HEAD.opens(warn + "check").text()).contains("Before it went.");
        Form again = HEAD.opens(warn + "check").form();
        String letter = again.send().at().getPath();
        String told =
                "select count(*) from evenhand.fact where '%s' = any (subject_ids)"
                        .formatted(letter.substring("/letters/".length()));
        long facts = counted(told);
        byte[] bytes = HEAD.saves(letter + "/pdf").bytes();
        byte[] word = HEAD.saves(letter + "/word").bytes();

        // An address typed by hand.
        for (String way : List.of("/edit", "/draft", "/check", "/why", "/decide")) {
            assertThat(HEAD.opens(letter + way).status()).as(way).isEqualTo(404);
            assertThat(oldTab.sendTo(letter + way).status()).as(way).isIn(400, 404);
        }
        assertThat(oldTab.sendTo(letter).status()).isIn(404, 405);
        // An old tab’s page: it says so, and keeps what was typed.
        Page late = oldTab.with(field, "After it went.").send();
        assertThat(late.text())
                .contains(
                        "This was decided while you had this page open, and is not changed by it");
        assertThat(late.form().value(field)).isEqualTo("After it went.");
        assertThat(late.form().send().text())
                .contains("This was decided while you had this page open");
        // Back to the last page, and its button once more, with its ticket and with another.
        assertThat(again.send().at().getPath()).isEqualTo(letter);
        assertThat(oldCheck.send().text())
                .contains("This was decided while you had this page open", "Warning issued");
        // The Word file of the draft is no longer there to be talked about as this letter.
        assertThat(HEAD.opens(warn + "why").text()).doesNotContain("Before it went.");

        assertThat(counted(letters)).isEqualTo(1);
        assertThat(HEAD.saves(letter + "/pdf").bytes()).isEqualTo(bytes);
        assertThat(HEAD.saves(letter + "/word").bytes()).isEqualTo(word);
        assertThat(counted(told)).isEqualTo(facts);
        assertThat(HEAD.opens(letter).text()).doesNotContain("After it went.");
    }

    @Test
    void ofTwoWhoEndOneHoldOneDoesAndTheOtherIsTold() {
        String holds = "/letters/holds/" + person.text();
        HEAD.opens(holds).form().with("reason", "They are ill.").send();
        String end =
                HEAD.opens("/letters/holds")
                        .seen()
                        .expectFirst("main a[href^=%s/][href$=/end]".formatted(holds))
                        .attr("href");
        Form hers = HEAD.opens(end).form().with("reason", "They are well.");
        Form his = DEPUTY.opens(end).form().with("reason", "It is over.");

        List<Page> both = together(hers::send, his::send);

        assertThat(counted(about("letter.hold-ended"))).isEqualTo(1);
        assertThat(both).anySatisfy(page -> assertThat(page.at().getPath()).endsWith("/end"));
    }

    @Test
    void theSlowerOfTwoAtOnePageOfADecisionSeesBothTextsAndLosesNeither() {
        String page = warn + "why";
        Form slower = HEAD.opens(page).form();
        String field = longText(slower);
        DEPUTY.opens(page).form().with(field, "What the deputy wrote").send();

        Page both = slower.with(field, "What the head wrote").send();

        assertThat(both.text())
                .contains("The deputy saved this page while you had it open")
                .contains("What the deputy wrote");
        assertThat(both.form().value(field)).isEqualTo("What the head wrote");
        assertThat(HEAD.opens(page).form().value(field)).isEqualTo("What the deputy wrote");
        both.form().send();
        assertThat(HEAD.opens(page).form().value(field)).isEqualTo("What the head wrote");
        // The control: without the version that the page was shown with, theirs would be gone.
        Form third = HEAD.opens(page).form();
        DEPUTY.opens(page).form().with(field, "The deputy again").send();
        third.with("_version", version()).with(field, "The head again").send();
        assertThat(HEAD.opens(page).form().value(field)).isEqualTo("The head again");
    }

    @Test
    void whatChangedWhileTheLastPageWasOpenIsReadAgainBeforeItIsIssued() {
        Form form = readyToIssue(HEAD);
        Form why = DEPUTY.opens(warn + "why").form();
        why.with(longText(why), "The deputy found better words.").send();

        Page refused = form.send();

        assertThat(counted(letters)).isZero();
        assertThat(refused.text())
                .contains("The deputy changed a page while you had this one open")
                .contains("The deputy found better words.");
        assertThat(refused.form().send().at().getPath()).startsWith("/letters/");
    }

    // ---- two schools, and no sign-in --------------------------------------------------------

    @Test
    void twoTabsInTwoSchoolsPutNothingIntoTheWrongOne() {
        ReadySchool other = ReadySchool.founded();
        Visitor browser = READY.visitedBy(READY.teacher);
        Form firstTab = entry(browser, "Of the first school.");
        browser.signsIn(other.head.signInName(), RunningEvenhand.PASSWORD);
        String csrf = browser.opens("/contacts/new").form().value("_csrf");

        Page late = firstTab.send();
        assertThat(late.at().getPath()).isEqualTo("/sign-in");
        // Whoever takes the second tab's token into the first gets no further.
        assertThat(firstTab.with("_csrf", csrf).send().status()).isEqualTo(400);

        assertThat(counted(READY, contacts("Of the first school."))).isZero();
        assertThat(counted(other, contacts("Of the first school."))).isZero();
        assertThat(browser.opens("/parked").text()).doesNotContain("Of the first school.");
        Page offered = browser.signsIn(READY.teacher.signInName(), RunningEvenhand.PASSWORD);
        assertThat(offered.text()).contains("Of the first school.");
        assertThat(offered.form().send().text()).contains("It is saved");
        assertThat(counted(READY, contacts("Of the first school."))).isEqualTo(1);
        assertThat(counted(other, contacts("Of the first school."))).isZero();
    }

    @Test
    void whatWasTypedOnAPageOfADecisionIsOfferedAgainAfterTheSignInEnded() {
        Account leader = READY.school().has("leader", Role.STAFF, Role.SENIOR_LEADER);
        Visitor browser = READY.visitedBy(leader);
        Form form = browser.opens(warn + "why").form();
        String field = longText(form);
        form.with(field, "An hour of work.");
        end(leader);

        Page late = form.send();
        assertThat(late.text()).contains("what you typed is kept");
        Page offered = browser.signsIn(leader.signInName(), RunningEvenhand.PASSWORD);
        assertThat(offered.text()).contains("An hour of work.");
        offered.form().send();

        assertThat(browser.opens(warn + "why").form().value(field)).isEqualTo("An hour of work.");
        assertThat(browser.opens("/parked").text()).contains("Nothing is waiting");
    }

    // ---- by hand ----------------------------------------------------------------------------

    /** Every page opened and saved, and the last one open. */
    private Form readyToIssue(Visitor by) {
        for (String part : List.of("what-happened", "why", "ahead", "sending")) {
            by.opens(warn + part).form().send();
        }
        return by.opens(warn + "check").form();
    }

    private static Form entry(Visitor by, String account) {
        return by.opens("/contacts/new")
                .form()
                .with("who", "Mr O'Neill")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", account);
    }

    /** The first question of the page that is answered in one's own words. */
    private static String longText(Form form) {
        return form.fields().stream()
                .map(field -> field[0])
                .filter(name -> !name.startsWith("_") && !name.equals("formTicket"))
                .findFirst()
                .orElseThrow();
    }

    private String version() {
        return inSchool(
                READY,
                unit ->
                        String.valueOf(
                                Worksheets.read(unit, walked.id, Worksheet.Kind.WARNING)
                                        .version()));
    }

    /** Facts of a kind about this test's person. */
    private String about(String kind) {
        return about(kind, person);
    }

    private static String about(String kind, PersonId whom) {
        return "select count(*) from evenhand.fact where name = '%s' and '%s' = any (subject_ids)"
                .formatted(kind, whom.text());
    }

    /** How many numbers of letters the school has given. */
    private static long numbersGiven() {
        return counted(READY, "select count(*) from evenhand.fact where name = 'letter.issued'");
    }

    private static String contacts(String account) {
        return """
        select count(*) from evenhand.fact f join evenhand.fact_content c
            on c.org_id = f.org_id and c.fact_id = f.fact_id
        where f.name = 'contactlog.contact-logged' and position('%s' in convert_from(c.body, 'UTF8')) > 0
        """
                .formatted(account);
    }

    private long counted(String question) {
        return counted(READY, question);
    }

    private static long counted(ReadySchool school, String question) {
        return inSchool(school, unit -> unit.sql().sql(question).query(Long.class).single());
    }

    private static <T> T inSchool(ReadySchool school, java.util.function.Function<Unit, T> work) {
        return school.the(Acts.class)
                .lookUp(Scopes.ofEvenhand(school.school().org(), "testtest"), work);
    }

    private void end(Account account) {
        int ended =
                JdbcClient.create(READY.the(javax.sql.DataSource.class))
                        .sql("delete from identity.session where principal_name = :who")
                        .param("who", account.id().text())
                        .update();
        assertThat(ended).isPositive();
    }

    /** Both in the same moment. */
    private static List<Page> together(Callable<Page> one, Callable<Page> other) {
        CountDownLatch start = new CountDownLatch(2);
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Future<Page>> both =
                    Stream.of(one, other)
                            .map(each ->
                                    hands.submit(() -> {
                                        start.countDown();
                                        start.await();
                                        return each.call();
                                    }))
                            .toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
