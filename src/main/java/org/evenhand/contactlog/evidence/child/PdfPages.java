package org.evenhand.contactlog.evidence.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.NotDrawn;
import org.evenhand.contactlog.evidence.Answer.Page;

/** The pages of a PDF as they look; no script of it runs and nothing in it is opened. */
final class PdfPages implements DrawingRoom.Pages {
    private static final float SMALLEST_SIDE = 1;

    private final PDDocument document;
    private final Drawing drawing;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.drawing = new Drawing(document);
    }

    static DrawingRoom.Pages of(Path file) throws IOException {
        try {
            return new PdfPages(Loader.loadPDF(file.toFile()));
        } catch (InvalidPasswordException locked) {
            return (number, _) -> new NotDrawn(number, "It is locked with a password.");
        }
    }

    @Override
    public Answer draw(int number, int page) throws IOException {
        int inAll = document.getNumberOfPages();
        if (page > inAll) {
            return new NotDrawn(number, "It has no pages.");
        }
        PDRectangle size = document.getPage(page - 1).getCropBox();
        if (Math.min(size.getWidth(), size.getHeight()) < SMALLEST_SIDE) {
            return new NotDrawn(number, "It has no extent.");
        }
        drawing.whole = true;
        BufferedImage drawn = drawing.renderImage(page - 1, scale(size), ImageType.RGB);
        Sheet sheet = Sheet.of(drawn);
        return new Page(
                number, inAll, sheet.width(), sheet.height(), drawing.whole, sheet.pixels());
    }

    private static float scale(PDRectangle size) {
        float longer = Math.max(size.getWidth(), size.getHeight());
        float shorter = Math.min(size.getWidth(), size.getHeight());
        return Math.min((Page.LONGER - 1) / longer, (Page.SHORTER - 1) / shorter);
    }

    /** Notices what the library leaves out with no more than a line in its log. */
    private static final class Drawing extends PDFRenderer {
        private boolean whole = true;

        Drawing(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true); // a scan is unpacked no larger than it is drawn
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(
                        Operator operator, List<COSBase> operands, IOException fault)
                        throws IOException {
                    whole = false;
                    super.operatorException(operator, operands, fault);
                }
            };
        }
    }
}
