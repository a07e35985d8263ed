package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.restriction.ChannelGroup.EMAIL;
import static org.evenhand.restriction.ChannelGroup.IN_PERSON;
import static org.evenhand.restriction.ChannelGroup.LETTER;
import static org.evenhand.restriction.ChannelGroup.PHONE;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.Sameness;
import org.evenhand.people.act.JoiningTwoRecords;
import org.evenhand.people.act.RecordingAnAdjustment;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;
import org.evenhand.restriction.WritingOnly;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No clause takes away what was agreed with somebody so that they can take part (P68). */
@Paragraphs("P68")
class AdjustmentsBesideClausesTests {
    private static final StaffContact GREEN = staff("Mrs Green");
    private static final StaffContact BROWN = staff("Mr Brown");
    private static final Clause NO_CALLS = new ChannelNotAllowed(PHONE);
    private static final Clause NO_VISITS = new ChannelNotAllowed(IN_PERSON);
    private static final Clause NO_LETTERS = new ChannelNotAllowed(LETTER);
    private static final Clause NO_E_MAIL = new ChannelNotAllowed(EMAIL);
    private static final Clause ONLY_IN_WRITING = new WritingOnly(Set.of(LETTER, EMAIL));
    private static final Clause ONE_MAILBOX =
            new SharedMailboxOnly("concerns@school.example", GREEN, BROWN, 5);
    private static final Clause NOT_ON_SITE = barred(NotOnPremises.Area.WHOLE_SITE);
    private static final Clause NOT_INSIDE = barred(NotOnPremises.Area.BUILDINGS);

    private static StaffContact staff(String name) {
        return new StaffContact(new AccountId(java.util.UUID.randomUUID()), name, "the office");
    }

    private static Clause barred(NotOnPremises.Area area) {
        return new NotOnPremises(new NotOnPremises.Standing.Final(), area, List.of());
    }

    private static AdjustmentRecorded agreed(@Nullable ContactNeed kind) {
        LocalDate day = LocalDate.of(2026, 9, 7);
        return new AdjustmentRecorded(
                new PersonId(java.util.UUID.randomUUID()),
                "The need",
                day,
                AdjustmentDecision.AGREED,
                "What we do",
                "",
                day,
                null,
                null,
                kind);
    }

    private static List<Integer> against(@Nullable ContactNeed kind, Clause... clauses) {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(clauses), List.of(), Optional.empty(), GREEN);
        return AgreedAdjustments.against(agreed(kind), terms).stream()
                .map(NumberedClause::number)
                .toList();
    }

    @Test
    void whoeverNeedsTheTelephoneIsNotToldToWrite() {
        assertThat(against(ContactNeed.TELEPHONE, NO_CALLS)).containsExactly(1);
        assertThat(against(ContactNeed.TELEPHONE, NO_VISITS, ONLY_IN_WRITING)).containsExactly(2);
        assertThat(against(ContactNeed.TELEPHONE, ONE_MAILBOX)).containsExactly(1);
        assertThat(against(ContactNeed.TELEPHONE, NO_VISITS, NO_E_MAIL, NOT_ON_SITE)).isEmpty();
    }

    @Test
    void whoeverNeedsToWriteKeepsOneWrittenWay() {
        assertThat(against(ContactNeed.WRITING, NO_LETTERS, NO_CALLS, NO_E_MAIL))
                .containsExactly(1, 3);
        assertThat(against(ContactNeed.WRITING, NO_LETTERS)).isEmpty();
        assertThat(against(ContactNeed.WRITING, ONE_MAILBOX, NO_CALLS)).isEmpty();
        assertThat(against(ContactNeed.EMAIL, NO_E_MAIL)).containsExactly(1);
        assertThat(against(ContactNeed.EMAIL, NO_LETTERS, ONE_MAILBOX)).isEmpty();
    }

    @Test
    void whoeverNeedsToSpeakFaceToFaceMayComeSomewhere() {
        assertThat(against(ContactNeed.FACE_TO_FACE, NO_VISITS)).containsExactly(1);
        assertThat(against(ContactNeed.FACE_TO_FACE, NOT_ON_SITE)).containsExactly(1);
        assertThat(against(ContactNeed.FACE_TO_FACE, ONE_MAILBOX)).containsExactly(1);
        assertThat(against(ContactNeed.FACE_TO_FACE, NOT_INSIDE, NO_CALLS)).isEmpty();
    }

    /** Whether these work is for a person to say, in words. */
    @Test
    void noClauseClosesSomebodyAtTheirSideNorTheirTime() {
        Clause[] everything = {NO_CALLS, NO_VISITS, NO_LETTERS, NO_E_MAIL, NOT_ON_SITE};
        for (ContactNeed kind :
                EnumSet.range(ContactNeed.SOMEBODY_WITH_THEM, ContactNeed.SOMETHING_ELSE)) {
            assertThat(against(kind, everything)).as(kind.words()).isEmpty();
        }
        assertThat(against(null, everything)).isEmpty();
        assertThat(ChannelGroup.values()).hasSize(4);
    }

    /** On the record that was joined it binds the decision as on the first (E12). */
    @Test
    void whatWasAgreedOnAnotherRecordOfThePersonCountsToo() {
        ReadySchool ready = ReadySchool.founded();
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        PersonId twice = ready.aParent("Darren Whitlock", "Kai Whitlock");
        done(
                ready.the(RecordingAnAdjustment.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                twice,
                                new RecordingAnAdjustment.Adjustment(
                                        "He cannot read long letters.",
                                        ago(90),
                                        AdjustmentDecision.AGREED,
                                        "We ring him.",
                                        "",
                                        ago(90),
                                        null,
                                        null,
                                        ContactNeed.TELEPHONE)));
        EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(60))
                        .assessed(ago(59), before)
                        .warned(ago(58))
                        .invited(ago(40), 10)
                        .supported(ago(20), true);
        EntryId since = ready.abuse(person, ago(10), "Rang and swore.", "You'll regret this");
        ready.the(JoiningTwoRecords.class)
                .join(
                        ready.as(ready.head),
                        form(),
                        new JoiningTwoRecords.Joining(
                                person,
                                twice,
                                List.of(Sameness.THEY_SAID_SO, Sameness.DOCUMENT),
                                "Asked, and a passport was seen.",
                                "Recorded twice.",
                                true));

        Outcome refused =
                ARestriction.of(ready, walked, today(), since).decidedOn(today(), ready.head);
        assertThat(
                        ((Outcome.Refused) refused)
                                .grounds().all().stream().map(Ground::rule).distinct())
                .containsExactly(
                        "pccr.adjustments-are-workable", "pccr.no-clause-against-an-adjustment");
        assertThat(walked.file().restrictions()).isEmpty();

        String name = "adjustment-" + walked.file().person().adjustments().getFirst().id().text();
        done(
                ARestriction.of(ready, walked, today(), since)
                        .with("closed", "IN_PERSON")
                        .with(name, "The office rings him, as it did.")
                        .decidedOn(today(), ready.head));
        AdjustmentWeighed weighed =
                walked.file().theCase().latest(AdjustmentWeighed.class).orElseThrow().fact();
        assertThat(weighed.how()).isEqualTo("The office rings him, as it did.");
        assertThat(weighed.agreed()).isEqualTo("We ring him.");
    }
}
