package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LibreOffice;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.WordChecks;
import org.evenhand.letter.WordRendering;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is true of all that is printed, letter or paper: it is as somebody found it good, on any
 * day, it meets both standards, and screen, paper and Word say the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PapersFoundGood {
    protected final KeptLetters kept;
    private final Map<String, LetterDocument> papers = new LinkedHashMap<>();

    protected PapersFoundGood(String name) {
        this.kept = new KeptLetters(name);
    }

    /** By the names under which they are kept; asked for once. */
    protected abstract Map<String, LetterDocument> made();

    /** How it lies before its reader. */
    protected Layout layout(String name) {
        return Layout.LETTER;
    }

    @BeforeAll
    protected void make() {
        papers.putAll(made());
        assertThat(papers).isNotEmpty();
    }

    protected final Map<String, LetterDocument> papers() {
        return Collections.unmodifiableMap(papers);
    }

    protected final LetterDocument paper(String name) {
        LetterDocument paper = papers.get(name);
        if (paper == null) {
            throw new IllegalStateException("No such paper: " + name);
        }
        return paper;
    }

    protected final byte[] pdf(String name) {
        return new PdfRendering().render(paper(name), Map.of(), layout(name));
    }

    @Test
    protected void eachIsAsItWasFoundGood() {
        assertThat(kept.differing(papers, this::layout)).as(kept.howToMend()).isEmpty();
    }

    @Test
    protected void eachMeetsBothStandardsAndSaysOnPaperWhatItSaysOnTheScreen() {
        papers.forEach((name, paper) -> {
            byte[] pdf = pdf(name);
            assertThat(PdfChecks.breaches(pdf)).as(name).isEmpty();
            PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(paper));
        });
    }

    @Test
    protected void eachSaysInWordTheSameBlockByBlock() {
        papers.forEach((name, paper) -> {
            WordChecks.assertIsSound(new WordRendering().render(paper, Map.of(), layout(name)));
            WordChecks.assertAllSayTheSame(paper);
        });
    }

    @Test
    protected void libreOfficeReadsEachAloudAsItStandsOnTheScreen() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        papers.forEach((name, paper) -> files.put(name, kept.word(name, paper, layout(name))));
        LibreOffice.printed(files)
                .forEach((name, printed) -> WordChecks.assertIsReadAloudAs(paper(name), printed));
    }
}
