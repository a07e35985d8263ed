package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.mail.MailSchool.at;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;
import static org.evenhand.walk.ReadySchool.today;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.evenhand.access.Account;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.HoldEnded;
import org.evenhand.letter.Holds;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.LettersHeld;
import org.evenhand.letter.SendingMethod;
import org.evenhand.mail.act.QueuingALetter;
import org.evenhand.mail.act.SendingOtherwise;
import org.evenhand.mail.act.SettingUpMail;
import org.evenhand.people.DeathRecorded;
import org.evenhand.people.SecondFact;
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.Telling;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A letter goes by the school's own mail server, and from when the person is told (J6, J13, B44).
 */
@Paragraphs({"P60", "P65", "J6", "J13"})
class LettersByEmailTests {
    private static final Instant ASKED = at(10, 0);
    private static final Instant OVER = at(10, 10);

    private final PostOffice office = PostOffice.open();
    private final MailSchool school = new MailSchool();

    @AfterEach
    void closes() {
        office.close();
    }

    private void byEmail(boolean attaches) {
        school.sendsBy(MailSchool.at(office.port(), attaches));
    }

    @Test
    void itIsHeldForTenMinutesThenGoesAsItWasIssuedAndTellsThatMinute() throws Exception {
        byEmail(true);
        done(school.queued(ASKED));

        school.looks(at(10, 9));
        assertThat(office.all()).isEmpty();
        school.looks(OVER);

        MimeMessage mail = office.all().getFirst();
        assertThat(office.all()).hasSize(1);
        assertThat(PostOffice.attached(mail)).isEqualTo(school.pdf());
        assertThat(mail.getAllRecipients())
                .containsExactly(new InternetAddress(MailSchool.ADDRESS));
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Fernleigh Primary, Büro");
        assertThat(from.getAddress()).isEqualTo(MailSchool.OFFICE);
        assertThat(mail.getMessageID())
                .isEqualTo("<%s@fernleigh.example>".formatted(school.message().id().text()));
        assertThat(mail.getSubject()).startsWith("A letter from School ");
        assertThat(mail.getSubject()).doesNotContain("Whitlock", school.letter().number());
        assertThat(PostOffice.words(mail))
                .contains("Dear Darren Whitlock", "01632 960 114", "nobody reads")
                .contains("The policy that comes with it is here: fernleigh.example/policies");

        var sent = school.letter().sendings().getLast();
        assertThat(sent.fact().method()).isEqualTo(SendingMethod.E_MAILED);
        assertThat(sent.fact().whereTo()).isEqualTo(MailSchool.ADDRESS);
        assertThat(sent.fact().confirmedBy()).isEqualTo(SecondFact.CHILD);
        assertThat(school.letter().told().since()).contains(OVER);
        assertThat(school.stands(OVER)).isEqualTo(MessageState.WENT);

        school.looks(at(10, 30));
        assertThat(office.all()).hasSize(1);
    }

    @Test
    void anAddressThatTheyDidNotAgreeToIsATryAndTellsNobody() {
        byEmail(true);
        var asked =
                new QueuingALetter.Asked(
                        MailSchool.ADDRESS, false, "", SecondFact.CHILD, "Kai", "");
        done(school.queued(ASKED, school.letter, asked, school.ready.head));
        school.looks(OVER);

        assertThat(office.all()).hasSize(1);
        assertThat(school.letter().sendings().getLast().fact().method())
                .isEqualTo(SendingMethod.E_MAIL_NOT_AGREED);
        assertThat(school.letter().told().stands()).isFalse();
    }

    @Test
    void aNoticeThatItComesByPostCarriesNoLetterAndTellsNobody() throws Exception {
        byEmail(false);
        done(school.queued(ASKED));
        school.looks(OVER);

        MimeMessage mail = office.all().getFirst();
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(PostOffice.words(mail))
                .contains("on its way by post")
                .doesNotContain("arning", "policy");
        assertThat(school.stands(OVER)).isEqualTo(MessageState.WENT);
        assertThat(school.letter().sendings()).isEmpty();
        assertThat(school.letter().told().stands()).isFalse();
        assertThat(LetterState.of(school.letter(), OVER)).isEqualTo(LetterState.NOT_SENT);
    }

