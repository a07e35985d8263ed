package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.ui.SummaryRow;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/** Rows of a summary, and lists in words. */
final class Rows {
    private Rows() {}

    static SummaryRow row(String key, @Nullable String words) {
        return SummaryRow.of(key, words == null ? "" : words);
    }

    static SummaryRow row(String key, boolean so) {
        return SummaryRow.of(key, so ? "Yes" : "No");
    }

    static SummaryRow row(String key, @Nullable Integer number) {
        return SummaryRow.of(key, number == null ? "" : number.toString());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Said.day(day);
    }

    static String spot(SpotAction done) {
        LocalTime at = done.at();
        return done.action().words() + (at == null ? "" : ", " + Times.said(at));
    }

    static String ending(OnTheSpotTold.@Nullable Ending ending) {
        return ending == null ? "" : ending.inWords();
    }

    static String names(List<Target> targets) {
        return targets.stream().map(Target::name).collect(Collectors.joining(", "));
    }

    static String headings(List<Heading> headings) {
        return lines(headings.stream().map(Heading::words));
    }

    static String subTypes(List<SubType> subTypes) {
        return lines(subTypes.stream().map(SubType::words));
    }

    static String characteristics(List<ProtectedCharacteristic> characteristics) {
        return lines(characteristics.stream().map(ProtectedCharacteristic::words));
    }

    static String protectedActs(List<ProtectedAct> acts) {
        return lines(acts.stream().map(ProtectedAct::words));
    }

    static String lines(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}
