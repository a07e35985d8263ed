package org.evenhand.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A letter as the body of a Word file: the blocks of {@link Markup} in the same order. */
final class WordBody {
    /** Lists have numbers: 1 is the one of all bullets, and each numbered list begins its own. */
    private static final int BULLETS = 1;

    private static final String EM_SPACE = "\u2003";

    // Twentieths of a point from the page's corner. The address stands where it does on paper.
    private static final int LEFT_EDGE = 1417;
    private static final int RIGHT_EDGE = 10_658;
    private static final int HEAD_TOP = 850;
    private static final int HEAD_WIDTH = RIGHT_EDGE - LEFT_EDGE;
    private static final int HEAD_HEIGHT = 2155;
    private static final int GAP = 284;
    private static final String LETTERHEAD = frame(LEFT_EDGE, HEAD_TOP, HEAD_WIDTH, HEAD_HEIGHT);
    private static final String ADDRESS = frame(1417, 3005, 4819, 2154);
    private static final String DETAILS = frame(6633, 3005, 4025, 2154);

    private final LetterDocument letter;
    private final boolean rightToLeft;
    private final WordText text = new WordText();
    private final WordTable table;
    private final Set<Block> beforeASignature;
    private int numberedLists;

    WordBody(LetterDocument letter, boolean withCrest, Layout layout) {
        this.letter = letter;
        this.rightToLeft = Languages.runsRightToLeft(letter.language());
        this.table = new WordTable(text, rightToLeft, layout.textWidth());
        this.beforeASignature = beforeASignature(letter);
        letterhead(letter.letterhead().crest().filter(_ -> withCrest));
        envelope();
        if (!letter.notice().isEmpty()) {
            notice(letter.notice());
        }
        line("Title", letter.title());
        letter.sections().forEach(this::section);
        colophon();
    }

    String xml() {
        return text.xml();
    }

    /** How many numbered lists there are; they have the numbers after that of the bullets. */
    int numberedLists() {
        return numberedLists;
    }

    static int firstNumberedList() {
        return BULLETS + 1;
    }

    private static String frame(int x, int y, int width, int height) {
        return ("<w:framePr w:w=\"%3$d\" w:h=\"%4$d\" w:hRule=\"atLeast\" w:wrap=\"notBeside\" w:vAnchor=\"page\""
                        + " w:hAnchor=\"page\" w:x=\"%1$d\" w:y=\"%2$d\"/>")
                .formatted(x, y, width, height);
    }

