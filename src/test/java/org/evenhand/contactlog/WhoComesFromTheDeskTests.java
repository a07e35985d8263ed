package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.people.ContactKind;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** A contact of somebody under a restriction reaches those who triage at once (P53, J12). */
@Paragraphs({"P51", "P53", "J3", "J12"})
class WhoComesFromTheDeskTests {
    private static final String TRIAGE = "Say what this contact during a restriction was: ";
    private static final String NAME = "Name the person: ";
    private static final String PERHAPS = "Perhaps somebody under a restriction";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Visitor office = school.visitedBy("office", Role.OFFICE);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
    private final PersonId person = on.somebody("Brandon Keyte");

    WhoComesFromTheDeskTests() {
        on.imposed(person, Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)));
    }

    @Test
    void theCardCarriesWhoItIsIntoTheFormAndTheContactIsTriagedAtOnce() {
        Visitor.Page card =
                office.opens("/desk")
                        .formTo("/desk")
                        .with("wanted", "Brandon Keyte")
                        .send()
                        .formTo("/desk/card")
                        .with("by", "sight")
                        .send();
        Visitor.Page form = card.formTo("/contacts/new/from-the-desk").send();
        assertThat(form.seen().expectFirst("#who").val()).isEqualTo("Brandon Keyte");
        assertThat(form.at().toString()).doesNotContain("Keyte", person.text());

        // What has to be put right does not lose who it was.
        Visitor.Page again = rung(form.formTo("/contacts/new")).with("account", "").send();
        assertThat(again.title()).startsWith("Error: ");
        String entry = rung(again.formTo("/contacts/new")).send().at().getPath();

        assertThat(head.opens(entry).text()).doesNotContain("Not known yet");
        assertThat(head.opens("/").text()).contains(TRIAGE + "Brandon Keyte, phone call");
        assertThat(deputy.opens("/").text()).contains(TRIAGE + "Brandon Keyte, phone call");
        assertThat(head.opens("/").text()).doesNotContain(NAME + "Brandon Keyte");
    }

    @Test
    void aNameThatWasChangedIsNotTakenForThem() {
        Visitor.Page form =
                office.opens("/contacts/new")
                        .form()
                        .with("person", person.text())
                        .with("who", "Somebody Else")
                        .with("channel", "PHONE_CALL")
                        .with("day", "now")
                        .with("account", "Rang.")
                        .send();

        assertThat(form.text()).contains("Somebody Else");
        assertThat(head.opens("/").text()).doesNotContain(TRIAGE);
    }

    /**
     * No card, nobody named: an id that was made up, or of somebody on whom nothing is in force.
     */
    @Test
    void nobodyIsNamedWhoHasNoCard() {
        PersonId free = on.somebody("Free Person");
        for (String id : new String[] {free.text(), UUID.randomUUID().toString(), "x"}) {
            Visitor.Page form =
                    office.opens("/desk")
                            .formTo("/desk")
                            .with("person", id)
                            .sendTo("/contacts/new/from-the-desk");
            assertThat(form.seen().expectFirst("#who").val()).as(id).isEmpty();
        }
    }

    @Test
    void whoIsOnlyTypedIsAskedForAtOnceWhereARestrictionMayHaveBeenInForce() {
        String entry = typed("Brandon Keite");
        typed("Olga Unlike");

        for (Visitor leads : new Visitor[] {head, deputy}) {
            String today = leads.opens("/").text();
            assertThat(today)
                    .contains(PERHAPS, NAME + "Brandon Keite")
                    .doesNotContain("Olga Unlike");
        }
        assertThat(office.opens("/").text()).doesNotContain(PERHAPS);
        AnEntry.nameAs(head, entry, person.text());
        assertThat(head.opens("/").text())
                .contains(TRIAGE + "Brandon Keyte")
                .doesNotContain(PERHAPS);
    }

    @Test
    void anAddressBehindANameFindsWhoHasTheNameOrTheAddress() {
        on.reachedBy(on.somebody("Ann Mailer"), ContactKind.E_MAIL, "ann@example.org");
        String byName = typed("Brandon Keyte <somewhere@example.com>");
        assertThat(head.opens("/").text()).contains(PERHAPS);

        Visitor.Page naming = head.opens(byName + "/person");
        assertThat(naming.text())
                .contains("Brandon Keyte")
                .doesNotContain("Nobody of that spelling");
        assertThat(naming.seen().select("input[name=person]").eachAttr("value"))
                .contains(person.text());
        assertThat(naming.formTo("/people/new/begun").value("name")).isEqualTo("Brandon Keyte");

        String byAddress = typed("A. M. <ann@example.org>");
        assertThat(head.opens(byAddress + "/person").text()).contains("Ann Mailer");
    }

    private String typed(String who) {
        return rung(office.opens("/contacts/new").form()).with("who", who).send().at().getPath();
    }

    private static Visitor.Form rung(Visitor.Form form) {
        return form.with("channel", "PHONE_CALL")
                .with("day", "now")
                .with("account", "Rang and shouted.");
    }
}
