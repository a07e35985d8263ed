package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bytes of this fact, frozen: written by hand, never by the code they check. */
class RestrictionDecidedBytesTests {
    private static final String ONE = "0190f000-0000-7000-8000-000000000001";
    private static final String BEFORE =
            "'proportionality':{'keptOpen':'f','milderWay':'c','onChild':'e','onPerson':'d',"
                    + "'onService':'b','onStaff':'a'},";
    private static final String AFTER =
            "'restriction':'"
                    + ONE
                    + "','reviews':['2027-03-01'],'riskToParent':'A call may be missed.',"
                    + "'start':'2027-01-05','timescale':'3 months','why':'It went on.',"
                    + "'withoutWarning':'VIOLENCE_USED','withoutWarningBecause':'Somebody was pushed.'}";
    private static final String BEGIN =
            "{'adjustments':'None.','afterNo':'','allTheSame':'','anotherHeading':'','caseId':'"
                    + ONE
                    + "','conduct':['"
                    + ONE
                    + "'],'headings':['A'],'lastDay':'2027-04-04','letter':'"
                    + ONE
                    + "',";

    @Test
    void oneFromBeforeEitherWasAsked() {
        isWritten(decided(null, null), BEGIN + BEFORE + AFTER);
    }

    @Test
    void oneThatSaysHowStaffAreProtectedAndWhoElseCanBeRung() {
        isWritten(
                decided("A colleague is at the door.", "Her aunt."),
                BEGIN.replace(
                                "'letter':'" + ONE + "',",
                                "'letter':'" + ONE + "','otherToRing':'Her aunt.',")
                        + BEFORE
                        + "'protectsStaff':'A colleague is at the door.',"
                        + AFTER);
    }

    private static RestrictionDecided decided(
            @Nullable String protectsStaff, @Nullable String otherToRing) {
        UUID one = UUID.fromString(ONE);
        return new RestrictionDecided(
                new CaseId(one),
                new RestrictionId(one),
                new LetterId(one),
                List.of(new EntryId(one)),
                null,
                NoWarningReason.VIOLENCE_USED,
                "Somebody was pushed.",
                List.of(Heading.A),
                "It went on.",
                new Proportionality("a", "b", "c", "d", "e", "f"),
                "3 months",
                LocalDate.of(2027, 1, 5),
                LocalDate.of(2027, 4, 4),
                List.of(LocalDate.of(2027, 3, 1)),
                "A call may be missed.",
                "None.",
                "",
                "",
                "",
                null,
                protectsStaff,
                otherToRing);
    }

    private static void isWritten(RestrictionDecided fact, String bytes) {
        String written = bytes.replace('\'', '"');

        assertThat(FactBytes.of(fact)).isEqualTo(written);
        assertThat(FactBytes.read(RestrictionDecided.class, written)).isEqualTo(fact);
    }
}
