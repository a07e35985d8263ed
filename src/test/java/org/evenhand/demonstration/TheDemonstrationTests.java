package org.evenhand.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.access.Account;
import org.evenhand.access.Accounts;
import org.evenhand.access.Scopes;
import org.evenhand.access.SignedIn;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.Stage;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.contactlog.evidence.Kind;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verification;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.TermsInTime;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * The demonstration school is made by the acts themselves: one refusal, and the program does not
 * start.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheDemonstrationTests {
    private RunningDemonstration program;
    private OrgId org;

    @BeforeAll
    void makesIt() {
        program = RunningDemonstration.made();
        org = head().org();
    }

    @AfterAll
    void stopsIt() {
        program.close();
    }

    private Visitor visitedBy(Staff who) {
        Visitor visitor = new Visitor(program.address(""));
        visitor.signsIn(who.signInName(), "evenhand-demo");
        return visitor;
    }

    private <T> T look(Function<Unit, T> work) {
        return program.the(Acts.class).lookUp(Scopes.ofEvenhand(org, "testtest"), work);
    }

    private List<CaseFile> files() {
        return look(unit -> Cases.all(unit).stream().map(one -> CaseFiles.of(unit, one)).toList());
    }

    /** As whoever signs in as the headteacher. */
    private Scope head() {
        Authentication in =
                Objects.requireNonNull(
                        program.the(AuthenticationProvider.class)
                                .authenticate(
                                        new UsernamePasswordAuthenticationToken(
                                                Staff.HEAD.signInName(), "evenhand-demo")));
        SignedIn signedIn = (SignedIn) Objects.requireNonNull(in.getPrincipal());
        Account head =
                program.the(Accounts.class).byId(new AccountId(signedIn.account())).orElseThrow();
        return program.the(Scopes.class).of(head, "testtest");
    }

    @Test
    void itsRecordIsWhole() {
        assertThat(program.the(Verification.class).verify(org).findings()).isEmpty();
    }

    @Test
    void aCaseStandsAtEveryStage() {
        assertThat(files())
                .extracting(file -> Stage.of(file).words())
                .contains(
                        "Recording",
                        "Warned, and monitoring",
                        "Restricted",
                        "Barred for now",
                        "Closed");
        assertThat(files()).anyMatch(file -> !file.theCase().complaints().isEmpty());
    }

    @Test
    void contactsCameByEveryChannelWithEvidenceOfEachKind() {
        List<Entry> entries = look(Entries::all);
        assertThat(entries).extracting(Entry::channel).contains(Channel.values());
        assertThat(entries.stream().flatMap(entry -> entry.evidence().stream()))
                .extracting(kept -> kept.fact().kind())
                .contains(Kind.EMAIL, Kind.PICTURE, Kind.TEXT);
    }

    @Test
    void contactsDuringARestrictionWereWithinItNeverClosedByItAndABreach() {
        assertThat(files().stream().flatMap(file -> file.triages().stream()))
                .extracting(triaged -> triaged.fact().compared())
                .contains(Compared.COMPLIANT, Compared.CARVE_OUT, Compared.BREACH);
    }

    @Test
    void everybodyFindsSomethingOnTodayThatIsTheirs() {
        assertThat(visitedBy(Staff.HEAD).opens("/").text())
                .contains(
                        "are late",
                        "Review the restriction on Darren Whitlock",
                        "The interim bar on Lee Farrow ends by itself",
                        "(Warning about conduct) is issued but not sent");
        assertThat(visitedBy(Staff.DSL).opens("/").text())
                .contains("Read it, and say when it is in hand");
        assertThat(visitedBy(Staff.CHAIR).opens("/").text())
                .contains("Say whether you support the restriction")
                .doesNotContain("Dean Prosser");
        // The teacher is asked nothing about cases.
        assertThat(visitedBy(Staff.TEACHER).opens("/").text())
                .contains("What you logged")
                .doesNotContain("Gareth Tranter that", "Notify Colin Marsh");
    }

    /** Forty days ago, through the acts: two clauses became one, until the same last day. */
    @Test
    void oneRestrictionWasMadeMilderAtAnEarlyReview() {
        Restriction gareths = caseOf("Gareth Tranter").restrictions().getFirst();

        assertThat(gareths.terms().first().clauses()).hasSize(2);
        assertThat(gareths.terms().later()).hasSize(1);
        TermsInTime.From milder = gareths.terms().later().getFirst();
        assertThat(milder.terms().clauses())
                .singleElement()
                .satisfies(it -> assertThat(it.clause()).isInstanceOf(NamedContactOnly.class));
        assertThat(gareths.isInForceAt(milder.from())).isTrue();
    }

    @Test
    void whatWaitedAfterTheEndIsGoneWhenItIsDone() {
        Visitor head = visitedBy(Staff.HEAD);
        String page = "/cases/" + caseOf("Gareth Tranter").theCase().id().text();
        assertThat(head.opens("/").text())
                .contains(
                        "Ended but still enforced",
                        "Gareth Tranter, pupil record: take it off today");
        Visitor business = visitedBy(Staff.BUSINESS);
        assertThat(business.opens("/").text())
                .contains("Gareth Tranter, pupil record: take it off today");
        business.opens(
                        business
                                .opens("/enforcement")
                                .seen()
                                .select("main a[href$=/pupil-record]")
                                .stream()
                                .filter(link -> link.text().contains("Gareth Tranter"))
                                .findFirst()
                                .orElseThrow()
                                .attr("href"))
                .form()
                .with("doing", "TAKEN_OFF")
                .with("proof", "The note is gone.")
                .send();
        assertThat(head.opens("/").text())
                .doesNotContain("Gareth Tranter, pupil record")
                .contains("Write to Gareth Tranter that the restriction has ended");
        head.opens(page + "/decide/end/letter").form().send();
        decide(head, page + "/decide/end/check");
        assertThat(head.opens("/").text())
                .doesNotContain("Write to Gareth Tranter that")
                .contains(
                        "Tell Reception and office that the restriction on Gareth Tranter has ended");
        Visitor.Page telling = head.opens(page + "/add/tell-end");
        telling.form()
                .with(
                        "shares",
                        telling.seen().select("main input[name=shares]").eachAttr("value").stream()
                                .toArray(String[]::new))
                .send();
        assertThat(head.opens("/").text())
                .doesNotContain("that the restriction on Gareth Tranter has ended");
    }

    /** Says the password again, as before everything that cannot be called back. */
    private static void decide(Visitor visitor, String check) {
        visitor.opens("/confirm").form().with("password", "evenhand-demo").send();
        visitor.opens(check).form().send();
    }

    @Test
    void aRequestForReviewWaitsForAGovernorWhoHadNoPartInIt() {
        Visitor governor = visitedBy(Staff.GOVERNOR);
        String page = "/cases/" + caseOf("Darren Whitlock").theCase().id().text();
        String line = "Answer the request for review from Darren Whitlock";
        assertThat(governor.opens("/").text()).contains(line);
        assertThat(visitedBy(Staff.HEAD).opens("/").text()).doesNotContain(line);
        governor.opens(page + "/decide/request/answer")
                .form()
                .with("considered", "The letters and what he says.")
                .with("outcome", "UPHELD")
                .with("because", "What was written was a threat.")
                .send();
        decide(governor, page + "/decide/request/check");
        assertThat(governor.opens("/").text()).doesNotContain(line);
    }

    @Test
    void aContactDuringARestrictionWaitsUntilSomebodySaysWhatItWas() {
        String line = "Say what this contact during a restriction was: Darren Whitlock";
        Visitor head = visitedBy(Staff.HEAD);
        Visitor.Page today = head.opens("/");
        assertThat(today.text()).contains(line);
        String href = today.seen().select("a[href$=/triage]").attr("href");
        EntryId entry = new EntryId(UUID.fromString(href.split("/", -1)[2]));
        assertThat(head.opens("/contacts/" + entry.text()).text())
                .contains("A restriction was in force: say what this contact was");
        Outcome outcome =
                program.the(TriagingAContact.class)
                        .triage(
                                head(),
                                new FormTicket(UUID.randomUUID(), new byte[32]),
                                entry,
                                new TriagingAContact.Told(
                                        caseOf("Darren Whitlock").person().id(),
                                        TriagedAs.CHILD_ADMIN,
                                        Place.OFF_SITE,
                                        java.util.Optional.empty(),
                                        "A library letter.",
                                        java.util.Optional.empty(),
                                        null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(head.opens("/").text()).doesNotContain(line);
    }

    @Test
    void aPersonsPageLeadsToTheirCaseTheirLettersAndWhatIsInForce() {
        CaseFile darren = caseOf("Darren Whitlock");
        Visitor.Page page = visitedBy(Staff.HEAD).opens("/people/" + darren.person().id().text());
        assertThat(page.text())
                .contains("In force today", "Contact restriction", "Case ", "Warning about conduct")
                .doesNotContain("Open a case");
        assertThat(page.seen().select("a[href=/cases/" + darren.theCase().id().text() + "]"))
                .isNotEmpty();
        // For somebody who may see people and no case, nothing of it is there.
        assertThat(visitedBy(Staff.DSL).opens("/people/" + darren.person().id().text()).text())
                .doesNotContain("Case ", "In force today", "Warning about conduct");
    }

    private CaseFile caseOf(String name) {
        return files().stream()
                .filter(file -> file.person().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No case of " + name));
    }
}
