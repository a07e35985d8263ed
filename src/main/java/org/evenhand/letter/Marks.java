package org.evenhand.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Where in the words of one paragraph something stands that is looked for. Words that are stressed
 * in the middle of it do not hide it, and exact words do not stand for ours.
 */
final class Marks {
    /**
     * Part of what was found, in one run.
     *
     * @param from in the run's words as they are printed
     * @param opens whether it begins here
     * @param closes whether it ends here
     */
    record Mark(int run, int from, int to, Remark remark, boolean opens, boolean closes) {}

    private static final int LEFT_OUT = -1;

    private Marks() {}

    /**
     * Every mark, in the order of reading; of two that overlap the one that is looked for first.
     *
     * @param remark makes the remark of what was found
     */
    static List<Mark> in(
            List<Run> runs, List<Heed> heeds, BiFunction<Heed, String, Remark> remark) {
        Line own = Line.of(runs, false);
        Line all = Line.of(runs, true);
        List<Hit> hits = new ArrayList<>();
        for (Heed heed : heeds) {
            Line line = heed.inQuotes() ? all : own;
            heed.words()
                    .matcher(line.text())
                    .results()
                    .map(found ->
                            new Hit(heed, found.group(), line.parts(found.start(), found.end())))
                    .filter(hit -> hits.stream().noneMatch(hit::overlaps))
                    .forEach(hits::add);
        }
        return hits.stream()
                .sorted(Comparator.comparing(Hit::begins))
                .flatMap(hit -> hit.marks(remark.apply(hit.heed(), hit.words())))
                .toList();
    }

    private record Part(int run, int from, int to) implements Comparable<Part> {
        boolean overlaps(Part other) {
            return run == other.run && from < other.to && other.from < to;
        }

        @Override
        public int compareTo(Part other) {
            return Comparator.comparingInt(Part::run)
                    .thenComparingInt(Part::from)
                    .compare(this, other);
        }
    }

    private record Hit(Heed heed, String words, List<Part> parts) {
        Part begins() {
            return parts.getFirst();
        }

        Stream<Mark> marks(Remark remark) {
            return parts.stream()
                    .map(part ->
                            new Mark(
                                    part.run(),
                                    part.from(),
                                    part.to(),
                                    remark,
                                    part.equals(parts.getFirst()),
                                    part.equals(parts.getLast())));
        }

        boolean overlaps(Hit other) {
            return parts.isEmpty()
                    || parts.stream()
                            .anyMatch(part -> other.parts.stream().anyMatch(part::overlaps));
        }
    }

    /** The runs as one text, and where in it each begins. */
    private record Line(String text, List<Integer> begins, List<Integer> lengths) {
        static Line of(List<Run> runs, boolean withQuotes) {
            StringBuilder text = new StringBuilder();
            List<Integer> begins = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            for (Run run : runs) {
                boolean left = !withQuotes && run.manner() == Run.Manner.QUOTED;
                String words = PrintedText.of(run.text()).replace('\u00A0', ' ');
                begins.add(left ? LEFT_OUT : text.length());
                lengths.add(words.length());
                if (!left) {
                    text.append(words).append(' ');
                }
            }
            return new Line(text.toString(), begins, lengths);
        }

        List<Part> parts(int from, int to) {
            List<Part> parts = new ArrayList<>();
            for (int run = 0; run < begins.size(); run++) {
                int begin = begins.get(run);
                int first = Math.max(from - begin, 0);
                int last = Math.min(to - begin, lengths.get(run));
                if (begin != LEFT_OUT && first < last) {
                    parts.add(new Part(run, first, last));
                }
            }
            return parts;
        }
    }
}
