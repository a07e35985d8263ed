package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryCorrected;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A correction: why, by whom, and what stood there before. */
public record CorrectionView(String because, String by, String said, List<SummaryRow> before) {
    static List<CorrectionView> of(Entry entry) {
        List<CorrectionView> views = new ArrayList<>();
        Channel channel = entry.told().channel();
        String happened = said(entry.firstHappenedAt(), entry.told().happenedOn());
        String account = entry.told().account();
        String words = entry.told().exactWords();
        for (Recorded<EntryCorrected> recorded : entry.corrections()) {
            EntryCorrected correction = recorded.fact();
            List<SummaryRow> before = new ArrayList<>();
            if (correction.channel() != null) {
                before.add(SummaryRow.of("How", channel.words()));
                channel = correction.channel();
            }
            if (correction.happenedAt() != null || correction.happenedOn() != null) {
                before.add(SummaryRow.of("When", happened));
                happened = said(correction.happenedAt(), correction.happenedOn());
            }
            if (correction.account() != null) {
                before.add(SummaryRow.of("What happened", account));
                account = correction.account();
            }
            if (correction.exactWords() != null) {
                before.add(SummaryRow.of("Their exact words", words.isEmpty() ? "None" : words));
                words = correction.exactWords();
            }
            views.add(
                    new CorrectionView(
                            correction.because(),
                            recorded.actor().name(),
                            Said.moment(recorded.recordedAt()),
                            List.copyOf(before)));
        }
        return views;
    }

    private static String said(@Nullable Instant moment, @Nullable LocalDate dayAlone) {
        return dayAlone != null
                ? Said.timeNotKnown(dayAlone)
                : Said.moment(Objects.requireNonNull(moment));
    }
}
