package org.evenhand.casework.web;

import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.letter.SealedBlock;
import org.evenhand.letter.Standing;
import org.evenhand.letter.WordRendering;

/**
 * Papers for somebody outside the school, made from a case as it stands when they are asked for.
 */
final class PrintedPapers {
    private static final PdfRendering PDF = new PdfRendering();
    private static final WordRendering WORD = new WordRendering();

    private PrintedPapers() {}

    /**
     * The same words as a print, with the block up to which the record stood.
     *
     * @param notice what stands above its title while it is not ready to go; else empty
     */
    static LetterDocument print(Unit unit, LetterDocument paper, String marking, String notice) {
        Sealed sealed = unit.sealedSoFar();
        return paper.printedAs(
                new Standing.Printed(
                        marking, notice, new SealedBlock(sealed.block(), sealed.root())));
    }

    static byte[] pdf(Unit unit, LetterDocument paper, Layout layout) {
        return PDF.render(paper, Plates.of(unit, paper), layout);
    }

    static byte[] word(Unit unit, LetterDocument paper, Layout layout) {
        return WORD.render(paper, Plates.of(unit, paper), layout);
    }
}
