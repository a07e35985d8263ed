package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.casework.letters.KeptLetters;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.policymap.Examples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The sheet that goes to a translator, as somebody looked at it and found it good (P65, E27). */
@Paragraphs("P65")
class ForATranslatorTests {
    private final KeptLetters kept = new KeptLetters("for-a-translator");

    @Test
    @Examples("E27")
    void everyPieceStandsOnItsRowWithRoomBesideIt() {
        byte[] docx = new WordRendering().forATranslator(SampleLetters.warning());
        WordChecks.assertIsSound(docx);

        assertThat(kept.differingAsRead(Map.of("a-warning", read(docx))))
                .as(kept.howToMend())
                .isEmpty();
    }

    /** Its paragraphs, and its tables row by row with a line between the columns. */
    private static String read(byte[] docx) {
        StringBuilder text = new StringBuilder();
        Element body =
                Jsoup.parse(part(docx, "word/document.xml"), "", Parser.xmlParser())
                        .expectFirst("w|body");
        for (Element block : body.children()) {
            if (block.normalName().equals("w:p")) {
                text.append(words(block)).append('\n');
            }
            for (Element row : block.select("w|tr")) {
                text.append(
                                String.join(
                                        " | ",
                                        row.select("w|tc").stream()
                                                .map(ForATranslatorTests::words)
                                                .toList()))
                        .append('\n');
            }
        }
        return text.toString().replaceAll("(?m)[ \\t]+$", "");
    }

    private static String words(Element within) {
        return String.join("", within.select("w|t").stream().map(Element::wholeText).toList());
    }

    private static String part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalStateException("No " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
