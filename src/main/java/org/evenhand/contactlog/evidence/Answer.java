package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenhand.contactlog.evidence.Reading.Attachment;
import org.evenhand.contactlog.evidence.Reading.Correspondent;
import org.evenhand.contactlog.evidence.Reading.Delivery;
import org.evenhand.contactlog.evidence.Reading.DeliveryReport;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.PixelSize;
import org.evenhand.contactlog.evidence.Reading.Recognised;

/**
 * What the child says, and how it is written in a frame. For each question first what the file is
 * ({@link Kinded} or {@link TurnedAway}) and then, of a file that may be kept, its reading: so a
 * child that dies while reading has already said what it died of. For each page that is to be drawn
 * one answer: the page as plain pixels, which nobody has to parse, or words, or why not.
 */
public sealed interface Answer {
    /** Most notes about one file; the child writes a handful. */
    int MOST_NOTES = 50;

    /** Repeats the question's number; 0 when the child says that it is ready. */
    int number();

    /** The child has started. */
    record Ready() implements Answer {
        @Override
        public int number() {
            return 0;
        }
    }

    /** The file's media type by content, with sentences for whoever relies on it. */
    record Kinded(int number, String mediaType, List<String> notes) implements Answer {}

    /** The file is on no account to be kept. */
    record TurnedAway(int number, Refusal refusal) implements Answer {}

    /** The reading of a file whose kind was told before. */
    record Read(int number, Reading reading) implements Answer {}

    /**
     * A page, drawn.
     *
     * @param inAll how many pages the file has
     * @param whole whether everything on it could be drawn
     * @param pixels three bytes each, blue, green, red, line by line
     */
    record Page(int number, int inAll, int width, int height, boolean whole, byte[] pixels)
            implements Answer {
        /** The longer side of a page of A4 at 150 dots per inch, and the shorter one. */
        public static final int LONGER = 1754;

        public static final int SHORTER = 1240;

        private boolean isPossible() {
            return Math.min(width, height) >= 1
                    && Math.max(width, height) <= LONGER
                    && Math.min(width, height) <= SHORTER
                    && inAll >= 1
                    && pixels.length == width * height * 3;
        }
    }

    /**
     * The words of a file that holds nothing else.
     *
     * @param whole whether these are all of them
     */
    record Words(int number, String text, boolean whole) implements Answer {}

    /** The page is not drawn, in plain words why. */
    record NotDrawn(int number, String because) implements Answer {}

    /** This answer in bytes. */
    default byte[] toFrame() throws IOException {
        FrameWriter out = new FrameWriter();
        switch (this) {
            case Ready ready -> out.kind('!').number(ready.number());
            case Kinded(int number, String mediaType, List<String> notes) ->
                    out.kind('K').number(number).text(mediaType).list(notes, FrameWriter::text);
            case TurnedAway(int number, Refusal refusal) ->
                    out.kind('X').number(number).text(refusal.because()).text(refusal.instead());
            case Read(int number, Mail mail) -> write(out.kind('M').number(number), mail);
            case Read(int number, Recognised recognised) ->
                    write(out.kind('R').number(number), recognised);
            case Read(int number, NotReadable(String because)) ->
                    out.kind('N').number(number).text(because);
            case Page page -> write(out.kind('P').number(page.number()), page);
            case Words(int number, String text, boolean whole) ->
                    out.kind('W').number(number).text(text).number(whole ? 1 : 0);
            case NotDrawn(int number, String because) -> out.kind('Z').number(number).text(because);
        }
        return out.toBytes();
    }

    /**
     * The answer in a frame.
     *
     * @throws IOException when the bytes are anything but exactly one answer
     */
    static Answer fromFrame(byte[] frame) throws IOException {
        FrameReader in = new FrameReader(frame);
        char kind = in.kind();
        int number = in.number();
        Answer answer =
                switch (kind) {
                    case '!' -> new Ready();
                    case 'K' ->
                            new Kinded(number, in.text(), in.list(MOST_NOTES, FrameReader::text));
                    case 'X' -> new TurnedAway(number, new Refusal(in.text(), in.text()));
                    case 'M' -> new Read(number, mail(in));
                    case 'R' -> new Read(number, recognised(in));
                    case 'N' -> new Read(number, new NotReadable(in.text()));
                    case 'P' -> page(number, in);
                    case 'W' -> new Words(number, in.text(), in.number() == 1);
                    case 'Z' -> new NotDrawn(number, in.text());
                    default -> throw new IOException("An answer of no known kind");
                };
        in.end();
        return answer;
    }

