package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.Kinded;
import org.evenhand.contactlog.evidence.Answer.NotDrawn;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.Frames;
import org.evenhand.contactlog.evidence.Question;
import org.jspecify.annotations.Nullable;

/**
 * The drawing process: as the reading room, but each question asks for one page of the one file
 * that it is there for. What a file is, it finds out for itself.
 */
public final class DrawingRoom {
    private @Nullable Pages pages;

    private DrawingRoom() {}

    /** The pages of one file. */
    interface Pages {
        /**
         * One of them.
         *
         * @param page from 1
         * @throws IOException when it is damaged
         */
        Answer draw(int number, int page) throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ImageIO.setUseCache(false); // no file can be written here
        ReadingRoom.answerAll(new DrawingRoom()::answer);
    }

    private void answer(Question question, OutputStream answers) throws IOException {
        Frames.write(answers, drawn(question).toFrame());
    }

    private Answer drawn(Question question) {
        try {
            Pages all = pages;
            if (all == null) {
                all = pages(Path.of(question.path()), FileName.of(question.name()));
                pages = all;
            }
            return all.draw(question.number(), question.page());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // Drawing hostile bytes fails with any exception at all. Out of memory ends this JVM.
            return new NotDrawn(
                    question.number(), "It is damaged, or of a kind that cannot be drawn here.");
        }
    }

    private static Pages pages(Path file, FileName name) throws IOException {
        Optional<String> type =
                Sniffing.of(file, name).answer(0) instanceof Kinded kinded
                        ? Optional.of(kinded.mediaType())
                        : Optional.empty();
        return switch (type.orElse("")) {
            case "application/pdf" -> PdfPages.of(file);
            case "image/jpeg", "image/png", "image/gif", "image/webp" ->
                    new PicturePage(file, type.get());
            case "text/plain" -> new TextPages(file);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                    new DocumentWords(file, DocumentWords.OF_WORD);
            case "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation" ->
                    new DocumentWords(file, DocumentWords.OF_OPEN_DOCUMENT);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                    new WorkbookWords(file);
            case "application/msword" -> new OlderDocumentWords(file);
            case "application/vnd.ms-excel" -> new OlderWorkbookWords(file);
            case "image/heic" ->
                    (number, _) ->
                            new NotDrawn(
                                    number,
                                    "It is a picture as some phones keep them (HEIC), which cannot be drawn here; save it as a JPEG and add that too to have it printed.");
            default ->
                    (number, _) ->
                            new NotDrawn(number, "It is of a kind that cannot be drawn here.");
        };
    }
}
