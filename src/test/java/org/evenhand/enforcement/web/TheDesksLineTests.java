package org.evenhand.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.enforcement.APlan;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Measure;
import org.junit.jupiter.api.Test;

/** What the line of the front desk says once it is over: the program took the card away (P51). */
@Paragraphs({"P51", "P66"})
class TheDesksLineTests {
    private static final String OVER = "2026-12-07T09:00";
    private static final String NEVER_SHOWN = "Never shown: they were not told";
    private static final String SHOWN_AND_GONE = "Was shown by itself, and is gone";
    private static final String LOOK_FOR_PRINTED = "Gone from the screen: look for printed cards";

    @Test
    void whatNobodyWasToldOfWasNeverShown() {
        assertThat(desk(plan(), OVER)).isEqualTo(NEVER_SHOWN);
        assertThat(desk(plan().told("2026-12-05T10:00"), OVER)).isEqualTo(NEVER_SHOWN);
        assertThat(
                        desk(
                                plan().told("2026-11-20T10:00").lifted("2026-11-19T10:00"),
                                "2026-11-21T09:00"))
                .isEqualTo(NEVER_SHOWN);
        // The controls: told in time it was shown, and before its end it is to come.
        assertThat(desk(plan().told("2026-11-20T10:00"), OVER)).isEqualTo(SHOWN_AND_GONE);
        assertThat(
                        desk(
                                plan().told("2026-11-18T10:00").lifted("2026-11-19T10:00"),
                                "2026-11-21T09:00"))
                .isEqualTo(SHOWN_AND_GONE);
        assertThat(desk(plan(), "2026-11-20T09:00"))
                .isEqualTo("Shown by itself from when they are told");
    }

    @Test
    void whereSomebodyLookedAtItTheCardIsGoneAndPrintedOnesMayLieThere() {
        APlan looked =
                plan().told("2026-11-20T10:00").did("2026-11-23T09:00", Measure.DESK, Doing.PUT_ON);

        assertThat(desk(looked, OVER)).isEqualTo(LOOK_FOR_PRINTED);
        // The controls: while it lasts it is on, and what a person puts on does not go by itself.
        assertThat(desk(looked, "2026-11-24T09:00")).isNotEqualTo(LOOK_FOR_PRINTED);
        looked.did("2026-11-23T09:00", Measure.PHONES, Doing.PUT_ON);
        assertThat(state(looked, Measure.PHONES, OVER))
                .isEqualTo(state(looked, Measure.PHONES, "2026-11-24T09:00"))
                .isNotEqualTo(LOOK_FOR_PRINTED);
        // Whoever looked for printed cards is asked no more.
        assertThat(desk(looked.did("2026-12-07T08:00", Measure.DESK, Doing.TAKEN_OFF), OVER))
                .isNotIn(LOOK_FOR_PRINTED, NEVER_SHOWN, SHOWN_AND_GONE);
    }

    private static APlan plan() {
        return APlan.from("2026-11-16", "2026-12-04", new ChannelNotAllowed(ChannelGroup.PHONE));
    }

    private static String desk(APlan plan, String moment) {
        return state(plan, Measure.DESK, moment);
    }

    private static String state(APlan plan, Measure measure, String moment) {
        EnforcementPlan then = plan.planAt(moment);
        return LineView.of(then, List.of(then.line(measure).orElseThrow()), APlan.at(moment))
                .getFirst()
                .state();
    }
}
