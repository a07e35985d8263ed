package org.evenhand.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter as semantic, well-formed XHTML: the one text that preview and PDF are both made from, so
 * that they cannot say different things. Everything that came from a person is escaped here.
 */
final class Markup {
    /** Millimetres. */
    private static final double PLATE_WIDTH = 160;

    private static final double PLATE_HEIGHT = 198;
    private static final double BESIDE_CREST = 5;

    private final LetterDocument letter;
    private final Look look;
    private final List<Heed> heeds;
    private final StringBuilder html = new StringBuilder(8_192);
    private final Set<String> ledTo;
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Section open;

    /** The language of the paragraph that is open; empty for the letter's own. */
    private String around = "";

    private int reasonsGiven;
    private int tables;

    private Markup(LetterDocument letter, Look look, List<Heed> heeds) {
        this.letter = letter;
        this.look = look;
        this.heeds = heeds;
        this.ledTo =
                letter.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Contents.class::isInstance)
                        .flatMap(contents -> ((Contents) contents).parts().stream())
                        .map(Contents.Part::section)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** One {@code article} with everything in it. */
    static String of(LetterDocument letter) {
        return of(letter, Look.SCREEN);
    }

    /** The same for the press too, which is handed its pictures and has a measure. */
    static String of(LetterDocument letter, Look look) {
        Markup markup = new Markup(letter, look, List.of());
        markup.article();
        return markup.html.toString();
    }

    /** A draft, with what these look for marked in its words and the reason beside each. */
    static HtmlRendering.Marked marked(LetterDocument letter, List<Heed> heeds) {
        Markup markup = new Markup(letter, Look.SCREEN, heeds);
        markup.article();
        return new HtmlRendering.Marked(markup.html.toString(), markup.remarks);
    }

