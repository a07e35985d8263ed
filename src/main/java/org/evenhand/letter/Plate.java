package org.evenhand.letter;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A picture that fills a page, of something that is printed as it looks. Its bytes are given to
 * {@link PdfRendering} beside the words; only the file of a case has any, and it is kept as a PDF.
 * The crest at the head of a letter is handed over alike ({@link Plates}).
 *
 * @param name of its bytes: lower-case letters, digits and hyphens
 * @param caption what stands over it
 * @param alternative what it is, for whoever does not see it
 * @param width in pixels
 */
public record Plate(String name, String caption, String alternative, int width, int height)
        implements Block {
    static final String SCHEME = "plate";

    public Plate {
        if (!name.matches("[a-z0-9-]+") || !Words.saysSomething(alternative)) {
            throw new IllegalArgumentException("A plate has a plain name, and says what it is");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "No extent: %d by %d", width, height));
        }
    }

    @Override
    public Stream<String> words() {
        return Stream.of(caption);
    }

    @Override
    public boolean saysNothing() {
        return false;
    }
}
