package org.evenhand.letter;

import java.util.List;

/**
 * A letter on a screen: the preview beside the form. The look is in {@code /assets/letter.css},
 * which a page includes once.
 */
public final class HtmlRendering {
    /** One {@code article} element to set into a page; every word from a person is escaped. */
    public String fragment(LetterDocument letter) {
        return Markup.of(letter);
    }

    /**
     * A draft beside its form, and what was found in its words.
     *
     * @param fragment one {@code article}
     * @param remarks in the order of reading
     */
    public record Marked(String fragment, List<Remark> remarks) {
        public Marked {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The same of a draft, with what these look for marked where it stands and the reason beside
     * it. No letter that leaves is ever made so.
     */
    public Marked marked(LetterDocument letter, List<Heed> heeds) {
        return Markup.marked(letter, heeds);
    }

    /** A page of its own, for a frame or a new window; nothing in it runs. */
    public String page(LetterDocument letter) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/assets/letter.css">
        </head>
        <body>%s</body>
        </html>
        """
                .formatted(
                        Markup.escaped(letter.language()),
                        Markup.escaped(titleOf(letter)),
                        Markup.of(letter));
    }

    /** What a window or a PDF reader shows as the letter's name. */
    static String titleOf(LetterDocument letter) {
        return letter.isDraft() ? "Draft: " + letter.title() : letter.title();
    }
}
