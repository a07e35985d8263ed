package org.evenhand.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.evenhand.contactlog.act.KeepingEvidence;
import org.evenhand.contactlog.act.OfferedFile;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.contactlog.evidence.StrangersFiles;
import org.evenhand.kernel.EntryId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The evidence of the demonstration's year, made here and opened as strangers' files are: an
 * e-mail, a picture of a post, and the office's note of a voicemail.
 */
@Component
@Profile("demo")
class TheFiles {
    private static final String NOTE =
            """
            Voicemail on the office line, heard at 08:20 by Denise Cole.
            Number withheld. A man's voice, about forty seconds:
            "Move your f***ing buses or I'll move them for you. Every morning the same."
            The recording is kept on the telephone system, message 3.
            """;

    private final StrangersFiles strangers;
    private final KeepingEvidence keeping;
    private final Map<String, OfferedFile> byEntry = new HashMap<>();

    TheFiles(StrangersFiles strangers, KeepingEvidence keeping) {
        this.strangers = strangers;
        this.keeping = keeping;
    }

    /** Makes and opens them all at once: one reading process is enough. */
    void make(Path folder, ZonedDateTime mailed) {
        try {
            List<String> keys = List.of(TheYear.THREAT_BY_E_MAIL, TheYear.POST, TheYear.VOICEMAIL);
            List<StrangersFile> files = new ArrayList<>();
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(mailed);
            files.add(written(folder, "Where do you live.eml", mail(date)));
            files.add(new StrangersFile(picture(folder), "Post, Willowmere Neighbours.png"));
            files.add(written(folder, "Voicemail note.txt", NOTE));
            List<Opened> opened = strangers.open(files);
            for (int each = 0; each < keys.size(); each++) {
                byEntry.put(
                        keys.get(each), new OfferedFile(files.get(each).bytes(), opened.get(each)));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Keeps the file that belongs to this entry, if one does. */
    void attach(Play play, String key, EntryId entry, Staff by) {
        OfferedFile file = byEntry.get(key);
        if (file != null) {
            Play.done(
                    keeping.keep(
                            play.as(by), null, entry, List.of(file), play.now(), by.displayName()));
        }
    }

    /** As it lies on a mail server: lines end as mail ends them. */
    private static String mail(String date) {
        return """
        From: Darren Whitlock <whitlock.family@example.org>
        To: a.rahman@willowmere.example
        Subject: Where do you live
        Date: %s
        Message-ID: <demonstration-11@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        This is the eleventh time I write to you this week.
        Tell me where you live or I will find out. Then we settle this man to man.

        D. Whitlock
        """
                .formatted(date)
                .replace("\n", "\r\n");
    }

    private static StrangersFile written(Path folder, String name, String text) throws IOException {
        Path file = Files.createTempFile(folder, "evidence", null);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new StrangersFile(file, name);
    }

    /**
     * A post as a telephone shows it, its words blacked out: drawn, so that it needs no typeface.
     */
    private static Path picture(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(540, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        fill(pen, Color.WHITE, 0, 0, 540, 720);
        fill(pen, new Color(0x1d70b8), 0, 0, 540, 84);
        fill(pen, new Color(0xb1b4b6), 24, 116, 64, 64);
        fill(pen, new Color(0x505a5f), 104, 124, 190, 18);
        fill(pen, new Color(0xb1b4b6), 104, 154, 120, 12);
        for (int line = 0; line < 9; line++) {
            int width = line % 3 == 2 ? 300 : 470 - line * 6;
            fill(pen, new Color(0x0b0c0c), 24, 216 + line * 38, width, 18);
        }
        fill(pen, new Color(0xf3f2f1), 0, 590, 540, 130);
        fill(pen, new Color(0x505a5f), 24, 620, 110, 16);
        fill(pen, new Color(0x505a5f), 180, 620, 110, 16);
        pen.dispose();
        Path file = Files.createTempFile(folder, "evidence", null);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }
}
