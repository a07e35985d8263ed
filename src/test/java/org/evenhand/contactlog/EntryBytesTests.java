package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/** The bytes of these facts, frozen: written by hand, never by the code they check. */
class EntryBytesTests {
    private static final String ONE = "0190f000-0000-7000-8000-000000000001";
    private static final EntryId ENTRY = new EntryId(UUID.fromString(ONE));

    @Test
    void whatWasToldOnTheSpotIsReadAsItWasWrittenBeforeAnybodyWasAskedWhyNot() {
        List<SpotAction> ended =
                List.of(new SpotAction(OnTheSpot.ENDED_CALL, LocalTime.of(14, 33)));
        isWritten(
                new OnTheSpotTold(ENTRY, ended, false, "Nothing.", null, null),
                "contactlog.on-the-spot-told",
                "{'actions':[{'action':'ENDED_CALL','at':'14:33:00'}],'entry':'"
                        + ONE
                        + "','told':false,'words':'Nothing.'}");
        isWritten(
                new OnTheSpotTold(ENTRY, ended, false, "", "He had hung up.", null),
                "contactlog.on-the-spot-told",
                "{'actions':[{'action':'ENDED_CALL','at':'14:33:00'}],'entry':'"
                        + ONE
                        + "','notToldBecause':'He had hung up.','told':false,'words':''}");
    }

    @Test
    void howACallWasEnded() {
        isWritten(
                new OnTheSpotTold(
                        ENTRY,
                        List.of(new SpotAction(OnTheSpot.ENDED_CALL, null)),
                        true,
                        "",
                        null,
                        new OnTheSpotTold.Ending(true, "The teacher")),
                "contactlog.on-the-spot-told",
                "{'actions':[{'action':'ENDED_CALL'}],'ending':{'by':'The teacher','warnedFirst':true},"
                        + "'entry':'"
                        + ONE
                        + "','told':true,'words':''}");
    }

    @Test
    void thatSomebodyWasToldInWritingAfterwards() {
        isWritten(
                new AdvisedAfterwards(
                        ENTRY,
                        WrittenNote.LETTER,
                        LocalDate.of(2027, 1, 6),
                        "The deputy",
                        "We ended your call."),
                "contactlog.advised-afterwards",
                "{'by':'The deputy','entry':'"
                        + ONE
                        + "','how':'LETTER','on':'2027-01-06','words':'We ended your call.'}");
    }

    @Test
    void whyItWasWrittenDownLate() {
        isWritten(
                new LateExplained(ENTRY, "Off sick until Monday."),
                "contactlog.late-explained",
                "{'because':'Off sick until Monday.','entry':'" + ONE + "'}");
    }

    @Test
    void aContactIsWrittenAsBeforeAnybodyCouldSayTheDayAlone() {
        isWritten(
                new ContactLogged(
                        ENTRY,
                        "Mr O'Neill",
                        Channel.PHONE_CALL,
                        "Rang.",
                        "",
                        List.of(OnTheSpot.ENDED_CALL),
                        "",
                        null),
                "contactlog.contact-logged",
                "{'account':'Rang.','channel':'PHONE_CALL','entry':'"
                        + ONE
                        + "','exactWords':'','howItLeftMe':'','onTheSpot':['ENDED_CALL'],"
                        + "'who':'Mr O~Neill'}");
        isWritten(
                new ContactLogged(
                        ENTRY,
                        "A parent",
                        Channel.LETTER,
                        "A letter lay in the post.",
                        "",
                        List.of(),
                        "",
                        LocalDate.of(2026, 11, 26)),
                "contactlog.contact-logged",
                "{'account':'A letter lay in the post.','channel':'LETTER','entry':'"
                        + ONE
                        + "','exactWords':'','happenedOn':'2026-11-26','howItLeftMe':'',"
                        + "'onTheSpot':[],'who':'A parent'}");
    }

    @Test
    void aCorrectionOfWhenItWas() {
        FactId first = new FactId(UUID.fromString(ONE));
        isWritten(
                new EntryCorrected(
                        ENTRY,
                        first,
                        null,
                        Instant.parse("2026-11-26T11:15:00Z"),
                        null,
                        null,
                        "The postman.",
                        null),
                "contactlog.entry-corrected",
                "{'because':'The postman.','corrects':'"
                        + ONE
                        + "','entry':'"
                        + ONE
                        + "','happenedAt':'2026-11-26T11:15:00Z'}");
        isWritten(
                new EntryCorrected(
                        ENTRY,
                        first,
                        null,
                        null,
                        null,
                        null,
                        "Only the day.",
                        LocalDate.of(2026, 11, 26)),
                "contactlog.entry-corrected",
                "{'because':'Only the day.','corrects':'"
                        + ONE
                        + "','entry':'"
                        + ONE
                        + "','happenedOn':'2026-11-26'}");
    }

    @Test
    void whatTheyInsistedOn() {
        isWritten(
                new DemandWeighed(
                        ENTRY, "To see the head", false, true, "She was away.", "The deputy."),
                "contactlog.demand-weighed",
                "{'because':'She was away.','entry':'"
                        + ONE
                        + "','offered':'The deputy.','possible':false,'required':true,"
                        + "'wanted':'To see the head'}");
    }

    @Test
    void whatHasToBeThoughtOfBeforeItIsShown() {
        isWritten(
                new DisclosureClassed(
                        ENTRY, Disclosure.THIRD_PARTY, Disclosure.PRIVILEGED, "A solicitor."),
                "contactlog.disclosure-classed",
                "{'because':'A solicitor.','before':'THIRD_PARTY','disclosure':'PRIVILEGED','entry':'"
                        + ONE
                        + "'}");
    }

    @Test
    void whatWasDoneAboutTheirDissatisfaction() {
        isWritten(
                new ComplaintDirected(
                        ENTRY,
                        ComplaintWay.PROCEDURE,
                        LocalDate.of(2027, 1, 6),
                        "The deputy",
                        "By letter.",
                        null,
                        null),
                "contactlog.complaint-directed",
                "{'by':'The deputy','entry':'"
                        + ONE
                        + "','how':'By letter.','on':'2027-01-06','way':'PROCEDURE'}");
    }

    private static void isWritten(Fact fact, String name, String bytes) {
        String golden = bytes.replace('\'', '"').replace('~', '\'');
        assertThat(fact.getClass().getAnnotation(FactName.class).value()).isEqualTo(name);
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }
}
