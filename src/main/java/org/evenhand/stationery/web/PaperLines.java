package org.evenhand.stationery.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Crest;
import org.evenhand.letter.CrestSet;
import org.evenhand.letter.HeadLinesSet;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.HouseStyleFact;
import org.evenhand.letter.SignatureSet;
import org.evenhand.school.Paper;
import org.evenhand.school.PaperSet;
import org.evenhand.school.Schools;
import org.evenhand.school.Setting;
import org.evenhand.ui.RowAction;

/** What is on the school's paper, line by line, and since when. */
final class PaperLines {
    private static final String NOT_YET = "Nothing yet";

    private PaperLines() {}

    static List<PaperLine> of(Unit unit, HouseStyle style) {
        List<Recorded<Setting>> settled = Schools.history(unit);
        Paper paper = Schools.profile(unit).paper();
        return List.of(
                new PaperLine(
                        "Address and how to reach us",
                        paper.address().isEmpty() ? NOT_YET : String.join("\n", paper.address()),
                        since(settled, PaperSet.class),
                        RowAction.change("/settings/school/letterhead", "the address")),
                crest(settled),
                new PaperLine(
                        "Other lines",
                        latest(settled, HeadLinesSet.class)
                                .map(told -> told.fact().inWords())
                                .orElse(NOT_YET),
                        since(settled, HeadLinesSet.class),
                        RowAction.change("/settings/paper/lines", "the other lines")),
                new PaperLine(
                        "Signatures",
                        signatures(style),
                        since(settled, SignatureSet.class),
                        new RowAction(
                                "See and change",
                                "/settings/paper/signatures",
                                "how those who sign are printed")));
    }

    private static String signatures(HouseStyle style) {
        long own =
                style.signatures().stream()
                        .map(one -> style.signature(one.account(), one.office()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
        return own == 0
                ? "As accounts and offices are called"
                : own == 1 ? "One is the school’s own" : own + " are the school’s own";
    }

    private static PaperLine crest(List<Recorded<Setting>> settled) {
        Optional<Crest> crest =
                latest(settled, CrestSet.class)
                        .flatMap(told -> Optional.ofNullable(told.fact().crest()));
        return new PaperLine(
                "Crest or logo",
                crest.map(Crest::alternative).orElse(NOT_YET),
                crest.map(one -> "/crest/" + one.file()).orElse(""),
                since(settled, CrestSet.class),
                List.of(
                        crest.isPresent()
                                ? RowAction.change("/settings/paper/crest", "the crest")
                                : new RowAction("Add", "/settings/paper/crest", "a crest")));
    }

    private static <F extends HouseStyleFact> Optional<Recorded<F>> latest(
            List<Recorded<Setting>> settled, Class<F> kind) {
        return Recorded.ofKind(settled, kind).reduce((earlier, later) -> later);
    }

    private static String since(List<Recorded<Setting>> settled, Class<? extends Setting> kind) {
        return Recorded.ofKind(settled, kind)
                .reduce((earlier, later) -> later)
                .map(PaperLines::said)
                .orElse("");
    }

    /** Since when it is so, and who settled it. */
    static String said(Recorded<?> told) {
        return "Since %s, by %s"
                .formatted(
                        PrintedDate.of(told.recordedAt().atZone(Period.LONDON).toLocalDate()),
                        told.actor().name());
    }
}