    @Test
    void untilItGoesItCanBeTakenBackAndThenNoMore() {
        byEmail(true);
        done(school.queued(ASKED));
        done(school.takenBack(at(10, 9)));
        school.looks(at(10, 20));
        assertThat(office.all()).isEmpty();
        assertThat(school.stands(OVER)).isEqualTo(MessageState.TAKEN_BACK);
        assertThat(refused(school.takenBack(at(10, 21))).names("mail.still-waits")).isTrue();

        // It may be asked for again, and once gone it is too late.
        done(school.queued(at(11, 0)));
        school.looks(at(11, 10));
        assertThat(office.all()).hasSize(1);
        assertThat(refused(school.takenBack(at(11, 11))).names("mail.still-waits")).isTrue();
        assertThat(school.letter().told().stands()).isTrue();
    }

    @Test
    void ofOneLetterOneWaitsAtATime() {
        byEmail(true);
        done(school.queued(ASKED));

        assertThat(refused(school.queued(at(10, 5))).names("mail.one-at-a-time")).isTrue();
        school.looks(OVER);
        assertThat(office.all()).hasSize(1);
    }

    @Test
    void onlyAConfirmedAddressOfTheirsAloneIsWrittenTo() {
        byEmail(true);
        school.reachedAt("unsure@example.org", false, false);
        school.reachedAt("family@example.org", true, true);

        for (String address :
                new String[] {"unsure@example.org", "family@example.org", "else@example.org"}) {
            var asked =
                    new QueuingALetter.Asked(address, true, "Said", SecondFact.CHILD, "Kai", "");
            Outcome outcome = school.queued(ASKED, school.letter, asked, school.ready.head);
            assertThat(refused(outcome).names("mail.address-is-confirmed")).as(address).isTrue();
        }
        var namesake =
                new QueuingALetter.Asked(
                        MailSchool.ADDRESS, true, "Said", SecondFact.CHILD, "Robin", "");
        assertThat(
                        refused(school.queued(ASKED, school.letter, namesake, school.ready.head))
                                .names("people.second-fact-does-not-match"))
                .isTrue();
        done(school.queued(ASKED));
    }

    @Test
    void whereNoServerIsSetUpNothingIsQueuedAndWhatWaitedDoesNotGo() {
        assertThat(refused(school.queued(ASKED)).names("mail.is-set-up")).isTrue();
        byEmail(true);
        done(school.queued(ASKED));
        done(school.the(SettingUpMail.class).end(school.ready.as(school.ready.head), form()));
        school.looks(OVER);

        assertThat(office.all()).isEmpty();
        assertThat(school.stands(OVER)).isEqualTo(MessageState.DID_NOT_GO);
    }

    @Test
    void lettersThatAreHeldMeanwhileDoNotGoAndTheControlIsTheHoldThatEnded() {
        byEmail(true);
        done(school.queued(ASKED));
        school.records(
                at(10, 5), new LettersHeld(school.person, "In hospital", null), school.person);
        school.looks(OVER);

        assertThat(office.all()).isEmpty();
        assertThat(school.stands(OVER)).isEqualTo(MessageState.DID_NOT_GO);
        assertThat(why()).contains("In hospital");

        Holds.Hold hold = school.look(unit -> Holds.on(unit, school.person).getFirst());
        school.records(
                at(10, 20), new HoldEnded(school.person, hold.id(), "Home again"), school.person);
        done(school.queued(at(10, 30)));
        school.looks(at(10, 40));
        assertThat(office.all()).hasSize(1);
    }

