package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.evenhand.calendar.Timer;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/** One thread for each whom the contacts of one person affected, and when it asks what (J14). */
@Paragraphs("J14")
class WelfareTests {
    private static final Target TEACHER = new Target(new AccountId(new UUID(0, 1)), "Kate Sample");
    private static final Target ASSISTANT =
            new Target(new AccountId(new UUID(0, 2)), "Lou Example");

    private final Contact first = new Contact(2);
    private final Contact second = new Contact(5);

    @Test
    void severalContactsThatAffectedOnePersonAreOneThread() {
        first.offered(TEACHER, 3);
        second.answered(TEACHER, 6);

        for (Contact under : List.of(first, second)) {
            assertThat(welfare(under)).hasSize(1);
            WelfareThread thread = thread(under, TEACHER);
            assertThat(thread.contacts()).hasSize(2);
            assertThat(thread.offers()).hasSize(1);
            assertThat(thread.answers()).hasSize(1);
            assertThat(thread.saidUnder()).isEqualTo(second.id);
        }
        // The control: two people have two.
        second.directedAt(ASSISTANT);
        assertThat(welfare(second))
                .extracting(WelfareThread::affected)
                .contains(TEACHER, ASSISTANT);
        assertThat(welfare(first)).extracting(WelfareThread::affected).containsExactly(TEACHER);
    }

    @Test
    void aFurtherContactIsAskedAboutWithinADay() {
        first.offered(TEACHER, 3);

        assertThat(thread(second, TEACHER).opened()).isEqualTo(day(5));
        assertThat(thread(second, TEACHER).nextCheck()).contains(Timer.FIRST_WELFARE_CHECK);
        second.offered(TEACHER, 6);
        assertThat(thread(first, TEACHER).nextCheck()).contains(Timer.SECOND_WELFARE_CHECK);
        assertThat(thread(first, TEACHER).offersSince()).isEqualTo(1);
    }

    /** Otherwise whoever gets one mail after another is never asked. */
    @Test
    void whatIsDueStaysDueHoweverManyContactsFollow() {
        assertThat(thread(second, TEACHER).opened()).isEqualTo(day(2));
        assertThat(thread(second, TEACHER).nextCheck()).contains(Timer.FIRST_WELFARE_CHECK);
    }

    @Test
    void closedUnderOneContactItIsClosedUnderEach() {
        first.closed(TEACHER, 7);

        assertThat(thread(first, TEACHER).isOpen()).isFalse();
        assertThat(thread(second, TEACHER).isOpen()).isFalse();
    }

    @Test
    void aContactAfterItWasClosedOpensItAgain() {
        first.offered(TEACHER, 3);
        first.closed(TEACHER, 4);

        assertThat(thread(first, TEACHER).isOpen()).isTrue();
        assertThat(thread(first, TEACHER).opened()).isEqualTo(day(5));
        assertThat(thread(first, TEACHER).offersSince()).isZero();
        assertThat(thread(first, TEACHER).closed()).hasSize(1);
    }

    /** Nobody who said that all is well knew then that it would be called abuse of them. */
    @Test
    void aContactThatIsFoundToHaveStruckThemLaterOpensItAgain() {
        Contact late = new Contact(1, 6);
        first.offered(TEACHER, 3);
        second.offered(TEACHER, 5);
        second.closed(TEACHER, 5);

        assertThat(among(late, first, second, late).isOpen()).isTrue();
        assertThat(among(late, first, second, late).opened()).isEqualTo(day(6));
        // The control: known before it was closed, it is closed with it.
        assertThat(among(first, first, second, new Contact(1, 4)).isOpen()).isFalse();
    }

    @Test
    void whatWasMadeInErrorStrikesNobody() {
        first.offered(TEACHER, 3);
        second.madeInError(6);

        assertThat(thread(first, TEACHER).nextCheck()).contains(Timer.SECOND_WELFARE_CHECK);
        assertThat(thread(first, TEACHER).saidUnder()).isEqualTo(first.id);
    }

    @Test
    void whoeverWasLookedAfterBeforeItHadAHeadingIsNotStruckAgainByIt() {
        Contact slowly = new Contact(8, 12);
        slowly.asked(TEACHER, 9);
        slowly.offered(TEACHER, 10);
        slowly.closed(TEACHER, 11);

        assertThat(among(slowly, slowly).isOpen()).isFalse();
    }

    private WelfareThread thread(Contact under, Target affected) {
        return welfare(under).stream()
                .filter(thread -> thread.affected().isTheSameAs(affected))
                .findFirst()
                .orElseThrow();
    }

    private List<WelfareThread> welfare(Contact under) {
        return Welfare.of(List.of(first.entry(), second.entry())).of(under.entry());
    }

    private static WelfareThread among(Contact under, Contact... all) {
        List<Entry> entries = List.of(all).stream().map(Contact::entry).toList();
        return Welfare.of(entries).of(under.entry()).getFirst();
    }

    private static Instant day(int day) {
        return LocalDate.of(2026, 3, day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A contact under heading A that the teacher reported. */
    private static final class Contact {
        private final EntryId id = new EntryId(UUID.randomUUID());
        private final List<Recorded<?>> facts = new ArrayList<>();

        Contact(int logged) {
            this(logged, logged);
        }

        Contact(int logged, int calledAbuse) {
            write(
                    new ContactLogged(
                            id, "A parent", Channel.EMAIL, "Wrote.", "", List.of(), "", null),
                    logged);
            write(
                    new HeadingsReported(
                            id, List.of(Heading.A), List.of(SubType.VERBAL_ABUSE), List.of(), ""),
                    calledAbuse);
        }

        Entry entry() {
            List<Recorded<?>> inOrder =
                    facts.stream().sorted(Comparator.comparing(Recorded::recordedAt)).toList();
            return Entry.of(inOrder).orElseThrow();
        }

        void directedAt(Target target) {
            write(new TargetsTold(id, List.of(target)), 6);
        }

        void asked(Target affected, int day) {
            write(new WelfareAsked(id, affected), day);
        }

        void offered(Target affected, int day) {
            write(new WelfareOffered(id, affected, LocalDate.of(2026, 3, day), "A talk"), day);
        }

        void answered(Target affected, int day) {
            write(new WelfareAnswered(id, affected, "Better"), day);
        }

        void closed(Target affected, int day) {
            write(new WelfareClosed(id, affected, "Well"), day);
        }

        void madeInError(int day) {
            write(new EnteredInError(id, "Another school's"), day);
        }

        private void write(EntryFact fact, int day) {
            Instant at = day(day);
            facts.add(
                    new Recorded<>(
                            new FactId(UUID.randomUUID()),
                            fact,
                            new ActorRef(new AccountId(new UUID(0, 1)), "Kate Sample"),
                            at,
                            at));
        }
    }
}
