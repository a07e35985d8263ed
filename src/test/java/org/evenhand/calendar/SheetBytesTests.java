package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The text of a spreadsheet's file, whatever wrote it. */
class SheetBytesTests {
    private static final String WORDS = "term,notes\nAutumn,“café” – £5\n";

    @Test
    void utf8WithAndWithoutAMark() {
        assertThat(SheetBytes.textOf(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(SheetBytes.textOf(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WORDS);
    }

    @Test
    void windows1252WhenItIsNoUtf8() {
        byte[] old = WORDS.getBytes(Charset.forName("windows-1252"));
        assertThat(SheetBytes.textOf(old)).isEqualTo(WORDS);
        // The control: read as UTF-8 it would be something else.
        assertThat(new String(old, StandardCharsets.UTF_8)).isNotEqualTo(WORDS);
    }

    @Test
    void utf16InBothOrders() {
        assertThat(SheetBytes.textOf(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(WORDS);
        assertThat(SheetBytes.textOf(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(WORDS);
    }

    @Test
    void bytesThatAreNoTextAndNothingAtAll() {
        assertThat(SheetBytes.textOf(new byte[0])).isEmpty();
        assertThat(SheetBytes.textOf(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41})).isNotNull();
        assertThat(TermSheet.read(SheetBytes.textOf(new byte[] {0, 1, 2, (byte) 0x81})).problems())
                .isNotEmpty();
    }
}
