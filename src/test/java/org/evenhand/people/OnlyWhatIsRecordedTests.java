package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.util.List;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.act.ConfirmingAContactPoint;
import org.evenhand.people.act.EndingAContactPoint;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;

/** Only what is recorded of a person is confirmed or ended, and nothing of somebody else. */
@Paragraphs("P45")
class OnlyWhatIsRecordedTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final PersonId kerry = ready.aParent("Kerry Underhill", "Jo Underhill");

    @Test
    void whatIsRecordedOfSomebodyElseIsNotConfirmed() {
        assertThat(rules(confirmed(address(kerry)))).containsExactly("people.nothing-to-confirm");
        assertThat(rules(confirmed(address(darren)))).isEmpty();
    }

    @Test
    void whatIsRecordedOfSomebodyElseDoesNotEnd() {
        assertThat(rules(ended(address(kerry)))).containsExactly("people.nothing-to-end");
        assertThat(rules(ended(address(darren)))).isEmpty();
    }

    private Outcome confirmed(FactId address) {
        return ready.the(ConfirmingAContactPoint.class)
                .confirm(
                        ready.as(ready.head),
                        form(),
                        darren,
                        address,
                        today(),
                        "The office, on the telephone");
    }

    private Outcome ended(FactId address) {
        return ready.the(EndingAContactPoint.class)
                .end(ready.as(ready.head), form(), darren, address, today(), "Moved away");
    }

    private FactId address(PersonId person) {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> People.byId(unit, person))
                .orElseThrow()
                .contactPoints()
                .getFirst()
                .kept()
                .id();
    }

    private static List<String> rules(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                    refused.grounds().all().stream().map(Ground::rule).toList();
            case Outcome.Done _ -> List.of();
            case Outcome.SavedOtherwise _ -> throw new AssertionError(outcome);
        };
    }
}