    @Test
    void nothingGoesToSomebodyWhoDiedMeanwhile() {
        byEmail(true);
        done(school.queued(ASKED));
        school.records(
                at(10, 5), new DeathRecorded(school.person, null, "His sister"), school.person);
        school.looks(OVER);

        assertThat(office.all()).isEmpty();
        assertThat(why()).contains("died");
    }

    @Test
    void nothingGoesToAnAddressThatSomebodyElseReadsByThen() {
        byEmail(true);
        done(school.queued(ASKED));
        school.at(
                at(10, 5),
                () -> {
                    school.reachedAt(MailSchool.ADDRESS, true, true);
                    return true;
                });
        school.looks(OVER);

        assertThat(office.all()).isEmpty();
        assertThat(why()).contains("Somebody else reads that mailbox");
    }

    @Test
    void whatTheSchoolSettledMeanwhileAboutTheLetterItselfCounts() {
        byEmail(true);
        done(school.queued(ASKED));
        byEmail(false);
        school.looks(OVER);

        assertThat(office.all()).isEmpty();
        assertThat(why()).contains("do not go by e-mail");
    }

    @Test
    void itDoesNotLandInTheEveningButTheNextMorning() {
        byEmail(true);
        done(school.queued(at(15, 55)));
        school.looks(at(16, 5));
        assertThat(office.all()).isEmpty();
        school.looks(MailSchool.on(today().plusDays(1), 7, 59));
        assertThat(office.all()).isEmpty();

        Instant morning = MailSchool.on(today().plusDays(1), 8, 0);
        school.looks(morning);
        assertThat(office.all()).hasSize(1);
        assertThat(school.letter().told().since()).contains(morning);
    }

    @Test
    void theHeadAloneLetsItLandInTheEveningWithAReason() {
        byEmail(true);
        var urgent =
                new QueuingALetter.Asked(
                        MailSchool.ADDRESS,
                        true,
                        "Said so",
                        SecondFact.CHILD,
                        "Kai",
                        "He comes to the parents' evening.");
        assertThat(
                        refused(
                                        school.queued(
                                                at(15, 55),
                                                school.letter,
                                                urgent,
                                                school.ready.deputy))
                                .names("mail.head-says-why-it-cannot-wait"))
                .isTrue();

        done(school.queued(at(15, 55), school.letter, urgent, school.ready.head));
        school.looks(at(16, 5));
        assertThat(office.all()).hasSize(1);
    }

    @Test
    void beyondTheTermsNobodyKnowsWhenSomebodyCanAnswer() {
        byEmail(true);
        Instant far = MailSchool.on(today().plusYears(9), 10, 0);

        assertThat(refused(school.queued(far)).names("mail.lands-when-somebody-can-answer"))
                .isTrue();
    }

    @Test
    void anInterimBarNeverWaits() {
        byEmail(true);
        LetterId bar = school.issued(LetterKind.INTERIM_BAR_CONFIRMED);
        done(school.queued(at(20, 0), bar, school.asked(), school.ready.head));
        school.looks(at(20, 10));

        assertThat(office.all()).hasSize(1);
        assertThat(school.letter(bar).told().stands()).isTrue();
    }

    @Test
    void whatStaysInsideTheSchoolDoesNotGoByEmail() {
        byEmail(true);
        LetterId note = school.issued(LetterKind.CHAIR_NOTIFICATION);

        assertThat(
                        refused(school.queued(at(20, 0), note, school.asked(), school.ready.head))
                                .names("mail.letter-goes-to-the-person"))
                .isTrue();
        assertThat(
                        school.ready
                                .visitedBy(school.ready.head)
                                .opens(school.letter(note).href() + "/e-mail")
                                .text())
                .contains("stays inside the school");
    }

    @Test
    void whatOvertookALetterMeanwhileStopsIt() {
        byEmail(true);
        done(school.queued(ASKED));
        SendingOtherwise.whereAllIsOvertaken(school.ready, OVER);

        assertThat(office.all()).isEmpty();
        assertThat(why()).contains("Something decided since has overtaken it");
    }

