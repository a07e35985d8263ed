package org.evenhand.contactlog.evidence.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.evenhand.contactlog.evidence.AcceptedKinds;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.Kinded;
import org.evenhand.contactlog.evidence.Answer.TurnedAway;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.Reading.PixelSize;
import org.evenhand.contactlog.evidence.Refusal;

/** What a file is, by its content; the name only helps where content leaves it open. */
final class Sniffing {
    private static final int HEAD = 64 * 1024;
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** Other names for what the allow-list calls by one. */
    private static final Map<String, String> SAME_AS =
            Map.ofEntries(
                    Map.entry("audio/vnd.wave", "audio/wav"),
                    Map.entry("audio/x-wav", "audio/wav"),
                    Map.entry("audio/amr-wb", "audio/amr"),
                    Map.entry("audio/vorbis", "audio/ogg"),
                    Map.entry("audio/opus", "audio/ogg"),
                    Map.entry("audio/speex", "audio/ogg"),
                    Map.entry("application/ogg", "audio/ogg"),
                    Map.entry("application/mp4", "video/mp4"),
                    Map.entry("video/x-m4v", "video/mp4"),
                    Map.entry("audio/x-m4a", "audio/mp4"),
                    Map.entry("image/heif", "image/heic"));

    private static final String MAIL = "message/rfc822";

    /** A message starts with a header field, or with an envelope line and then one. */
    private static final Pattern STARTS_LIKE_MAIL =
            Pattern.compile(
                    "\\A(?:\\uFEFF|\\xEF\\xBB\\xBF)?\\s*(?:>?From [^\\n]*\\n)?[!-9;-~]+[ \\t]*:");

    /** One of these near the beginning tells a message from any other text with colons. */
    private static final Pattern FIELD_OF_MAIL =
            Pattern.compile(
                    "(?im)^(?:from|to|cc|subject|date|received|message-id|return-path|reply-to"
                            + "|mime-version|delivered-to|content-type)[ \\t]*:");

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Optional<String> mediaType;
    private final Optional<Refusal> refusal;
    private final List<String> notes = new ArrayList<>();

    private Sniffing(Optional<String> mediaType, Optional<Refusal> refusal, List<String> notes) {
        this.mediaType = mediaType;
        this.refusal = refusal;
        this.notes.addAll(notes);
    }

    static Sniffing kind(String mediaType, List<String> notes) {
        return new Sniffing(Optional.of(mediaType), Optional.empty(), notes);
    }

    static Sniffing kind(String mediaType) {
        return kind(mediaType, List.of());
    }

    static Sniffing refused(String because, String instead) {
        return refused(new Refusal(because, instead));
    }

    private static Sniffing refused(Refusal refusal) {
        return new Sniffing(Optional.empty(), Optional.of(refusal), List.of());
    }

    /** Looks at the file's content; never fails. */
    static Sniffing of(Path file, FileName name) {
        try {
            return sniff(file, name);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return refused(
                    "The file is damaged or cut short, so that it cannot be told what it is.",
                    "Save or send it again from where it came, or add a picture of it.");
        }
    }

    Answer answer(int number) {
        return refusal.<Answer>map(reason -> new TurnedAway(number, reason))
                .orElseGet(() -> new Kinded(number, mediaType.orElseThrow(), notes));
    }

    private static Sniffing sniff(Path file, FileName name) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, COMPOUND_FILE)) {
            return CompoundFile.sniff(file, name);
        }
        if (startsWith(head, ZIP)) {
            return PackedDocument.sniff(file);
        }
        String type = byMagic(file);
        if (isMail(head, type, name)) {
            return kind(MAIL);
        }
        if (AcceptedKinds.kindOf(type).isEmpty() || type.equals(MAIL)) {
            // Tika calls a text with a line "From:" a message; it is one only if it starts as one.
            return type.equals(MAIL) ? kind("text/plain") : refused(AcceptedKinds.refusalOf(type));
        }
        Optional<Refusal> flood = pixelFlood(file, type);
        if (flood.isPresent()) {
            return refused(flood.get());
        }
        List<String> notes = new ArrayList<>();
        if (!type.equals("text/plain") && SecondFile.isHiddenIn(file)) {
            notes.add("A packed folder is hidden behind it; it has not been opened.");
        }
        return kind(type, notes);
    }

    private static String byMagic(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String type = TYPES.detect(in, new Metadata()).getBaseType().toString();
            return SAME_AS.getOrDefault(type, type);
        }
    }

    /** A message by its beginning: called .eml, or recognised as one though called otherwise. */
    private static boolean isMail(byte[] head, String type, FileName name) {
        boolean promised = name.extension().equals("eml") || type.equals(MAIL);
        if (!promised) {
            return false;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return STARTS_LIKE_MAIL.matcher(text).lookingAt() && FIELD_OF_MAIL.matcher(text).find();
    }

    private static Optional<Refusal> pixelFlood(Path file, String type) {
        if (!type.startsWith("image/")) {
            return Optional.empty();
        }
        try {
            PixelSize size = PictureHeader.of(file, type);
            return PictureHeader.isFlood(size)
                    ? Optional.of(
                            new Refusal(
                                    "The picture says it is "
                                            + size.width()
                                            + " by "
                                            + size.height()
                                            + " pixels, which could bring down the computer that"
                                            + " shows it.",
                                    "Save it smaller, or take a screenshot of it, and add that."))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty(); // kept, and its reading will say that it is damaged
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        for (int each = 0; each < magic.length; each++) {
            if (head.length <= each || head[each] != magic[each]) {
                return false;
            }
        }
        return true;
    }
}
