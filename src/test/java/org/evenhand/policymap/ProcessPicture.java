package org.evenhand.policymap;

import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.casework.Stage;

/**
 * Draws the process from top to bottom: stages on the left, acts beside them, gates on the right.
 */
final class ProcessPicture {
    private static final int LINE = 17;
    private static final int GATES_IN_A_ROW = 2;

    private final WayOfACase process;
    private final StringBuilder drawn = new StringBuilder();
    private int y = 70;

    private ProcessPicture(WayOfACase process) {
        this.process = process;
    }

    static String of(WayOfACase process) {
        ProcessPicture picture = new ProcessPicture(process);
        WayOfACase.STAGES.forEach(picture::stage);
        return picture.framed();
    }

    private void stage(Stage stage) {
        int top = y;
        box(30, y, 210, 44, "stage");
        text(135, y + 27, "stage-name", stage.words());
        y += 60;
        for (Passage passage : WayOfACase.at(stage)) {
            passage(passage);
        }
        if (!(stage instanceof Stage.Closed)) {
            y += 12;
            arrow(135, top + 44, y);
        }
    }

    private void passage(Passage passage) {
        List<Home> gates = process.before(passage);
        int rows = (gates.size() + GATES_IN_A_ROW - 1) / GATES_IN_A_ROW;
        List<String> paragraphs = lines(passage.paragraphs());
        int height = Math.max(paragraphs.size() + 3, rows + 1) * LINE;
        box(180, y, 330, height, "act");
        text(195, y + 20, "act-name", passage.words());
        text(195, y + 37, "code", passage.act().code());
        for (int row = 0; row < paragraphs.size(); row++) {
            text(195, y + 54 + row * LINE, "code", paragraphs.get(row));
        }
        // The line below the box says what comes of it.
        text(195, y + height + 15, "leads", "→ " + passage.leadsTo());
        for (int place = 0; place < gates.size(); place++) {
            Home gate = gates.get(place);
            text(
                    530 + place % GATES_IN_A_ROW * 350,
                    y + 20 + place / GATES_IN_A_ROW * LINE,
                    "gate",
                    gate.code() + "  " + gate.name());
        }
        y += height + 34;
    }

    /** Nine to a line. */
    private static List<String> lines(List<String> codes) {
        return IntStream.iterate(0, from -> from < codes.size(), from -> from + 9)
                .mapToObj(from ->
                        String.join(" ", codes.subList(from, Math.min(from + 9, codes.size()))))
                .toList();
    }

    private void box(int x, int top, int width, int height, String kind) {
        drawn.append(
                "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
                        .formatted(kind, x, top, width, height));
    }

    private void text(int x, int base, String kind, String words) {
        drawn.append(
                "  <text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n"
                        .formatted(kind, x, base, words.replace("&", "&amp;")));
    }

    private void arrow(int x, int from, int to) {
        drawn.append(
                "  <path class=\"way\" d=\"M%d %dV%d\" marker-end=\"url(#head)\"/>\n"
                        .formatted(x, from, to - 3));
    }

    private String framed() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 1240 %d" width="1240" height="%d">
          <title>The way of a case</title>
          <desc>The stages of a case from top to bottom; beside each what can happen there, with the gates before it.</desc>
          <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
          <style>
            text { font: 14px Arial, Helvetica, sans-serif; fill: #0b0c0c }
            .title { font-size: 24px; font-weight: bold }
            .stage { fill: #1d70b8 } .stage-name { fill: #ffffff; font-weight: bold; text-anchor: middle }
            .act { fill: #f3f2f1; stroke: #505a5f } .act-name { font-weight: bold }
            .code, .gate { font: 12px monospace; fill: #383f43 } .leads { fill: #005a30 }
            .way { stroke: #1d70b8; stroke-width: 3; fill: none } marker path { fill: #1d70b8 }
          </style>
          <rect width="1240" height="%d" fill="#ffffff"/>
          <text class="title" x="30" y="42">The way of a case, and the gates on it</text>
        """
                        .formatted(y + 20, y + 20, y + 20)
                + drawn
                + "</svg>\n";
    }
}
