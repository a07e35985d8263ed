package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A letter found in the post, something that a pupil tells of yesterday: whoever does not know the
 * time of day says so, and no hour is made up for it (C1, P46).
 */
@Paragraphs({"P46", "J6", "J12"})
class OnlyTheDayIsKnownTests {
    private static final String NOT_KNOWN = ", time not known";
    private static final RestrictionTerms NO_CALLS =
            Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE));

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void theDayAloneIsSavedAndNoHourIsShownAnywhere() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page saved = dayAlone(AnEntry.form(teacher)).send();

        assertThat(saved.text()).contains("It is saved", NOT_KNOWN).doesNotContain("12am");
        assertThat(head.opens("/contacts").text()).contains(NOT_KNOWN).doesNotContain("12am");
        assertThat(csv()).contains(NOT_KNOWN).doesNotContain("12am");
        assertThat(head.opens(saved.at().getPath()).seen().select("time[datetime$=00Z]").eachText())
                .noneMatch(said -> said.contains(NOT_KNOWN));
        // The control: with a time, it is the time that is shown.
        AnEntry.loggedBy(teacher);
        assertThat(csv()).contains(", 2:30pm");
    }

    @Test
    void earlierTodayMayBeWithoutATimeToo() {
        Visitor.Page saved = dayAlone(AnEntry.form(head)).with("day", "today").send();

        assertThat(saved.text()).contains("It is saved", NOT_KNOWN);
    }

    @Test
    void aTimeAndThatItIsNotKnownIsAskedWhichIsMeant() {
        Visitor.Page page = dayAlone(AnEntry.form(head)).with("time", "2:30pm").send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("Either enter about what time it happened, or tick");
        assertThat(page.form().value("time")).isEqualTo("2:30pm");
        assertThat(page.seen().select("input[name=timeNotKnown][checked]")).hasSize(1);
        // The controls: one of the two saves it.
        assertThat(page.form().with("time", "").send().text()).contains("It is saved");
        assertThat(AnEntry.form(head).send().text()).contains("It is saved");
    }

    @Test
    void justNowIsATimeWhateverIsTicked() {
        Visitor.Page saved = dayAlone(AnEntry.form(head)).with("day", "now").send();

        assertThat(saved.text()).contains("It is saved").doesNotContain(NOT_KNOWN);
    }

    @Test
    void whatWasATimeTurnsOutNotToBeKnownAndTheOtherWayRound() {
        String entry = AnEntry.loggedBy(head);

        AnEntry.done(
                AnEntry.task(head, entry, "correct")
                        .with("time", "")
                        .with("timeNotKnown", "yes")
                        .with("because", "She only knows the day.")
                        .send());
        assertThat(head.opens(entry).text()).contains(NOT_KNOWN, "2:30pm").doesNotContain("12am");
        assertThat(AnEntry.task(head, entry, "correct").value("time")).isEmpty();

        AnEntry.done(
                AnEntry.task(head, entry, "correct")
                        .with("time", "11:15am")
                        .with("timeNotKnown")
                        .with("because", "The postman says when.")
                        .send());
        assertThat(csv()).contains(", 11:15am").doesNotContain(NOT_KNOWN);
        // Both ways it can be read what stood there before.
        assertThat(head.opens(entry).text()).contains(NOT_KNOWN, "2:30pm", "11:15am");
    }

    @Test
    void aCorrectionThatSaysBothOrNeitherIsAskedWhichIsMeant() {
        String entry = dayAlone(AnEntry.form(head)).send().at().getPath();

        assertThat(corrected(entry).with("time", "9am").send().text())
                .contains("Either enter the time, or tick that only the day is known");
        assertThat(corrected(entry).with("timeNotKnown").send().text())
                .contains("Enter the time, or tick that only the day is known");
        assertThat(corrected(entry).send().text())
                .contains("Nothing is different from what is written already");
    }

    @Test
    void onTheDayOnWhichTheyWereToldItIsNoBreach() {
        PersonId person = on.somebody("Joan Pryce");
        RestrictionId id = on.imposedAndNotTold(person, NO_CALLS);
        on.told(id, person, firstMoment(on.today())); // as by a letter that came today

        EntryId entry = logged(on.today(), false);
        assertThat(opened(person, entry).text()).contains("It cannot be a breach.");
        assertThat(breach(person, entry).text()).contains("it is no breach", "(J6)");
        // The control: with a time after the telling it is one.
        assertThat(breach(person, logged(on.now(), true)).text()).contains("It is triaged");
    }

    @Test
    void onADayOfWhichAllWasUnderItABreachMayBeFound() {
        PersonId person = on.somebody("Joan Pryce");
        RestrictionId id = on.imposedAndNotTold(person, NO_CALLS);
        on.told(id, person, on.now().minus(2, ChronoUnit.DAYS));

        assertThat(breach(person, logged(on.today().minusDays(1), false)).text())
                .contains("It is triaged");
        // The control: of the day on which it was lifted nobody can say it.
        on.lifted(id, person, on.now());
        assertThat(breach(person, logged(on.today(), false)).text()).contains("it is no breach");
    }

    @Test
    void whatIsNotKnownComesAfterNothingOfItsDay() {
        logged(firstMoment(on.today()).minusSeconds(60), true);
        logged(on.today(), false);
        logged(on.now(), true);

        assertThat(csv().lines().skip(1).map(line -> line.contains(NOT_KNOWN)))
                .containsExactly(false, true, false);
    }

    private Visitor.Form corrected(String entry) {
        return AnEntry.task(head, entry, "correct").with("because", "Somebody said so.");
    }

    private static Visitor.Form dayAlone(Visitor.Form form) {
        return form.with("time", "").with("timeNotKnown", "yes");
    }

    private EntryId logged(LocalDate day, boolean timeKnown) {
        return logged(firstMoment(day), timeKnown);
    }

    private static Instant firstMoment(LocalDate day) {
        return day.atStartOfDay(Period.LONDON).toInstant();
    }

    private EntryId logged(Instant happened, boolean timeKnown) {
        Outcome outcome =
                school.program()
                        .the(LoggingAContact.class)
                        .log(
                                on.scope(),
                                new LoggingAContact.Told(
                                        "Joan Pryce",
                                        Channel.PHONE_CALL,
                                        happened,
                                        "Joan Pryce got in touch.",
                                        "",
                                        List.of(),
                                        "",
                                        timeKnown));
        String address = ((Outcome.Done) outcome).address();
        return new EntryId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private Visitor.Page opened(PersonId person, EntryId entry) {
        return head.opens("/contacts/" + entry.text() + "/triage?person=" + person.text());
    }

    private Visitor.Page breach(PersonId person, EntryId entry) {
        return opened(person, entry)
                .form()
                .with("as", TriagedAs.BREACH.name())
                .with("reason", "Rang.")
                .send();
    }

    private String csv() {
        return new String(head.saves("/contacts/record.csv").bytes(), StandardCharsets.UTF_8);
    }
}
