package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.contactlog.Occasions;
import org.evenhand.contactlog.Volume;
import org.evenhand.ui.SummaryRow;

/** Figures on one person, as the record prints them; they advise and decide nothing. */
public record VolumeView(List<SummaryRow> rows, List<String> advice) {
    static VolumeView of(Volume volume, List<Occasions.Towards> occasions) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(number("Contacts", volume.total()));
        rows.add(number("In the last seven days", volume.lastSevenDays()));
        rows.add(number("In the last thirty days", volume.lastThirtyDays()));
        rows.add(busiest("Most on one day", volume.busiestDay(), "on "));
        rows.add(busiest("Most in one week", volume.busiestWeek(), "from "));
        rows.add(number("Weeks running with contact", volume.longestRun()));
        rows.add(
                SummaryRow.of(
                        "Staff time",
                        volume.staffMinutes()
                                + " minutes"
                                + (volume.untold() == 0
                                        ? ""
                                        : "; not told of "
                                                + volume.untold()
                                                + " of "
                                                + volume.total())));
        rows.add(number("Minutes of the contacts themselves", volume.minutes()));
        rows.add(number("Pages or files", volume.pages()));
        rows.add(number("Files that came more than once", volume.repeatedFiles()));
        rows.add(number("Different issues", volume.issues()));
        for (Occasions.Towards towards : occasions) {
            rows.add(
                    number(
                            "Occasions under A or C towards " + towards.target().name(),
                            towards.entries().size()));
        }
        return new VolumeView(rows, volume.advice());
    }

    private static SummaryRow number(String key, int number) {
        return SummaryRow.of(key, Integer.toString(number));
    }

    private static SummaryRow busiest(String key, Volume.Busiest busiest, String word) {
        LocalDate from = busiest.from();
        return SummaryRow.of(
                key, busiest.count() + (from == null ? "" : ", " + word + Said.day(from)));
    }
}
