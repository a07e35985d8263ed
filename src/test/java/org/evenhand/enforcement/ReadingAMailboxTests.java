package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.act.ReadingAMailbox;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.CarveOut;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** What a restricted person sends is read each day by whom the letter names, in one tap (P55). */
@Paragraphs({"P53", "P55", "P61", "P62"})
class ReadingAMailboxTests {
    private static final String LINE =
            "Darren Whitlock: read what has come to concerns@fernleigh.example";
    private static final String ALARM = "Nobody has read it in time";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since = ready.abuse(person, ago(100), "Rang.", "You'll regret this");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(125))
                    .assessed(ago(124), before)
                    .warned(ago(120))
                    .invited(ago(95), 10)
                    .supported(ago(80), true);
    private final Account reader = ready.office;

    /** E-mail forwarded to the office for three months, told on that day. */
    private RestrictionId forwardedFrom(LocalDate told) {
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(70), since)
                                        .with("limits", "forwarding")
                                        .with("forwardTo", "concerns@fernleigh.example")
                                        .with("forwardReader", reader.id().text())
                                        .decidedOn(ago(70), ready.head)));
        walked.handedOver(letter, told);
        return Restrained.of(walked.file()).getLast().id();
    }

    private String page(RestrictionId id) {
        return "/enforcement/%s/mailbox/%s".formatted(id.text(), reader.id().text());
    }

    private Outcome reads(Account by, RestrictionId id) {
        return ready.the(ReadingAMailbox.class).read(ready.as(by), form(), id, reader.id());
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    @Test
    void whoeverReadsItSaysSoOnTodayInOneTap() {
        RestrictionId id = forwardedFrom(today());
        Visitor office = ready.visitedBy(reader);
        Visitor.Page today = office.opens("/");
        assertThat(today.text()).contains(LINE, "Read today");
        // While nothing was missed it is nobody else's.
        assertThat(ready.visitedBy(ready.head).opens("/").text()).doesNotContain(LINE);
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(LINE);

        Visitor.Page after = today.formTo(page(id)).send();

        assertThat(after.at().getPath()).isEqualTo("/");
        assertThat(after.text()).contains("It is saved").doesNotContain(LINE);
        assertThat(office.opens(page(id)).text())
                .contains("Read last on", "It was read today.", "The office")
                .contains(CarveOut.all().stream().map(CarveOut::words).toList());
        // The same form sent twice is one reading.
        today.formTo(page(id)).send();
        assertThat(readings(id)).hasSize(1);
        // The case says so too, to those who work on it.
        assertThat(ready.visitedBy(ready.head).opens("/cases/" + walked.id.text()).text())
                .contains("What has come to concerns@fernleigh.example", "Read last on");
    }

    private List<MailboxRead> readings(RestrictionId id) {
        return ready
                .the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> EnforcementPlans.byId(unit, id).orElseThrow().readings())
                .stream()
                .map(read -> read.fact())
                .toList();
    }

    @Test
    void whatWasMissedIsLoudForTheHeadAndOneLineHoweverMany() {
        RestrictionId id = forwardedFrom(ago(20));
        Visitor head = ready.visitedBy(ready.head);
        Visitor.Page today = head.opens("/");
        assertThat(today.text()).contains(ALARM, LINE);
        assertThat(today.seen().select("main li:contains(read what has come)")).hasSize(1);
        // The head sees it, and says nothing for others by a slip on Today.
        assertThat(today.seen().select("main form[action=" + page(id) + "]")).isEmpty();
        assertThat(ready.visitedBy(reader).opens("/").seen().select("main li form")).hasSize(1);
        assertThat(head.opens("/cases/" + walked.id.text()).text()).contains("times running");
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(LINE);

        // Somebody away has let the head read it instead.
        Visitor.Page read = head.opens(page(id)).formTo(page(id)).send();
        assertThat(read.text()).contains("It is saved", "When nobody read it in time");
        assertThat(head.opens("/").text()).doesNotContain(LINE);
        assertThat(ready.visitedBy(reader).opens("/").text()).doesNotContain(LINE);
    }

    @Test
    void itIsNobodysWhomItDoesNotComeTo() {
        RestrictionId id = forwardedFrom(today());
        Visitor teacher = ready.visitedBy(ready.teacher);
        assertThat(teacher.opens(page(id)).status()).isEqualTo(404);
        assertThat(refused(reads(ready.teacher, id)))
                .containsExactly("mailbox.read-by-whom-it-comes-to");
        assertThat(ready.visitedBy(reader).opens(page(id)).status()).isEqualTo(200);
        assertThat(refused(reads(reader, id))).isEmpty();
    }

    @Test
    void neitherBeforeItBindsNorAfterItEnds() {
        RestrictionId id = forwardedFrom(today());
        assertThat(
                        ready.at(
                                today().minusDays(1),
                                java.time.LocalTime.NOON,
                                () -> refused(reads(ready.head, id))))
                .containsExactly("mailbox.read-while-in-force");
        LocalDate ended = today().plusDays(40);
        assertThat(ready.on(ended, () -> refused(reads(ready.head, id))))
                .containsExactly("mailbox.read-while-in-force");
        // The control: in between it can be said.
        assertThat(refused(reads(ready.head, id))).isEmpty();
    }
}
