package org.evenhand.contactlog.evidence.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.Kinded;
import org.evenhand.contactlog.evidence.Answer.Read;
import org.evenhand.contactlog.evidence.Answer.Ready;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.Frames;
import org.evenhand.contactlog.evidence.Question;

/**
 * The reading process: answers questions from its standard input on its standard output, one file
 * after the other, until the input ends.
 *
 * <p>It opens the files it is told, for reading; it opens no connection and writes no file.
 */
public final class ReadingRoom {
    private ReadingRoom() {}

    /** What is done with a question. */
    interface Answering {
        void answer(Question question, OutputStream answers) throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        answerAll(ReadingRoom::answer);
    }

    static void answerAll(Answering answering) throws IOException, InterruptedException {
        FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
        // Libraries like to print; a word of theirs among the frames would end the conversation.
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("listener").start(() -> listen(questions));
        Frames.write(answers, new Ready().toFrame());
        while (true) {
            answering.answer(questions.take(), answers);
        }
    }

    /** Ends this process when the parent does, even in the middle of a file that never ends. */
    private static void listen(BlockingQueue<Question> questions) {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                questions.add(Question.fromFrame(Frames.read(in, Frames.LONGEST_QUESTION)));
            }
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Question question, OutputStream answers) throws IOException {
        Path file = Path.of(question.path());
        Answer first = Sniffing.of(file, FileName.of(question.name())).answer(question.number());
        Frames.write(answers, first.toFrame());
        if (first instanceof Kinded kinded) {
            Read reading = new Read(question.number(), Readings.of(file, kinded.mediaType()));
            Frames.write(answers, reading.toFrame());
        }
    }
}