    /** Nobody signs a page with nothing on it: what stands last goes over with the signature. */
    private static Set<Block> beforeASignature(LetterDocument letter) {
        List<Block> blocks =
                letter.sections().stream().flatMap(section -> section.blocks().stream()).toList();
        Set<Block> before = new HashSet<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof SignatureBlock) {
                before.add(blocks.get(i - 1));
            }
        }
        return before;
    }

    private void letterhead(Optional<Crest> crest) {
        Letterhead head = letter.letterhead();
        crest.ifPresent(this::crest);
        String frame = crest.map(WordBody::besideCrest).orElse(LETTERHEAD);
        rightwards("School", frame, head.school());
        rightwards("SchoolLine", frame, String.join(", ", head.address()));
        text.begin(WordParagraph.in("SchoolLine", false).framed(frame));
        String apart = "";
        for (var way : Colophon.reach(head).entrySet()) {
            text.say(apart);
            labelled(way.getKey(), way.getValue());
            apart = EM_SPACE;
        }
        text.end();
        head.lines().forEach(one -> rightwards("SchoolLine", frame, one));
    }

    private void crest(Crest crest) {
        int width = WordCrest.width(crest);
        text.begin(
                WordParagraph.in("SchoolLine", false)
                        .framed(frame(RIGHT_EDGE - width, HEAD_TOP, width, HEAD_HEIGHT)));
        text.raw(WordCrest.drawing(crest));
        text.end();
    }

    private static String besideCrest(Crest crest) {
        return frame(LEFT_EDGE, HEAD_TOP, HEAD_WIDTH - WordCrest.width(crest) - GAP, HEAD_HEIGHT);
    }

    private void envelope() {
        boolean posted =
                !(letter.standing() instanceof Standing.Working
                        || letter.standing() instanceof Standing.Printed
                        || letter.standing() instanceof Standing.ForStaff
                        || letter.standing() instanceof Standing.Form);
        String address = posted ? ADDRESS : "";
        String details = posted ? DETAILS : "";
        String style = letter.addressee().isClose() ? "AddresseeClose" : "Addressee";
        if (!posted) {
            // The head is in frames too, and would be read after the first words of the reader.
            text.paragraph(WordParagraph.in("Gap", false), "");
        }
        letter.addressee().lines().forEach(part -> rightwards(style, address, part));
        Colophon.details(letter)
                .forEach((label, value) -> detail("Details", details, label, value));
        // The frames hang on what follows them: were it a paragraph with words, LibreOffice would
        // read them after it, and put them on the other side of the page when it reads leftwards.
        text.paragraph(WordParagraph.in("Gap", false), "");
    }

    private void section(Section section) {
        if (section.saysNothing() && !section.required()) {
            return;
        }
        boolean headed = Words.saysSomething(section.heading());
        line("Heading1", section.heading());
        if (section.saysNothing()) {
            notice(Colophon.UNWRITTEN);
        }
        section.blocks().forEach(block -> block(block, headed ? "Heading2" : "Heading1"));
    }

    private void block(Block block, String innerHeading) {
        boolean kept = beforeASignature.contains(block);
        switch (block) {
            case Heading heading -> line(innerHeading, heading.text());
            case Paragraph paragraph -> paragraph(in("Normal").keptWithNext(kept), paragraph);
            case BulletList list -> items(in("ListBullet"), list.items(), kept);
            case NumberedList list ->
                    items(in("ListNumber").numbered(nextList()), list.items(), kept);
            case Contents contents ->
                    items(in("ListNumber").numbered(nextList()), contents.items(), kept);
            case FactTable facts -> {
                line("Caption", facts.caption());
                table.of(facts);
            }
            case KeyFacts facts -> {
                line("Caption", facts.caption());
                table.of(facts);
            }
            case Callout callout -> {
                line("CalloutLabel", callout.label());
                callout.says().forEach(each -> paragraph(in("Callout"), each));
                text.boxEnded();
            }
            case SignatureBlock signature -> {
                line("Closing", signature.closing());
                line("Signature", signature.name());
                line("SignatureRole", signature.role());
                line("SignatureRole", signature.more());
            }
            case PageBreak _ -> text.newPage();
            case Plate plate -> {
                line("Caption", plate.caption());
                line("Normal", plate.alternative());
            }
        }
    }

    private int nextList() {
        return firstNumberedList() + numberedLists++;
    }

    private void items(WordParagraph stand, List<Paragraph> items, boolean kept) {
        for (int i = 0; i < items.size(); i++) {
            paragraph(stand.keptWithNext(kept && i == items.size() - 1), items.get(i));
        }
    }

    private void colophon() {
        String style = "ColophonFirst";
        String foot = letter.letterhead().foot();
        if (Words.saysSomething(foot)) {
            text.paragraph(WordParagraph.in(style, false), foot);
            style = "Colophon";
        }
        for (var each : Colophon.of(letter).entrySet()) {
            detail(style, "", each.getKey(), each.getValue());
            style = "Colophon";
        }
    }

    private void detail(String style, String frame, String label, String value) {
        text.begin(WordParagraph.in(style, false).framed(frame));
        labelled(label, value);
        text.end();
    }

    private void labelled(String label, String value) {
        text.say(label, WordText.LABEL, english());
        text.say(" ");
        text.say(value);
    }

    private void notice(String english) {
        text.begin(WordParagraph.in("Notice", rightToLeft && english().isEmpty()));
        text.say(english, "", english());
        text.end();
    }

    /** Our own few words around the letter are English; in another language they are marked so. */
    private String english() {
        return Languages.isEnglish(letter.language()) ? "" : "en";
    }

    private void rightwards(String style, String frame, String words) {
        if (Words.saysSomething(words)) {
            text.paragraph(WordParagraph.in(style, false).framed(frame), words);
        }
    }

    private void line(String style, String words) {
        if (Words.saysSomething(words)) {
            text.paragraph(in(style), words);
        }
    }

    private void paragraph(WordParagraph stands, Paragraph paragraph) {
        text.begin(stands);
        paragraph.runs().forEach(text::say);
        text.end();
    }

    private WordParagraph in(String style) {
        return WordParagraph.in(style, rightToLeft);
    }
}
