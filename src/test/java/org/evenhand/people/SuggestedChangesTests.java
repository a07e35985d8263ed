package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.idIn;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.Channel;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Numbers and addresses that come with contacts are suggestions that a person confirms (E12). */
@Paragraphs("P65")
class SuggestedChangesTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Examples("E12")
    void whatIsNotRecordedIsSuggestedAndReachesNobodyUntilSomebodyConfirmsIt() {
        named("Darren Whitlock, 07700 900142 <Darren.W@example.org>", darren);

        assertThat(suggested()).containsExactly("Darren.W@example.org", "07700 900142");
        assertThat(holders(ContactKind.PHONE, "07700 900142")).isEmpty();
        Visitor head = ready.signedIn(ready.head);
        assertThat(head.opens("/").text())
                .contains("Say whether this is theirs now: phone of Darren Whitlock");
        assertThat(head.opens("/people/" + darren.text()).text())
                .contains("Phone 07700 900142: is it theirs?");

        answer(head, "07700 900142", "THEIRS", "Rang back on the old number, Mrs Reid").send();

        assertThat(holders(ContactKind.PHONE, "07700 900142")).containsExactly(darren);
        assertThat(suggested()).containsExactly("Darren.W@example.org");
        assertThat(head.opens("/people/" + darren.text()).text())
                .contains("Confirmed on", "Rang back on the old number, Mrs Reid");
    }

    @Test
    void whatWasSaidNotToBeTheirsIsNotAskedAgain() {
        named("Mr Whitlock +44 (0)1632 960233", darren);
        Visitor head = ready.signedIn(ready.head);

        answer(head, "+44 (0)1632 960233", "NOT_THEIRS", "It is his mother’s").send();
        named("Mr Whitlock 01632 960 233", darren);

        assertThat(suggested()).isEmpty();
        assertThat(holders(ContactKind.PHONE, "01632 960233")).isEmpty();
        // The control: another number is asked about.
        named("Mr Whitlock 01632 960 234", darren);
        assertThat(suggested()).containsExactly("01632 960 234");
    }

    @Test
    void whatIsRecordedAlreadyAndWhatIsNoNumberAreNotSuggested() {
        named("Mr Whitlock 01632 960233", darren);
        Visitor head = ready.signedIn(ready.head);
        answer(head, "01632 960233", "THEIRS", "He said so").send();

        named("01632 960 233, born 12 03 1980, room 14", darren);

        assertThat(suggested()).isEmpty();
    }

    @Test
    void anotherNameBeforeAnAddressOfTheirsIsSuggestedAndChangesNothingByItself() {
        named("Darren Whitlock <dw@example.org>", darren);
        Visitor head = ready.signedIn(ready.head);
        answer(head, "dw@example.org", "THEIRS", "He said so").send();

        named("Darren Pike <DW@example.org>", darren);
        assertThat(suggested()).containsExactly("Darren Pike");
        assertThat(head.opens("/people/" + darren.text()).title()).contains("Darren Whitlock");
        assertThat(head.opens(address("Darren Pike")).text())
                .contains("They are recorded as Darren Whitlock")
                .doesNotContain("Others use it too");

        answer(head, "Darren Pike", "THEIRS", "He married, he says").send();
        assertThat(head.opens("/people/" + darren.text()).title()).contains("Darren Pike");
        named("Darren Whitlock <dw@example.org>", darren);
        assertThat(suggested()).as("a former name").isEmpty();
    }

    @Test
    void aNameThatIsMoreLikelySomebodyElsesIsNotSuggested() {
        named("Darren Whitlock <dw@example.org>", darren);
        Visitor head = ready.signedIn(ready.head);
        answer(head, "dw@example.org", "THEIRS", "He said so").send();

        named("Carla Jennings <dw@example.org>", darren);
        named("Darren Pike <somebody@example.org>", darren);

        assertThat(suggested()).containsExactly("somebody@example.org");
    }

    @Test
    void anAnswerNeedsAReasonAndAChoice() {
        named("Mr Whitlock 01632 960233", darren);
        Visitor head = ready.signedIn(ready.head);

        Visitor.Page page = head.opens(address("01632 960233")).form().send();

        assertThat(page.text())
                .contains("Choose whether it is theirs", "Enter who confirmed it and how");
        assertThat(suggested()).hasSize(1);
    }

    private void named(String who, PersonId person) {
        EntryId entry =
                new EntryId(
                        idIn(
                                ready.the(LoggingAContact.class)
                                        .log(
                                                ready.as(ready.teacher),
                                                new LoggingAContact.Told(
                                                        who,
                                                        Channel.PHONE_CALL,
                                                        TestMoment.now().minusSeconds(600),
                                                        "Rang.",
                                                        "",
                                                        List.of(),
                                                        ""))));
        done(
                ready.the(NamingThePerson.class)
                        .name(ready.as(ready.head), null, entry, Optional.of(person)));
    }

    private Visitor.Form answer(Visitor head, String value, String answer, String because) {
        return head.opens(address(value)).form().with("answer", answer).with("because", because);
    }

    private String address(String value) {
        return open().stream()
                .filter(each -> each.fact().value().equals(value))
                .map(each -> "/people/%s/suggested/%s".formatted(darren.text(), each.id().text()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> suggested() {
        return open().stream().map(each -> each.fact().value()).toList();
    }

    private List<Recorded<SuggestedChange>> open() {
        return lookUp(unit -> SuggestedChanges.open(unit, People.byId(unit, darren).orElseThrow()));
    }

    private List<PersonId> holders(ContactKind kind, String value) {
        return lookUp(
                unit -> People.with(unit, kind, value).stream().map(People.Found::id).toList());
    }

    private <T> T lookUp(Function<Unit, T> work) {
        return ready.the(Acts.class).lookUp(ready.as(ready.head), work);
    }
}
