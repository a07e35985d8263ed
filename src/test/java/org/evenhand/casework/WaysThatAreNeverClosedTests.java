package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.casework.act.LookingAtMisuse;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.SaidToBe;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.DeskNoteSet;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Ruling;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Emergencies claimed again and again for what plainly was none are shown to whoever decides, who
 * may help the desk or open a further way; and how the contacts compared with what was in force
 * stands on the case month by month (F7, F9). Nothing of it closes a way (P61, P62).
 */
@Paragraphs({"P61", "P62", "F7"})
class WaysThatAreNeverClosedTests {
    private static final String LINE =
            "Look at how Karen Doyle uses the ways that are never closed: 3 contacts";
    private static final String NOTE = "If it is about the bill, hand her the office's form.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
    private final String page = "/cases/" + walked.id.text();
    private final Visitor head = ready.visitedBy(ready.head);

    private void claims(int... daysAgo) {
        for (int day : daysAgo) {
            walked.triagedAsNoEmergency(
                    ready.toBeReviewed(person, ago(day), "She rang: an emergency, the bill.", ""));
        }
    }

    private RestrictionId restriction() {
        return walked.file().restrictions().getFirst().id();
    }

    private Outcome looks(Account by, MisuseAnswer answer, String note) {
        return ready.the(LookingAtMisuse.class)
                .look(
                        ready.as(by),
                        form(),
                        walked.id,
                        new LookingAtMisuse.Look(
                                restriction(), answer, "It is always the bill.", note));
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    private String desk() {
        return ready.visitedBy(ready.office)
                .opens("/desk")
                .formTo("/desk")
                .with("wanted", "Karen Doyle")
                .send()
                .formTo("/desk/card")
                .with("second", "Kai")
                .send()
                .text();
    }

    private List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                rulings.add(
                        ready.the(Acts.class)
                                .lookUp(
                                        ready.as(ready.head),
                                        unit ->
                                                ready.the(InForce.class)
                                                        .ruleOn(
                                                                unit,
                                                                new ContactProposal(
                                                                        person,
                                                                        channel,
                                                                        Direction.IN,
                                                                        channel
                                                                                        == Channel
                                                                                                .IN_PERSON_ON_SITE
                                                                                ? Place.INSIDE
                                                                                : Place.OFF_SITE,
                                                                        purpose,
                                                                        Optional.empty(),
                                                                        TestMoment.now(),
                                                                        false))));
            }
        }
        return rulings;
    }

    @Test
    void onceOrTwiceIsAMistakeAndAgainAndAgainIsShownWithWhatIsBehindIt() {
        claims(20, 15);
        // The control: an emergency that was one is none of them.
        walked.triaged(ready.toBeReviewed(person, ago(12), "She rang about the trip.", ""));
        assertThat(head.opens("/").text()).doesNotContain("the ways that are never closed");
        assertThat(refused(looks(ready.head, MisuseAnswer.LEAVE_IT, "")))
                .containsExactly("misuse.again-and-again");

        claims(10);

        assertThat(head.opens("/").text()).contains(LINE);
        Visitor.Page shown = head.opens(page);
        assertThat(shown.text())
                .contains(
                        "A way that is never closed, used for something else",
                        "said to be an emergency: the same matter",
                        "none of it is a breach for that");
        assertThat(shown.seen().select("main section:has(h2:contains(never closed)) li a"))
                .hasSize(3);
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(LINE);
        // Only whoever decides says what comes of it (P10-7).
        assertThat(refused(looks(ready.deputy, MisuseAnswer.LEAVE_IT, ""))).isNotEmpty();
        assertThat(walked.file().wasBroken(Restrained.of(walked.file()).getFirst())).isFalse();
    }

    @Test
    void aNoteHelpsTheDeskClosesNothingAndEndsWithTheRestriction() {
        claims(20, 15, 10);
        List<Ruling> before = rulings();
        assertThat(refused(looks(ready.head, MisuseAnswer.NOTE_AT_THE_DESK, "")))
                .containsExactly("misuse.note-says-something");
        assertThat(desk()).doesNotContain("A note for the desk");

        Visitor.Page saved =
                head.opens(page + "/add/kept-open")
                        .form()
                        .with("answer", "NOTE_AT_THE_DESK")
                        .with("note", NOTE)
                        .with("because", "It is always the bill.")
                        .send();

        assertThat(saved.text()).contains("It is saved", "The desk reads: " + NOTE);
        assertThat(desk())
                .contains(
                        "A note for the desk",
                        NOTE,
                        "An emergency: take the message at once, then press Emergency");
        assertThat(rulings()).isEqualTo(before);
        assertThat(head.opens("/").text()).doesNotContain("the ways that are never closed");
        LocalDate lastDay = walked.file().restrictions().getFirst().period().lastDay();
        assertThat(ready.on(lastDay.plusDays(1), () -> walked.file().inForce().stream().toList()))
                .isEmpty();

        ReadySchool.done(looks(ready.head, MisuseAnswer.NOTE_AT_THE_DESK, ""));
        assertThat(desk()).doesNotContain("A note for the desk");
        // It is shown again only when it has gone on as often.
        claims(5, 4);
        assertThat(head.opens("/").text()).doesNotContain("the ways that are never closed");
        claims(3);
        assertThat(head.opens("/").text()).contains("the ways that are never closed: 6 contacts");
    }

    @Test
    void aFurtherWayStaysOnTodayUntilAReviewHasOpenedOne() {
        claims(20, 15, 10);
        ReadySchool.done(looks(ready.head, MisuseAnswer.FURTHER_WAY, ""));
        String line = "Open a further way to Karen Doyle, as you said";
        assertThat(head.opens("/").text()).contains(line);

        head.opens(page + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "She would rather write.")
                .with("outcome", "LIFT")
                .with("because", "A further way is enough.")
                .send();
        head.opens(page + "/decide/review/meeting").form().send();
        head.opens(page + "/decide/review/check").form().send();

        assertThat(head.opens("/").text()).doesNotContain(line);
    }

    /** F7: what kept to it, what did not count, what is never closed, what broke it. */
    @Test
    void howTheContactsComparedStandsOnTheCaseAndBesideTheReview() {
        String month =
                DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(YearMonth.from(ago(20)));
        EntryId call = ready.abuse(person, ago(20), "She rang and swore.", "Pick up");
        assertThat(row(month)).endsWith("1");
        triages(call, "BREACH");

        assertThat(head.opens(page).text()).contains("How they kept to the restriction since");
        List<Compliance.Month> months = Compliance.of(walked.file()).getFirst().months();
        assertThat(months).extracting(Compliance.Month::month).contains(YearMonth.from(ago(30)));
        assertThat(months.stream().mapToInt(Compliance.Month::breaches).sum()).isEqualTo(1);
        assertThat(months.stream().mapToInt(Compliance.Month::all).sum()).isEqualTo(1);
        assertThat(months.getFirst().month()).isEqualTo(YearMonth.from(ago(60)));
        assertThat(months.getLast().month()).isEqualTo(YearMonth.from(ReadySchool.today()));
        assertThat(head.opens(page + "/decide/review/review").text())
                .contains("Month by month: " + month + ": 1 breach");

        triages(call, "EMERGENCY");

        assertThat(
                        Compliance.of(walked.file()).getFirst().months().stream()
                                .mapToInt(Compliance.Month::carvedOut)
                                .sum())
                .isEqualTo(1);
        assertThat(head.opens(page + "/decide/review/review").text())
                .contains("Month by month: " + month + ": 1 never closed");
    }

    private String row(String month) {
        return head.opens(page)
                .seen()
                .select("caption:contains(how each compared) ~ tbody tr:contains(" + month + ")")
                .text();
    }

    private void triages(EntryId entry, String as) {
        assertThat(
                        head.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                                .form()
                                .with("as", as)
                                .with("reason", "As it was.")
                                .send()
                                .text())
                .contains("It is triaged");
    }

    @Test
    void whatIsAnEmergencyWasNotUsedForSomethingElse() {
        EntryId call = ready.toBeReviewed(person, ago(5), "The boy fell.", "");
        Visitor.Form form =
                head.opens("/contacts/" + call.text() + "/triage?person=" + person.text())
                        .form()
                        .with("as", "EMERGENCY")
                        .with("saidToBe", "EMERGENCY")
                        .with("reason", "He had fallen.");
        assertThat(form.send().text()).contains("It was what that way is kept open for");
        assertThat(form.with("saidToBe", "").send().text()).contains("It is triaged");
        assertThatThrownBy(() -> triage(TriagedAs.STATUTORY, SaidToBe.STATUTORY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactTriaged triage(TriagedAs as, SaidToBe said) {
        UUID id = UUID.fromString("0190f000-0000-7000-8000-000000000001");
        return new ContactTriaged(
                new EntryId(id),
                new PersonId(id),
                as,
                Compared.COMPLIANT,
                List.of(),
                "A bill.",
                null,
                null,
                null,
                said);
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfALookOfANoteAndOfATriage() {
        String id = "0190f000-0000-7000-8000-000000000001";
        UUID uuid = UUID.fromString(id);
        isWritten(
                new MisuseLookedAt(
                        new CaseId(uuid),
                        new RestrictionId(uuid),
                        List.of(new EntryId(uuid)),
                        MisuseAnswer.LEAVE_IT,
                        "She is new here."),
                """
                {"answer":"LEAVE_IT","because":"She is new here.","caseId":"%s",\
                "entries":["%s"],"restriction":"%s"}\
                """
                        .formatted(id, id, id));
        isWritten(
                new DeskNoteSet(
                        new RestrictionId(uuid), Instant.parse("2027-01-04T08:00:00Z"), "A form."),
                """
                {"from":"2027-01-04T08:00:00Z","restriction":"%s","words":"A form."}\
                """
                        .formatted(id));
        isWritten(
                triage(TriagedAs.SAME_MATTER, SaidToBe.EMERGENCY),
                """
                {"as":"SAME_MATTER","breach":false,"compared":"COMPLIANT","entry":"%s","inForce":[],\
                "person":"%s","reason":"A bill.","saidToBe":"EMERGENCY"}\
                """
                        .formatted(id, id));
    }

    private static void isWritten(Fact fact, String golden) {
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }
}
