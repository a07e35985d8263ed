package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.contactlog.evidence.Answer;

/** The words of a Word document as they were until 2007, as {@link DocumentWords}. */
record OlderDocumentWords(Path file) implements DrawingRoom.Pages {
    private static final char END_OF_A_CELL = '\u0007';
    private static final char BREAK_IN_A_LINE = '\u000B';

    @Override
    public Answer draw(int number, int page) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument document = new HWPFDocument(container)) {
            StringBuilder words = new StringBuilder();
            Range all = document.getRange();
            for (int each = 0; each < all.numCharacterRuns(); each++) {
                CharacterRun run = all.getCharacterRun(each);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    words.append(run.text());
                }
            }
            return TextPages.answer(
                    number,
                    WordExtractor.stripFields(words.toString())
                            .replace(END_OF_A_CELL, '\t')
                            .replace(BREAK_IN_A_LINE, '\n'),
                    true);
        }
    }
}
