package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An issued letter for whoever translates it: what must stay as it is, then each piece of the
 * letter with room beside it, in the letter's order. The letter's head, its address and the lines
 * at its foot are not in it: nobody translates those.
 */
final class TranslationSheet {
    private static final List<String> COLUMNS = List.of("The letter’s words", "Translation");

    private final LetterDocument letter;
    private final String number;
    private final WordText text = new WordText();
    private final WordTable table = new WordTable(text, false, Layout.LETTER.textWidth());

    TranslationSheet(LetterDocument letter) {
        if (!(letter.standing() instanceof Standing.Issued issued)) {
            throw new IllegalArgumentException("Only an issued letter is translated");
        }
        this.letter = letter;
        this.number = issued.number();
        line("Title", document().title());
        line("Normal", letter.letterhead().school());
        guide();
        line("Heading1", "The letter");
        table.withRoomBeside(COLUMNS, pieces());
        line("Heading1", "Who translated it");
        table.of(
                new KeyFacts(
                        "",
                        List.of(
                                KeyFacts.Fact.of("Into which language", ""),
                                KeyFacts.Fact.of("Translated by", ""),
                                KeyFacts.Fact.of("On what day", ""))));
        // No file of Word ends with a table.
        text.paragraph(WordParagraph.in("Gap", false), "");
    }

    static String footOf(LetterDocument letter) {
        return letter.standing() instanceof Standing.Issued issued
                ? "Confidential. For the translator of letter " + issued.number()
                : "";
    }

    String xml() {
        return text.xml();
    }

    /** What the file calls itself. */
    LetterDocument document() {
        return new LetterDocument(
                "en-GB",
                "Letter %s, for translation".formatted(number),
                letter.date(),
                letter.reference(),
                new Standing.Beside(number),
                letter.letterhead(),
                letter.addressee(),
                letter.origin(),
                List.of());
    }

    private void guide() {
        line("Heading1", "How to translate it");
        for (String point :
                List.of(
                        "Write beside each piece what it says in the other language. Add nothing, and leave nothing out.",
                        "Leave as they are: names, addresses, telephone numbers, e-mail and web addresses, the number of the"
                                + " letter and of the case, and the numbers in days, times and amounts. Months and days of the"
                                + " week are translated.",
                        "What stands between “ and ” was said or written in just these words. Translate it as it was meant,"
                                + " and leave the marks.",
                        "If something can be understood in two ways, ask the school and do not guess.",
                        "It is about one person and confidential: show it to nobody, and put it into no translation"
                                + " website or app.",
                        "Send the finished file back to the school. It is given beside the letter; what counts is the letter"
                                + " itself.")) {
            text.paragraph(WordParagraph.in("ListBullet", false), point);
        }
    }

    /** All that is translated, each piece on a row of its own. */
    private List<Paragraph> pieces() {
        List<Paragraph> pieces = new ArrayList<>();
        pieces.add(Paragraph.of(Run.strong(letter.title())));
        for (Section section : letter.sections()) {
            if (!section.saysNothing()) {
                pieces.add(Paragraph.of(Run.strong(section.heading())));
                section.blocks().stream().flatMap(TranslationSheet::pieces).forEach(pieces::add);
            }
        }
        return pieces.stream().filter(piece -> !piece.saysNothing()).toList();
    }

    private static Stream<Paragraph> pieces(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(strong(heading.text()));
            case Paragraph paragraph -> Stream.of(paragraph);
            case BulletList list -> list.items().stream();
            case NumberedList list -> list.items().stream();
            case Contents contents -> contents.items().stream();
            case FactTable facts -> pieces(facts);
            case KeyFacts facts ->
                    Stream.concat(
                            Stream.of(Paragraph.of(facts.caption())),
                            facts.facts().stream()
                                    .flatMap(fact ->
                                            Stream.concat(
                                                    Stream.of(strong(fact.label())),
                                                    fact.says().stream())));
            case Callout callout ->
                    Stream.concat(Stream.of(strong(callout.label())), callout.says().stream());
            case SignatureBlock signature ->
                    Stream.of(
                                    signature.closing(),
                                    signature.name(),
                                    signature.role(),
                                    signature.more())
                            .map(Paragraph::of);
            case PageBreak _ -> Stream.of();
            case Plate plate -> Stream.of(plate.caption(), plate.alternative()).map(Paragraph::of);
        };
    }

    private static Stream<Paragraph> pieces(FactTable facts) {
        return Stream.of(
                        Stream.of(Paragraph.of(facts.caption())),
                        facts.columns().stream().map(TranslationSheet::strong),
                        facts.rows().stream()
                                .flatMap(row ->
                                        Stream.concat(
                                                Stream.of(row.header()), row.cells().stream())))
                .flatMap(pieces -> pieces);
    }

    private static Paragraph strong(String words) {
        return Paragraph.of(Run.strong(words));
    }

    private void line(String style, String words) {
        text.paragraph(WordParagraph.in(style, false), words);
    }
}
