package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.letter.Remark;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * Words that are marked in the letter as it will print, and where they were typed.
 *
 * @param id where they stand in the preview
 * @param under the part of the letter
 * @param ground why they are marked, and what to do
 * @param page on which they were typed; empty when nobody typed them here
 * @param href of that page, at its question
 * @param question to which they are an answer
 * @param place what was typed around them; absent when nobody typed them here
 */
public record MarkedWords(
        String id,
        String words,
        String under,
        Ground ground,
        String page,
        String href,
        String question,
        Optional<Remark.Place> place) {
    /**
     * Each of them, in the order of the letter.
     *
     * @param sheet the address of the sheet to which the pages belong
     */
    static List<MarkedWords> of(
            List<Remark> remarks, List<SheetPage> pages, Typed typed, String sheet) {
        return remarks.stream().map(remark -> of(remark, pages, typed, sheet)).toList();
    }

    private static MarkedWords of(Remark remark, List<SheetPage> pages, Typed typed, String sheet) {
        for (SheetPage page : pages) {
            for (Question question : page.questions()) {
                Optional<Remark.Place> place =
                        isTyped(question)
                                ? remark.in(typed.first(question.name()))
                                : Optional.empty();
                if (place.isPresent()) {
                    return new MarkedWords(
                            remark.id(),
                            remark.words(),
                            remark.under(),
                            ground(remark),
                            page.title(),
                            sheet + "/" + page.name() + "#" + question.name(),
                            question.label(),
                            place);
                }
            }
        }
        return new MarkedWords(
                remark.id(),
                remark.words(),
                remark.under(),
                ground(remark),
                "",
                "",
                "",
                Optional.empty());
    }

    private static boolean isTyped(Question question) {
        return switch (question.kind()) {
            case LINE, TEXT, LONG_TEXT -> true;
            case DAY, TIME, ONE_OF, PICKED, SOME_OF -> false;
        };
    }

    private static Ground ground(Remark remark) {
        return new Ground(
                remark.heed().rule(),
                remark.heed().paragraph(),
                "It " + remark.heed().verdict(),
                remark.heed().remedy());
    }
}
