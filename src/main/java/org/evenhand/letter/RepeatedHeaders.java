package org.evenhand.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * A long table's headers are printed again on each page. The PDF library tags every repetition as
 * the header's own words, so that a screen reader would say "Day Day Day". Here the repetitions
 * become artifacts: seen on each page, said once.
 */
final class RepeatedHeaders {
    private static final String TABLE_HEAD = "THead";

    private final PDDocument pdf;
    private final Map<PDPage, Set<Integer>> repetitions = new HashMap<>();

    private RepeatedHeaders(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void sayOnceIn(PDDocument pdf) throws IOException {
        RepeatedHeaders headers = new RepeatedHeaders(pdf);
        PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
        headers.find(tags, null, null);
        for (Map.Entry<PDPage, Set<Integer>> page : headers.repetitions.entrySet()) {
            headers.turnIntoArtifacts(page.getKey(), page.getValue());
        }
    }

    /** The head belongs where its words first stand; the same head's words elsewhere repeat it. */
    private void find(PDStructureNode node, @Nullable PDPage inherited, @Nullable PDPage home) {
        List<Object> kept = new ArrayList<>();
        boolean changed = false;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDPage page = element.getPage() == null ? inherited : element.getPage();
                boolean head = TABLE_HEAD.equals(element.getStructureType());
                find(element, page, head ? firstPage(element, page) : home);
            }
            PDPage page = pageOf(kid, inherited);
            if (home != null && page != null && !page.equals(home)) {
                repetitions.computeIfAbsent(page, _ -> new HashSet<>()).add(markOf(kid));
                changed = true;
            } else {
                kept.add(kid);
            }
        }
        if (changed) {
            node.setKids(kept);
        }
    }

    private static @Nullable PDPage firstPage(PDStructureNode node, @Nullable PDPage inherited) {
        for (Object kid : node.getKids()) {
            PDPage page =
                    kid instanceof PDStructureElement element
                            ? firstPage(
                                    element,
                                    element.getPage() == null ? inherited : element.getPage())
                            : pageOf(kid, inherited);
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    /** The page on which words stand; nothing for what is not words. */
    private static @Nullable PDPage pageOf(Object kid, @Nullable PDPage inherited) {
        return switch (kid) {
            case Integer _ -> inherited;
            case PDMarkedContentReference marked ->
                    marked.getPage() == null ? inherited : marked.getPage();
            default -> null;
        };
    }

    private static int markOf(Object kid) {
        return kid instanceof PDMarkedContentReference marked ? marked.getMCID() : (Integer) kid;
    }

    private void turnIntoArtifacts(PDPage page, Set<Integer> marks) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(page);
        List<Object> tokens = parser.parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSBase properties
                    && marks.contains(markIn(properties, page))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream rewritten = new PDStream(pdf);
        try (OutputStream out = rewritten.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(rewritten);
        forget(page, marks);
    }

    private static int markIn(COSBase properties, PDPage page) {
        COSBase dictionary =
                properties instanceof COSName name
                        ? page.getResources().getProperties(name).getCOSObject()
                        : properties;
        return dictionary instanceof COSDictionary found ? found.getInt(COSName.MCID) : -1;
    }

    private static COSDictionary pagination() {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        return artifact;
    }

    /** The way back from the page to the tags must not lead there any more either. */
    private void forget(PDPage page, Set<Integer> marks) {
        COSArray numbers =
                pdf.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE)
                        .getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents()
                    && numbers.getObject(i + 1) instanceof COSArray tags) {
                marks.forEach(mark -> tags.set(mark, COSNull.NULL));
            }
        }
    }
}
