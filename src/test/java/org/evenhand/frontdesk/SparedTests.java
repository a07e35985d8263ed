package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.frontdesk.web.CardsInWords;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.StaffContact;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Whoever a person's conduct was directed at need not deal with them (J2). */
@Paragraphs({"P51", "J2"})
class SparedTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final PersonId person = on.somebody("Ian Frost");

    @Test
    void theTargetIsToldWhomToFetchAndNobodyElseIs() {
        on.imposed(person, Imposing.terms(new NamedContactOnly(Imposing.GREEN, Imposing.BROWN, 3)));

        assertThat(instruction((unit, whom, account) -> whom.equals(person)))
                .isEqualTo("You need not deal with this person. Fetch Mrs Green.");
        assertThat(instruction((unit, whom, account) -> false))
                .isEqualTo("Fetch Mrs Green. Nobody else deals with them.");
    }

    @Test
    void aTargetWhoIsTheNamedContactIsNotSentToFetchThemselves() {
        AccountId reader = on.scope().actor().account();
        on.imposed(
                person,
                Imposing.terms(
                        new ChannelNotAllowed(ChannelGroup.PHONE),
                        new NamedContactOnly(
                                new StaffContact(reader, "The head", "01632 960102"),
                                Imposing.BROWN,
                                3)));

        assertThat(instruction((unit, whom, account) -> account.equals(reader)))
                .isEqualTo("You need not deal with this person. Fetch Mr Brown.");
    }

    private String instruction(Targets targets) {
        DeskCards cards =
                new DeskCards(
                        new InForce(),
                        new StaticListableBeanFactory(Map.of("targets", targets))
                                .getBeanProvider(Targets.class));
        return school.program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit ->
                                CardsInWords.instruction(
                                        cards.of(unit, People.byId(unit, person).orElseThrow())
                                                .orElseThrow()));
    }
}