    private static void write(FrameWriter out, Page page) throws IOException {
        out.number(page.inAll())
                .number(page.width())
                .number(page.height())
                .number(page.whole() ? 1 : 0)
                .bytes(page.pixels());
    }

    private static Page page(int number, FrameReader in) throws IOException {
        Page page =
                new Page(
                        number,
                        in.number(),
                        in.number(),
                        in.number(),
                        in.number() == 1,
                        in.bytes());
        if (!page.isPossible()) {
            throw new IOException("A page that is none");
        }
        return page;
    }

    private static void write(FrameWriter out, Mail mail) throws IOException {
        out.list(mail.from().stream().toList(), Answer::write)
                .list(mail.to(), Answer::write)
                .list(mail.cc(), Answer::write)
                .text(mail.subject())
                .list(
                        mail.sent().stream().toList(),
                        (writer, sent) -> writer.bigNumber(sent.toEpochMilli()))
                .text(mail.dateAsWritten())
                .text(mail.messageId())
                .text(mail.body())
                .list(
                        mail.attachments(),
                        (writer, attachment) ->
                                writer.text(attachment.name().given())
                                        .text(attachment.mediaType())
                                        .bigNumber(attachment.size()))
                .list(mail.report().stream().toList(), Answer::write)
                .list(mail.notes(), FrameWriter::text);
    }

    private static Mail mail(FrameReader in) throws IOException {
        return new Mail(
                in.list(1, Answer::correspondent).stream().findFirst(),
                in.list(MailLimits.MOST_CORRESPONDENTS, Answer::correspondent),
                in.list(MailLimits.MOST_CORRESPONDENTS, Answer::correspondent),
                in.text(),
                in.list(1, Answer::moment).stream().findFirst(),
                in.text(),
                in.text(),
                in.text(),
                in.list(MailLimits.MOST_ATTACHMENTS, Answer::attachment),
                in.list(1, Answer::report).stream().findFirst(),
                in.list(MOST_NOTES, FrameReader::text));
    }

    private static void write(FrameWriter out, DeliveryReport report) throws IOException {
        out.text(report.about())
                .list(
                        report.deliveries(),
                        (writer, one) ->
                                writer.text(one.address())
                                        .text(one.action())
                                        .text(one.status())
                                        .text(one.said()));
    }

    private static DeliveryReport report(FrameReader in) throws IOException {
        return new DeliveryReport(in.text(), in.list(MailLimits.MOST_REPORTED, Answer::delivery));
    }

    private static Delivery delivery(FrameReader in) throws IOException {
        return new Delivery(in.text(), in.text(), in.text(), in.text());
    }

    private static void write(FrameWriter out, Recognised recognised) throws IOException {
        out.text(recognised.mediaType())
                .list(
                        recognised.pixels().stream().toList(),
                        (writer, size) -> writer.number(size.width()).number(size.height()))
                .list(
                        recognised.pages().stream().boxed().toList(),
                        (writer, pages) -> writer.number(pages))
                .list(recognised.notes(), FrameWriter::text);
    }

    private static Recognised recognised(FrameReader in) throws IOException {
        String mediaType = in.text();
        Optional<PixelSize> pixels =
                in.list(1, reader -> new PixelSize(reader.number(), reader.number())).stream()
                        .findFirst();
        List<Integer> pages = in.list(1, FrameReader::number);
        return new Recognised(
                mediaType,
                pixels,
                pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.getFirst()),
                in.list(MOST_NOTES, FrameReader::text));
    }

    private static void write(FrameWriter out, Correspondent correspondent) throws IOException {
        out.text(correspondent.name()).text(correspondent.address());
    }

    private static Correspondent correspondent(FrameReader in) throws IOException {
        return new Correspondent(in.text(), in.text());
    }

    private static Attachment attachment(FrameReader in) throws IOException {
        return new Attachment(FileName.of(in.text()), in.text(), in.bigNumber());
    }

    private static Instant moment(FrameReader in) throws IOException {
        try {
            return Instant.ofEpochMilli(in.bigNumber());
        } catch (DateTimeException impossible) {
            throw new IOException("A moment that is none", impossible);
        }
    }
}
