package org.evenhand.contactlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger's file name is kept as text and made safe to offer. */
class FileNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.pdf                     | letter.pdf",
                "Llythyr at Mrs Ŵyn.pdf         | Llythyr at Mrs Ŵyn.pdf",
                "شکایت.pdf                      | شکایت.pdf",
                "../../etc/passwd               | passwd",
                "C:\\Users\\me\\photo.jpg       | photo.jpg",
                "con.txt                        | _con.txt",
                "LPT1                           | _LPT1",
                "COM¹.log                       | _COM¹.log",
                "console.txt                    | console.txt",
                "what?<is>this*.txt             | what__is_this_.txt",
                "report.pdf...                  | report.pdf",
                ".htaccess                      | htaccess",
                "...                            | unnamed",
                "''                             | unnamed"
            })
    void becomesSafe(String given, String safe) {
        assertThat(FileName.of(given).safe()).isEqualTo(safe);
        assertThat(FileName.of(given).given()).isEqualTo(given);
    }

    @Test
    void losesTheMarkThatTurnsReadingOrderRound() {
        FileName name = FileName.of("holiday\u202Egpj.exe");
        assertThat(name.safe()).isEqualTo("holidaygpj.exe");
        assertThat(name.extension()).isEqualTo("exe");
        assertThat(name.given()).isEqualTo("holiday\u202Egpj.exe");
    }

    @Test
    void cannotBreakAHeaderLine() {
        assertThat(FileName.of("a.txt\r\nSet-Cookie: x=1").safe())
                .isEqualTo("a.txtSet-Cookie_ x=1");
    }

    @Test
    void showsWhatNoDatabaseCanHoldAsReplaced() {
        assertThat(FileName.of("a\0b\uD83D.txt").given()).isEqualTo("a\uFFFDb\uFFFD.txt");
    }

    @Test
    void isShortenedBeforeItsExtension() {
        FileName name = FileName.of("x".repeat(400) + ".jpeg");
        assertThat(name.safe()).isEqualTo("x".repeat(145) + ".jpeg");
        assertThat(name.given()).hasSize(405);
    }

    @Test
    void ofTheGivenNameAThousandCharactersAreKept() {
        assertThat(FileName.of("y".repeat(5_000)).given()).hasSize(1_000);
    }
}
