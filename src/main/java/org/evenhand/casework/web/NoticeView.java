package org.evenhand.casework.web;

import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.GovernorNoticeRead;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.ledger.Recorded;

/**
 * A notice, as the page of the governor for whom it is prints it: what it says, and nothing else of
 * the case (P49, J7).
 *
 * @param read when they said that they have read it; empty until then
 */
public record NoticeView(
        String title, String what, String about, String by, String read, String href) {
    static NoticeView of(NoticeToAGovernor one) {
        return new NoticeView(
                title(one),
                "%s, on %s"
                        .formatted(
                                one.told().what(),
                                PrintedDate.of(CaseFile.day(one.told().of().recordedAt()))),
                one.told().about(),
                "%s notified you on %s"
                        .formatted(
                                one.notified().actor().name(),
                                PrintedDate.of(CaseFile.day(one.notified().recordedAt()))),
                one.read().map(read -> PrintedDate.of(CaseFile.day(read.recordedAt()))).orElse(""),
                href(one));
    }

    static String title(NoticeToAGovernor one) {
        return "You were notified on " + PrintedDate.of(CaseFile.day(one.notified().recordedAt()));
    }

    static String href(NoticeToAGovernor one) {
        return "/governors/notices/" + one.id().text();
    }

    /** On the case: who was told, and whether they have said that they read it. */
    static String onTheCase(NoticeToAGovernor one) {
        return "%s (%s), told of: %s. %s"
                .formatted(
                        one.notified().fact().name(),
                        one.notified().fact().office(),
                        one.told().what(),
                        one.read()
                                .map(NoticeView::said)
                                .orElse("They have not said yet that they read it"));
    }

    private static String said(Recorded<GovernorNoticeRead> read) {
        String day = PrintedDate.of(CaseFile.day(read.recordedAt()));
        return read.fact().how() == null
                ? "Read by %s on %s".formatted(read.actor().name(), day)
                : "They have read it: %s. Written down by %s on %s"
                        .formatted(read.fact().how(), read.actor().name(), day);
    }
}