    /** Words as they may stand between tags or in an attribute. */
    static String escaped(String words) {
        String text = PrintedText.of(words);
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> appendEscaped(safe, codePoint));
        return safe.toString();
    }

    private static void appendEscaped(StringBuilder safe, int codePoint) {
        switch (codePoint) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(mayStandInXml(codePoint) ? codePoint : 0xFFFD);
        }
    }

    private static boolean mayStandInXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || codePoint > 0xFFFF;
    }

    private void article() {
        html.append("<article class=\"letter");
        html.append(letter.standing() instanceof Standing.Beside ? " beside" : "");
        html.append("\" lang=\"").append(escaped(letter.language()));
        html.append("\" dir=\"").append(direction(letter.language())).append("\">");
        if (look == Look.LARGE_PRINT) {
            caption("copy", Colophon.largePrintOf(letter));
        }
        letterhead();
        envelope();
        if (!letter.notice().isEmpty()) {
            caption("draft", letter.notice());
        }
        element("h1", letter.title());
        letter.sections().forEach(this::section);
        colophon();
        html.append("</article>");
    }

    private void letterhead() {
        Letterhead head = letter.letterhead();
        html.append("<header class=\"letterhead\" dir=\"ltr\">");
        head.crest().ifPresent(this::crest);
        line("school", head.school());
        line("address", String.join(", ", head.address()));
        html.append("<p class=\"reach\">");
        Colophon.reach(head).forEach(this::labelled);
        html.append("</p>");
        head.lines().forEach(one -> line("more", one));
        html.append(head.crest().isPresent() ? "</div></header>" : "</header>");
    }

    /** It comes first, and what is beside it follows; that ends with the head. */
    private void crest(Crest crest) {
        html.append("<div class=\"crest\"><img src=\"");
        html.append(onPaper() ? Plate.SCHEME + ":" + crest.plate() : crest.href());
        html.append("\" alt=\"").append(escaped(crest.alternative())).append('"');
        html.append(
                onPaper()
                        ? String.format(
                                Locale.ROOT,
                                " style=\"width: %.1fmm; height: %.1fmm\"/></div>"
                                        + "<div style=\"margin-right: %.1fmm\" class=\"beside-crest\">",
                                crest.widthOnPaper(),
                                crest.heightOnPaper(),
                                crest.widthOnPaper() + BESIDE_CREST)
                        : " width=\"%d\" height=\"%d\"/></div><div class=\"beside-crest\">"
                                .formatted(crest.width(), crest.height()));
    }

    private boolean onPaper() {
        return look != Look.SCREEN;
    }

    private void envelope() {
        Addressee addressee = letter.addressee();
        html.append("<div class=\"envelope\" dir=\"ltr\"><div class=\"addressee")
                .append(addressee.isClose() ? " close-set" : "")
                .append("\">");
        List<String> lines = addressee.lines();
        line("name", lines.getFirst());
        lines.stream().skip(1).forEach(part -> line("line", part));
        html.append("</div><div class=\"details\">");
        Colophon.details(letter).forEach(this::detail);
        html.append("</div></div>");
    }

    private void section(Section section) {
        if (section.saysNothing() && !section.required()) {
            return;
        }
        open = heeds.isEmpty() ? null : section;
        boolean headed = Words.saysSomething(section.heading());
        html.append("<section class=\"part ").append(section.name()).append("\">");
        if (headed) {
            heading(section);
        }
        if (section.saysNothing()) {
            caption("unwritten", Colophon.UNWRITTEN);
        }
        String innerHeading = headed ? "h3" : "h2";
        section.blocks().forEach(block -> block(block, innerHeading));
        html.append("</section>");
        open = null;
    }

    /** Named where a list of contents leads to it. */
    private void heading(Section section) {
        if (ledTo.contains(section.name())) {
            html.append("<h2 id=\"").append(idOf(section.name())).append("\">");
            said(section.heading());
            html.append("</h2>");
            reasons();
        } else {
            element("h2", section.heading());
        }
    }

    private void block(Block block, String innerHeading) {
        switch (block) {
            case Heading heading -> element(innerHeading, heading.text());
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> items("ul", list.items());
            case NumberedList list -> items("ol", list.items());
            case Contents contents -> contents(contents);
            case FactTable table -> factTable(table);
            case KeyFacts facts when look == Look.LARGE_PRINT -> oneByOne(facts, innerHeading);
            case KeyFacts facts -> keyFacts(facts);
            case Callout callout -> callout(callout);
            case SignatureBlock signature -> signature(signature);
            case PageBreak _ -> html.append("<div class=\"page-break\"></div>");
            case Plate plate -> plate(plate);
        }
    }

    /** As large as a page has room for, beneath what stands over it. */
    private void plate(Plate plate) {
        double scale = Math.min(PLATE_WIDTH / plate.width(), PLATE_HEIGHT / plate.height());
        html.append("<div class=\"plate\">");
        line("caption", plate.caption());
        html.append("<img src=\"").append(Plate.SCHEME).append(':').append(plate.name());
        html.append("\" alt=\"").append(escaped(plate.alternative()));
        html.append(
                String.format(
                        Locale.ROOT,
                        "\" style=\"width: %.1fmm; height: %.1fmm\"/></div>",
                        plate.width() * scale,
                        plate.height() * scale));
    }

    private void paragraph(Paragraph paragraph) {
        opened("p", paragraph);
        runs(paragraph.runs());
        html.append("</p>");
        reasons();
    }

    /**
     * Named in the language in which most of it is: in a PDF only a paragraph as a whole is read
     * out in a language, and no words within it.
     */
    private void opened(String element, Paragraph paragraph) {
        around = paragraph.mostlyIn();
        html.append('<').append(element);
        if (!around.isEmpty()) {
            html.append(" lang=\"").append(escaped(around)).append('"');
        }
        html.append('>');
    }

    /** Words of a section: of a draft that is looked through, with what was found marked. */
    private void runs(List<Run> runs) {
        Section section = open;
        List<Marks.Mark> marks =
                section == null
                        ? List.of()
                        : Marks.in(runs, heeds, (heed, words) -> remark(section, heed, words));
        for (int i = 0; i < runs.size(); i++) {
            int number = i;
            run(
                    runs.get(i),
                    marks.stream()
                            .filter(mark -> mark.run() == number)
                            .sorted(Comparator.comparingInt(Marks.Mark::from))
                            .toList());
        }
    }

    private void said(String words) {
        around = "";
        runs(List.of(Run.plain(words)));
    }

    private Remark remark(Section section, Heed heed, String words) {
        Remark remark = new Remark(remarks.size() + 1, section.title(), words.strip(), heed);
        remarks.add(remark);
        return remark;
    }

    /** Beneath the words that are marked: seen, printed and read out where they stand. */
    private void reasons() {
        while (reasonsGiven < remarks.size()) {
            Remark remark = remarks.get(reasonsGiven++);
            html.append("<p class=\"remark\" id=\"").append(remark.reasonId()).append('"');
            html.append(inEnglish()).append("><a href=\"#").append(remark.id());
            html.append("\" aria-label=\"").append(remark.number());
            html.append(": back to the words\">").append(remark.number()).append("</a> ");
            text(remark.inWords());
            html.append("</p>");
        }
    }

    private void run(Run run, List<Marks.Mark> marks) {
        boolean own = run.language().isEmpty() && !around.isEmpty();
        String language = own ? letter.language() : run.language();
        String element =
                switch (run.manner()) {
                    case PLAIN -> language.isEmpty() ? "" : "span";
                    case STRONG -> "strong";
                    case QUOTED -> "q";
                };
        if (element.isEmpty()) {
            text(run.text(), marks);
            return;
        }
        html.append('<').append(element);
        if (!language.isEmpty()) {
            html.append(" lang=\"").append(escaped(language));
            html.append("\" dir=\"").append(direction(language)).append('"');
        }
        html.append('>');
        boolean quoted = run.manner() == Run.Manner.QUOTED;
        html.append(quoted ? "“" : "");
        text(run.text(), marks);
        html.append(quoted ? "”" : "");
        html.append("</").append(element).append('>');
    }

    private void items(String list, List<Paragraph> items) {
        html.append('<').append(list).append('>');
        for (Paragraph item : items) {
            opened("li", item);
            runs(item.runs());
            reasons();
            html.append("</li>");
        }
        html.append("</").append(list).append('>');
    }

    private void contents(Contents contents) {
        html.append("<ol class=\"contents\">");
        for (Contents.Part part : contents.parts()) {
            html.append("<li><a href=\"#").append(idOf(part.section()));
            html.append("\" title=\"").append(escaped(part.says())).append("\">");
            text(part.says());
            html.append("</a></li>");
        }
        html.append("</ol>");
    }

    private static String idOf(String section) {
        return "part-" + section;
    }

    private void factTable(FactTable table) {
        boolean wide = table.columns().size() >= Layout.MANY_COLUMNS;
        table(wide ? "facts wide" : "facts", table.caption());
        html.append("<thead><tr>");
        for (String column : table.columns()) {
            html.append("<th scope=\"col\">");
            text(column);
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (FactTable.Row row : table.rows()) {
            around = "";
            html.append("<tr><th scope=\"row\">");
            runs(row.header().runs());
            reasons();
            html.append("</th>");
            for (int i = 0; i < row.cells().size(); i++) {
                html.append(wide ? named(table.columns().get(i + 1)) : "<td>");
                Paragraph cell = row.cells().get(i);
                runs(cell.runs());
                reasons();
                html.append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    /** On a phone, where the head of its columns is out of sight, each cell says what it is. */
    private static String named(String column) {
        return "<td data-column=\"" + escaped(column) + "\">";
    }

    private void keyFacts(KeyFacts facts) {
        table("key-facts", facts.caption());
        html.append("<tbody>");
        for (KeyFacts.Fact fact : facts.facts()) {
            html.append("<tr><th scope=\"row\">");
            said(fact.label());
            reasons();
            html.append("</th><td>");
            fact.says().forEach(this::paragraph);
            html.append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    /** Each under its label, where there is no room for two columns. */
    private void oneByOne(KeyFacts facts, String heading) {
        line("caption", facts.caption());
        for (KeyFacts.Fact fact : facts.facts()) {
            element(heading, fact.label());
            fact.says().forEach(this::paragraph);
        }
    }

    /** The caption stands before its table, since the PDF would tag a caption after it. */
    private void table(String name, String caption) {
        if (Words.saysSomething(caption)) {
            String id = "letter-table-" + ++tables;
            html.append("<p class=\"caption\" id=\"").append(id).append("\">");
            text(caption);
            html.append("</p><table class=\"").append(name);
            html.append("\" aria-labelledby=\"").append(id).append("\">");
        } else {
            html.append("<table class=\"").append(name).append("\">");
        }
    }

    private void callout(Callout callout) {
        html.append("<div class=\"callout\">");
        if (Words.saysSomething(callout.label())) {
            html.append("<p class=\"label\">");
            said(callout.label());
            html.append("</p>");
            reasons();
        }
        callout.says().forEach(this::paragraph);
        html.append("</div>");
    }

    private void signature(SignatureBlock signature) {
        html.append("<div class=\"signature\">");
        line("closing", signature.closing());
        line("name", signature.name());
        line("role", signature.role());
        line("second", signature.more());
        html.append("</div>");
    }

    private void colophon() {
        html.append("<footer class=\"colophon\" dir=\"ltr\">");
        line("school-foot", letter.letterhead().foot());
        Colophon.of(letter).forEach(this::detail);
        html.append("</footer>");
    }

    private void detail(String label, String value) {
        html.append("<p>");
        labelled(label, value);
        html.append("</p>");
    }

    private void labelled(String label, String value) {
        html.append("<span class=\"label\"").append(inEnglish()).append('>');
        text(label);
        html.append("</span> <span class=\"value\">");
        text(value);
        html.append("</span> ");
    }

    private void caption(String name, String english) {
        html.append("<p class=\"").append(name).append('"').append(inEnglish()).append('>');
        text(english);
        html.append("</p>");
    }

    /** Our own few words around the letter are English; in another language they are marked so. */
    private String inEnglish() {
        return Languages.isEnglish(letter.language()) ? "" : " lang=\"en\" dir=\"ltr\"";
    }

    private void line(String name, String words) {
        if (Words.saysSomething(words)) {
            html.append("<p class=\"").append(name).append("\">");
            text(words);
            html.append("</p>");
        }
    }

    private void element(String name, String words) {
        if (Words.saysSomething(words)) {
            html.append('<').append(name).append('>');
            said(words);
            html.append("</").append(name).append('>');
            reasons();
        }
    }

    private void text(String words, List<Marks.Mark> marks) {
        String printed = marks.isEmpty() ? words : PrintedText.of(words);
        int at = 0;
        for (Marks.Mark mark : marks) {
            text(printed.substring(at, mark.from()));
            mark(mark, printed.substring(mark.from(), mark.to()));
            at = mark.to();
        }
        text(printed.substring(at));
    }

    private void mark(Marks.Mark mark, String words) {
        Remark remark = mark.remark();
        html.append("<mark");
        if (mark.opens()) {
            html.append(" id=\"").append(remark.id()).append('"');
        }
        html.append('>');
        text(words);
        html.append("</mark>");
        if (mark.closes()) {
            html.append("<sup class=\"remark-number\"><a href=\"#").append(remark.reasonId());
            html.append("\" aria-label=\"").append(remark.number());
            html.append(": why this is marked\">").append(remark.number()).append("</a></sup>");
        }
    }

    private void text(String words) {
        html.append(escaped(words).replace("\n", "<br/>"));
    }

    private static String direction(String language) {
        return Languages.runsRightToLeft(language) ? "rtl" : "ltr";
    }
}
