package org.evenhand.people.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as school systems write them, and files that are none. */
class RollFileTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEAD = "Pupil name,Year,Contact name,Phone\n";

    static Stream<Arguments> theSameFileInManyWritings() {
        String text = Sample.text("sims.csv");
        return Stream.of(
                Arguments.of("UTF-8", text.getBytes(UTF_8)),
                Arguments.of("UTF-8", ("\uFEFF" + text).getBytes(UTF_8)),
                Arguments.of("Windows-1252", text.getBytes(WINDOWS)),
                Arguments.of("UTF-16", ("\uFEFF" + text).getBytes(UTF_16LE)),
                Arguments.of("UTF-16", ("\uFEFF" + text).getBytes(UTF_16BE)),
                Arguments.of("UTF-16", text.getBytes(UTF_16LE)),
                Arguments.of("UTF-16", text.getBytes(UTF_16BE)),
                Arguments.of("UTF-8", text.replace("\n", "\r\n").getBytes(UTF_8)),
                Arguments.of("UTF-8", ("sep=,\n" + text).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource
    void theSameFileInManyWritings(String encoding, byte[] bytes) {
        RollFile.Legible file = (RollFile.Legible) RollFile.of(bytes);
        RollSheet sheet = RollSheet.of(file.text());

        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(sheet.headings()).hasSize(16).startsWith("Forename", "Surname", "Year");
        assertThat(sheet.lines()).hasSize(7).allMatch(line -> line.wrong().isEmpty());
        assertThat(sheet.lines().get(3).cells()).startsWith("Siân", "O'Neill");
    }

    @Test
    void theColumnsOfThreeSystemsAreGuessed() {
        assertThat(guessed("sims.csv"))
                .containsExactly(
                        RollColumn.PUPIL_FORENAME,
                        RollColumn.PUPIL_SURNAME,
                        RollColumn.YEAR_GROUP,
                        RollColumn.NOTHING,
                        RollColumn.NOTHING,
                        RollColumn.NOTHING,
                        RollColumn.FORENAME,
                        RollColumn.SURNAME,
                        RollColumn.RELATIONSHIP,
                        RollColumn.PRIORITY,
                        RollColumn.RESPONSIBILITY,
                        RollColumn.COURT_ORDER,
                        RollColumn.PHONE,
                        RollColumn.PHONE,
                        RollColumn.E_MAIL,
                        RollColumn.ADDRESS);
        assertThat(guessed("arbor.csv"))
                .containsExactly(
                        RollColumn.PUPIL_NAME,
                        RollColumn.YEAR_GROUP,
                        RollColumn.NAME,
                        RollColumn.RELATIONSHIP,
                        RollColumn.NOTHING,
                        RollColumn.RESPONSIBILITY,
                        RollColumn.PHONE,
                        RollColumn.E_MAIL,
                        RollColumn.ADDRESS,
                        RollColumn.ADDRESS);
        assertThat(guessed("bromcom.csv"))
                .containsExactly(
                        RollColumn.PUPIL_FORENAME,
                        RollColumn.PUPIL_SURNAME,
                        RollColumn.YEAR_GROUP,
                        RollColumn.CONTACT_NUMBER,
                        RollColumn.FORENAME,
                        RollColumn.SURNAME,
                        RollColumn.RELATIONSHIP,
                        RollColumn.PRIORITY,
                        RollColumn.RESPONSIBILITY,
                        RollColumn.PHONE,
                        RollColumn.E_MAIL,
                        RollColumn.ADDRESS);
        assertThat(RollSheet.of(Sample.text("bromcom.csv")).separatorInWords())
                .isEqualTo("semicolons");
    }

    private static List<RollColumn> guessed(String file) {
        return RollColumn.guessed(RollSheet.of(Sample.text(file)).headings());
    }

    static Stream<Arguments> whatIsNoExportOfContacts() {
        return Stream.of(
                Arguments.of(new byte[0], "This file is empty"),
                Arguments.of("\n \n".getBytes(UTF_8), "There is nothing in this file"),
                Arguments.of(HEAD.getBytes(UTF_8), "no row below the headings"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, "This is a spreadsheet"),
                Arguments.of(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        "This is a spreadsheet"),
                Arguments.of("%PDF-1.7 and so on".getBytes(UTF_8), "This is a PDF"),
                Arguments.of("a,b\n\0\0\0,1\n".getBytes(UTF_8), "This is no text file"),
                Arguments.of("only one column\nAnn\n".getBytes(UTF_8), "Only one column"),
                Arguments.of(
                        "Ann Lee,Year 4,Joan Lee,01632 960001\n".getBytes(UTF_8),
                        "Row 1 is a person and not the headings"),
                Arguments.of(
                        ("a,".repeat(300) + "b\n1,2\n").getBytes(UTF_8),
                        "This file has 301 columns"),
                Arguments.of(
                        (HEAD + "Kai Lee,4,Ann Lee,01632 960001\n".repeat(50_001)).getBytes(UTF_8),
                        "This file has 50,001 rows"),
                Arguments.of(new byte[RollFile.LARGEST + 1], "bigger than 20 MB"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoExportOfContacts(byte[] bytes, String because) {
        assertThat(RollFile.of(bytes))
                .isInstanceOfSatisfying(
                        RollFile.Illegible.class,
                        file -> assertThat(file.because()).contains(because));
        // The control: the least that can be read.
        assertThat(RollFile.of((HEAD + "Kai Lee,4,Ann Lee,01632 960001").getBytes(UTF_8)))
                .isInstanceOf(RollFile.Legible.class);
    }

    static Stream<Arguments> aRowThatCannotBeTakenSaysWhy() {
        return Stream.of(
                Arguments.of("Kai Lee,4,\"Ann Lee,01632 960001", "quotation mark"),
                Arguments.of("Kai Lee,4,Ann Lee", "has 3 cells and there are 4 headings"),
                Arguments.of("Kai Lee,4,Ann Lee,01632 960001,more", "has 5 cells"),
                Arguments.of("Kai Lee,4,,01632 960001", "no name of a contact"),
                Arguments.of("Kai Lee,,Ann Lee,01632 960001", "no year group"),
                Arguments.of("Kai Lee,14,Ann Lee,01632 960001", "“14” is no year group"),
                Arguments.of(
                        "Kai Lee,4,Ann Lee,ring the shop", "“ring the shop” is no phone number"),
                Arguments.of(
                        "Kai Lee,4,\"=HYPERLINK(\"\"http://example.org\"\")\",01632 960001",
                        "begins like a formula"),
                Arguments.of("Kai Lee,4,@SUM(A1),01632 960001", "begins like a formula"),
                Arguments.of(
                        "Kai Lee,4,%s,01632 960001".formatted("x".repeat(301)), "301 characters"),
                Arguments.of("Kai Lee,4,A\u202Enn Lee,01632 960001", "invisible character"),
                Arguments.of("Kai Lee,4,12345,01632 960001", "has no letter in it"));
    }

    @ParameterizedTest
    @MethodSource
    void aRowThatCannotBeTakenSaysWhy(String row, String because) {
        List<RollRow> rows =
                read(HEAD + "Kai Lee,4,Before It,01632 960001\n" + row + "\nKai Lee,4,After It,\n");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).row()).isEqualTo(3);
        assertThat(rows.get(1).wrong()).contains(because);
        // The control, and that a bad row costs no other: those around it are taken whole.
        assertThat(rows.getFirst())
                .matches(RollRow::isFine)
                .matches(row1 -> row1.name().equals("Before It"));
        assertThat(rows.getLast())
                .matches(RollRow::isFine)
                .matches(row3 -> row3.name().equals("After It"));
    }

    @Test
    void threeHundredCharactersAreAName() {
        assertThat(read(HEAD + "Kai Lee,4,%s,\n".formatted("x".repeat(300))))
                .singleElement()
                .matches(RollRow::isFine);
    }

    @Test
    void aQuotationMarkThatSwallowsTheNextRowIsFoundAndTheNextRowKept() {
        List<RollRow> rows =
                read(
                        HEAD
                                + "Kai Lee,4,\"Ann Lee,01632 960001\n"
                                + "Mia Lee,6,\"Joan Lee\",01632 960002\n"
                                + "Tom Lee,6,Jim \"Big\" Lee,01632 960003\n");

        assertThat(rows.get(0).wrong()).contains("quotation mark");
        assertThat(rows.get(1).name()).isEqualTo("Joan Lee");
        assertThat(rows.get(2).name()).isEqualTo("Jim \"Big\" Lee");
        assertThat(rows.stream().map(RollRow::row)).containsExactly(2, 3, 4);
    }

    @Test
    void emptyRowsAndEmptyCellsAtTheEndAreNothing() {
        List<RollRow> rows = read(HEAD + "\n,,,\nKai Lee,4,Ann Lee,,,,\n");

        assertThat(rows).singleElement().matches(RollRow::isFine);
        assertThat(rows.getFirst().row()).isEqualTo(4);
    }

    @Test
    void twoColumnsOfOneHeadingAreTakenOnceUnlessThereMayBeSeveral() {
        RollSheet sheet = RollSheet.of("Contact name,Contact name,Phone,Phone,\nAnn,Ann,1,2,3\n");

        assertThat(RollColumn.guessed(sheet.headings()))
                .containsExactly(
                        RollColumn.NAME,
                        RollColumn.NOTHING,
                        RollColumn.PHONE,
                        RollColumn.PHONE,
                        RollColumn.NOTHING);
        assertThat(sheet.heading(4)).isEqualTo("Column E, without a heading");
    }

    @Test
    void whatASchoolWritesForAYearAndARelationshipIsUnderstood() {
        for (String year : List.of("4", "04", "Year 4", "Year  4", "Yr4", "Y4", "NC Year 4")) {
            assertThat(RollRowReading.year(year)).as(year).contains(YearGroup.YEAR_4);
        }
        assertThat(RollRowReading.year("R")).contains(YearGroup.RECEPTION);
        assertThat(RollRowReading.year("Reception")).contains(YearGroup.RECEPTION);
        assertThat(RollRowReading.year("N2")).contains(YearGroup.NURSERY);
        assertThat(RollRowReading.year("13")).contains(YearGroup.YEAR_13);
        assertThat(RollRowReading.year("4B")).isEmpty();
        assertThat(RollRowReading.kind("Step-Mother")).isEqualTo(RelationshipKind.PARENT);
        assertThat(RollRowReading.kind("Foster father")).isEqualTo(RelationshipKind.CARER);
        assertThat(RollRowReading.kind("Childminder")).isEqualTo(RelationshipKind.OTHER);
    }

    private static List<RollRow> read(String text) {
        RollSheet sheet = RollSheet.of(text);
        RollRowReading reading =
                new RollRowReading(RollAnswers.guessed(sheet), LocalDate.of(2026, 11, 25));
        return sheet.lines().stream().map(reading::read).toList();
    }
}
