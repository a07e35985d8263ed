package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.kernel.EntryId;
import org.junit.jupiter.api.Test;

/** The whole file is read by people who have never seen a form of ours. */
class FactInWordsTests {
    private static final EntryId ENTRY =
            new EntryId(UUID.fromString("01a1f309-ace0-7968-915f-a996513e3e00"));
    private static final Target DENISE = new Target(null, "Denise Cole");

    @Test
    void itsPartsAreCalledAsPeopleCallThem() {
        assertThat(FactInWords.lines(new ImpactTold(ENTRY, DENISE, "Shaken.", "", true)))
                .containsExactly(
                        "Who was affected: Denise Cole",
                        "How it left them: Shaken.",
                        "May be shown to the parent: yes");
        assertThat(
                        FactInWords.lines(
                                new HeadingsReported(
                                        ENTRY,
                                        List.of(),
                                        List.of(SubType.VERBAL_ABUSE),
                                        List.of(),
                                        "Swearing")))
                .containsExactly(
                        "Of what kind: verbal abuse", "What makes it more than anger: Swearing");
    }

    @Test
    void whoIsNamedIsNamedOnce() {
        assertThat(FactInWords.lines(new TargetsTold(ENTRY, List.of(DENISE))))
                .containsExactly("At whom it was directed: Denise Cole");
    }

    /** A part that nobody has named yet is printed all the same. */
    @Test
    void whatIsNewIsCalledByItsOwnName() {
        assertThat(PartLabels.of("somethingQuiteNew")).isEqualTo("Something quite new");
        assertThat(PartLabels.of("onMe")).isEqualTo("How it left them");
    }
}
