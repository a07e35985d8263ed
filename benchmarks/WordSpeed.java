import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.WordRendering;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The Word file of the warning of SPEED-5, and beside it what LibreOffice takes to make a PDF of
 * that file: started for one letter, and for a batch. Our own PDF of the letter is the other side.
 */
final class WordSpeed {
    private static final int WARM_UP = 200;
    private static final int LETTERS = 200;
    private static final int STARTS = 5;
    private static final int BATCH = 20;

    private WordSpeed() {}

    public static void main(String[] words) throws Exception {
        LoggingSystem.get(WordSpeed.class.getClassLoader()).beforeInitialize();
        LetterDocument letter = AWarning.letter();
        WordRendering word = new WordRendering();
        PdfRendering paper = new PdfRendering();
        Times first = new Times(1);
        first.time(() -> word.render(letter));
        for (int i = 0; i < WARM_UP; i++) {
            word.render(letter);
            paper.render(letter);
        }
        Times docx = new Times(LETTERS);
        Times pdf = new Times(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            docx.time(() -> word.render(letter));
            pdf.time(() -> paper.render(letter));
        }
        byte[] file = word.render(letter);
        System.out.printf(
                Locale.ROOT,
                "a warning in Word: %.1f kB, the first %.0f ms, p50 %.2f ms, p99 %.2f ms; as PDF p50 %.1f ms, p99 %.1f ms%n",
                file.length / 1e3,
                first.p50(),
                docx.p50(),
                docx.percentile(99),
                pdf.p50(),
                pdf.percentile(99));
        converted(file, pdf.p50());
    }

    private static void converted(byte[] file, double ours) throws Exception {
        Path folder = Files.createTempDirectory("word-speed");
        List<Path> letters = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            letters.add(Files.write(folder.resolve("letter-" + i + ".docx"), file));
        }
        try {
            convert(folder, letters.subList(0, 1));
        } catch (IOException notThere) {
            System.out.println("LibreOffice (soffice) is not installed: not compared");
            return;
        }
        Times one = new Times(STARTS);
        Times batch = new Times(STARTS);
        for (int start = 0; start < STARTS; start++) {
            one.time(() -> convert(folder, letters.subList(0, 1)));
            batch.time(() -> convert(folder, letters));
        }
        System.out.printf(
                Locale.ROOT,
                "LibreOffice makes a PDF of it in %.0f ms, its start included; in %.0f ms each of %d at once; ours %.3f and %.2f of that%n",
                one.p50(),
                batch.p50() / BATCH,
                BATCH,
                ours / one.p50(),
                ours / (batch.p50() / BATCH));
    }

    private static void convert(Path folder, List<Path> letters) throws Exception {
        List<String> command = new ArrayList<>(List.of("soffice"));
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        letters.forEach(letter -> command.add(letter.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("LibreOffice failed");
        }
        for (Path letter : letters) {
            String pdf = letter.toString().replace(".docx", ".pdf");
            if (Files.size(Path.of(pdf)) == 0) {
                throw new IllegalStateException("LibreOffice made nothing of " + letter);
            }
        }
    }
}
