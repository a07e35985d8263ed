package org.evenhand.casework.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PagePicture;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.PlainWords;
import org.evenhand.letter.ReadText;
import org.evenhand.letter.TagTree;
import org.evenhand.letter.WordRendering;

/**
 * The letters of one case as somebody looked at them and found them good: text and structure to the
 * letter, page pictures to the eye. What differs is written beside them, to be looked at.
 */
public final class KeptLetters {
    /** Such letters have plain words to go with them. */
    private static final Set<String> WITH_PLAIN_WORDS =
            Set.of(
                    "informal-warning",
                    "warning",
                    "interim-bar",
                    "restriction",
                    "review",
                    "variation",
                    "contact",
                    "request-answered",
                    "ending");

    private static final String TEMPLATE = "Template ";

    /** The longest; of the others the large print is not looked at by the eye. */
    private static final String KEPT_LARGE = "a-threat-at-the-gate/restriction";

    private static final PdfRendering PAPER = new PdfRendering();

    private final String name;
    private final Path kept;
    private final Path made;

    public KeptLetters(String name) {
        this.name = name;
        this.kept = Path.of("src", "test", "resources", "letters", name);
        this.made = Path.of("target", "letters", name);
    }

    /** What to do when something differs. */
    public String howToMend() {
        return "Look at target/letters/%s, then copy what is right to src/test/resources/letters/%s"
                .formatted(name, name);
    }

    /**
     * The files that differ from those kept, are missing there, or belong to no letter any more.
     */
    List<String> differing(Map<String, LetterDocument> letters) {
        return differing(letters, _ -> Layout.LETTER);
    }

    /** The same of papers that do not all lie as a letter does. */
    List<String> differing(Map<String, LetterDocument> letters, Function<String, Layout> layout) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        letters.forEach((letter, document) -> {
            files.putAll(files(letter, document, layout.apply(letter)));
            plainWords(letter, document)
                    .ifPresent(plain -> files.putAll(files(letter + "-plain-words", plain)));
            if (KEPT_LARGE.equals(name + "/" + letter)) {
                files.putAll(largePrint(letter, document));
            }
        });
        return differingFiles(files);
    }

    /** The same of their texts alone. */
    public List<String> differingTexts(Map<String, LetterDocument> letters) {
        Map<String, String> texts = new LinkedHashMap<>();
        letters.forEach((letter, document) -> texts.put(letter, ReadText.of(document)));
        return differingAsRead(texts);
    }

    /** The same of texts that were read already, each by its name. */
    public List<String> differingAsRead(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((paper, text) -> files.put(paper + ".txt", utf8(text)));
        return differingFiles(files);
    }

    private List<String> differingFiles(Map<String, byte[]> files) {
        List<String> differing = new ArrayList<>();
        files.forEach((file, bytes) -> {
            if (!looksAsKept(file, bytes)) {
                write(made.resolve(file), bytes);
                differing.add(file);
            }
        });
        kept().filter(file -> !files.containsKey(file)).forEach(differing::add);
        return differing;
    }

    /** Empty for letters to which none belong. */
    static Optional<LetterDocument> plainWords(String letter, LetterDocument document) {
        return WITH_PLAIN_WORDS.contains(letter) ? PlainWords.of(document) : Optional.empty();
    }

    private static Map<String, byte[]> largePrint(String letter, LetterDocument document) {
        return files(letter + "-large-print", PAPER.largePrint(document, Map.of()));
    }

    /** The files of one letter: its text, its structure, and a picture of each page. */
    static Map<String, byte[]> files(String letter, LetterDocument document) {
        return files(letter, document, Layout.LETTER);
    }

    private static Map<String, byte[]> files(
            String letter, LetterDocument document, Layout layout) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(letter + ".txt", utf8(ReadText.of(document)));
        files.putAll(files(letter, PAPER.render(document, Map.of(), layout)));
        return files;
    }

    private static Map<String, byte[]> files(String letter, byte[] pdf) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(letter + ".structure", utf8(TagTree.of(pdf)));
        List<PagePicture> pages = PagePicture.of(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            files.put("%s-%d.png".formatted(letter, page), pages.get(page - 1).png());
        }
        return files;
    }

    /** Whether that is what was kept under this name. */
    boolean looksAsKept(String file, byte[] bytes) {
        Path there = kept.resolve(file);
        if (!Files.exists(there)) {
            return false;
        }
        byte[] before = read(there);
        return file.endsWith(".png")
                ? PagePicture.read(before).looksLike(PagePicture.read(bytes))
                : Arrays.equals(before, bytes);
    }

    /** The headings of all letters that are kept, of every case. */
    static List<String> titles() {
        return texts().stream().map(text -> title(text.lines().toList())).toList();
    }

    /** From which templates all were made that are kept with their structure and their pages. */
    static Set<String> templates() {
        return texts().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(TEMPLATE))
                .map(line -> line.substring(TEMPLATE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Text alone is not how a letter looks: those beside which no structure lies do not count. */
    private static List<String> texts() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "letters"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.exists(structureOf(file)))
                    .map(file -> new String(read(file), StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path structureOf(Path text) {
        return text.resolveSibling(
                String.valueOf(text.getFileName()).replaceFirst("txt$", "structure"));
    }

    /** The line above the first that underlines. */
    private static String title(List<String> lines) {
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).matches("=+")) {
                return lines.get(line - 1);
            }
        }
        return "";
    }

    /** The letter's Word file, which lies in {@code target/letters} to be opened and looked at. */
    byte[] word(String letter, LetterDocument document, Layout layout) {
        byte[] docx = new WordRendering().render(document, Map.of(), layout);
        write(made.resolve(letter + ".docx"), docx);
        return docx;
    }

    private Stream<String> kept() {
        if (!Files.exists(kept)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(made(file));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
