package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.ui.Typed;

/** One page of a worksheet with its answers, and where to change them. */
public record SavedPart(String title, String href, List<SavedAnswer> answers) {
    public SavedPart {
        answers = List.copyOf(answers);
    }

    static List<SavedPart> of(List<SheetPage> pages, Typed typed, String sheet) {
        return pages.stream()
                .map(page ->
                        new SavedPart(
                                page.title(),
                                sheet + "/" + page.name(),
                                SavedAnswer.of(page.questions(), typed)))
                .toList();
    }
}
