package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.restriction.Measure;
import org.junit.jupiter.api.Test;

/** The bytes of these facts, frozen: written by hand, never by the code they check. */
class EnforcementBytesTests {
    private static final String ONE = "0190f000-0000-7000-8000-000000000001";
    private static final String TWO = "0190f000-0000-7000-8000-000000000002";
    private static final RestrictionId RESTRICTION = new RestrictionId(UUID.fromString(ONE));
    private static final FactId SHARE = new FactId(UUID.fromString(TWO));

    @Test
    void whatWasRecordedBeforeThereWasAPlanIsReadAsItWasWritten() {
        CaseId id = new CaseId(UUID.fromString(TWO));
        isWritten(
                new MarkerChanged(id, RESTRICTION, "SIMS", "Ask the office", true),
                "casework.marker-changed",
                "{'caseId':'"
                        + TWO
                        + "','restriction':'"
                        + ONE
                        + "','set':true,'system':'SIMS','text':'Ask the office'}");
        isWritten(
                new RoleToldOfRestriction(id, RESTRICTION, Role.OFFICE, "The desk", false),
                "casework.role-told-of-restriction",
                "{'beginning':false,'caseId':'"
                        + TWO
                        + "','restriction':'"
                        + ONE
                        + "','role':'OFFICE','why':'The desk'}");
    }

    @Test
    void whatIsAskedForAndWhatIsDoneAboutIt() {
        isWritten(
                new LinesAsked(
                        RESTRICTION, List.of(Measure.DESK, Measure.MAIL), LocalDate.of(2027, 1, 6)),
                "enforcement.lines-asked",
                "{'by':'2027-01-06','measures':['DESK','MAIL'],'restriction':'" + ONE + "'}");
        isWritten(
                new LineDone(
                        RESTRICTION,
                        Measure.PUPIL_RECORD,
                        Doing.PUT_ON,
                        "I looked.",
                        LocalDate.of(2027, 2, 3)),
                "enforcement.line-done",
                "{'doing':'PUT_ON','lookAgainBy':'2027-02-03','measure':'PUPIL_RECORD','proof':"
                        + "'I looked.','restriction':'"
                        + ONE
                        + "'}");
        isWritten(
                new LineDone(RESTRICTION, Measure.MAIL, Doing.TAKEN_OFF, "It is off.", null),
                "enforcement.line-done",
                "{'doing':'TAKEN_OFF','measure':'MAIL','proof':'It is off.','restriction':'"
                        + ONE
                        + "'}");
        isWritten(
                new LineGiven(
                        RESTRICTION,
                        Measure.PORTAL,
                        new AccountId(UUID.fromString(TWO)),
                        "Lewis Grant"),
                "enforcement.line-given",
                "{'account':'"
                        + TWO
                        + "','measure':'PORTAL','name':'Lewis Grant','restriction':'"
                        + ONE
                        + "'}");
    }

    @Test
    void whoIsToldAndThatItIsOver() {
        isWritten(
                new Shared(
                        RESTRICTION,
                        new AccountId(UUID.fromString(TWO)),
                        null,
                        "Tom Barrett",
                        ShareLevel.LETTER_TERMS,
                        "He meets the boy."),
                "enforcement.shared",
                "{'account':'"
                        + TWO
                        + "','level':'LETTER_TERMS','name':'Tom Barrett','restriction':'"
                        + ONE
                        + "','why':'He meets the boy.'}");
        isWritten(
                Shared.withRole(RESTRICTION, Role.OFFICE, "The desk"),
                "enforcement.shared",
                "{'level':'ACTION_CARD','name':'Reception and office','restriction':'"
                        + ONE
                        + "','role':'OFFICE','why':'The desk'}");
        isWritten(
                new ShareWithdrawn(RESTRICTION, SHARE, "He left."),
                "enforcement.share-withdrawn",
                "{'because':'He left.','restriction':'" + ONE + "','share':'" + TWO + "'}");
        isWritten(
                new ToldOfTheEnd(RESTRICTION, SHARE, LocalDate.of(2027, 3, 30)),
                "enforcement.told-of-the-end",
                "{'on':'2027-03-30','restriction':'" + ONE + "','share':'" + TWO + "'}");
    }

    private static void isWritten(Fact fact, String name, String bytes) {
        String golden = bytes.replace('\'', '"');
        assertThat(fact.getClass().getAnnotation(org.evenhand.ledger.FactName.class).value())
                .isEqualTo(name);
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }
}