    /** Two of one letter would come twice; one that comes no more is posted. */
    @Test
    void theRoundToThePostLeavesItOutWhileItIsOnItsWayAndNoLonger() {
        byEmail(true);
        assertThat(inTheRound()).contains(school.letter.text());
        done(school.queued(ASKED));

        assertThat(inTheRound()).doesNotContain(school.letter.text());
        assertThat(round().text())
                .containsPattern(
                        "Left out.*" + school.letter().number() + ".*It goes by e-mail on ");

        done(school.takenBack(at(10, 5)));
        assertThat(inTheRound()).contains(school.letter.text());
        assertThat(round().text()).doesNotContain("Left out");
    }

    @Test
    void aLetterOfWhichAnEmailOnlySaysThatItComesIsStillPosted() {
        byEmail(false);
        done(school.queued(ASKED));
        assertThat(inTheRound()).contains(school.letter.text());

        school.looks(OVER);
        assertThat(office.all()).hasSize(1);
        assertThat(inTheRound()).contains(school.letter.text());
    }

    private Visitor.Page round() {
        return school.ready.visitedBy(school.ready.head).opens("/letters/post");
    }

    private List<String> inTheRound() {
        return round().seen().select("input[name=letter]").eachAttr("value");
    }

    @Test
    void whoPostsLettersFindsItsPagesAndNobodyElse() {
        byEmail(true);
        String page = school.letter().href() + "/e-mail";
        for (String path : new String[] {page, page + "/undo", page + "/doubt"}) {
            for (Account each :
                    new Account[] {school.ready.head, school.ready.deputy, school.manager()}) {
                assertThat(school.ready.visitedBy(each).opens(path).status()).isEqualTo(200);
            }
            for (Account each :
                    new Account[] {school.ready.chair, school.ready.teacher, school.ready.office}) {
                assertThat(school.ready.visitedBy(each).opens(path).status()).isEqualTo(404);
            }
        }
    }

    /** A restriction binds from the minute in which the mail server took its letter. */
    @Test
    void aRestrictionBindsFromThen() {
        byEmail(true);
        PersonId parent = school.ready.aParent("Anna Marsh", "Kai Marsh");
        school.reachedAt(parent, "anna@example.org", false, true);
        LetterId decided =
                new LetterId(
                        idIn(
                                ARestriction.afterAWarning(school.ready, parent)
                                        .decidedOn(ago(60), school.ready.head)));
        RestrictionId restriction =
                Objects.requireNonNull(school.letter(decided).issued().restriction());
        var asked =
                new QueuingALetter.Asked(
                        "anna@example.org", true, "Said so", SecondFact.CHILD, "Kai", "");
        done(school.queued(ASKED, decided, asked, school.ready.head));
        assertThat(tellings(restriction)).isEmpty();

        school.looks(OVER);
        assertThat(tellings(restriction)).containsExactly(Telling.at(OVER));
    }

    private List<Telling> tellings(RestrictionId restriction) {
        return school.look(unit -> Restrictions.of(unit, restriction)).orElseThrow().tellings();
    }

    @Test
    void anotherSchoolsLetterIsNotThere() {
        byEmail(true);
        MailSchool other = new MailSchool();

        assertThat(
                        school.ready
                                .visitedBy(school.ready.head)
                                .opens("/letters/" + other.letter.text() + "/e-mail")
                                .status())
                .isEqualTo(404);
        assertThat(
                        school.ready
                                .visitedBy(school.ready.head)
                                .opens("/letters/" + school.letter.text() + "/e-mail")
                                .status())
                .isEqualTo(200);
        assertThatThrownBy(
                        () -> school.queued(ASKED, other.letter, school.asked(), school.ready.head))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String why() {
        return school.message()
                .last()
                .map(Recorded::fact)
                .map(fact -> ((MessageStopped) fact).because())
                .orElseThrow();
    }

    private static Grounds refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).grounds();
    }
}
