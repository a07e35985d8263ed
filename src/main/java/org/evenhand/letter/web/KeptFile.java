package org.evenhand.letter.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes to be kept beside a letter. It is never opened here and only ever given back to
 * be saved; its name must not lie about what it is.
 */
final class KeptFile {
    private static final int LONGEST_NAME = 120;

    private record Kind(List<String> endings, String begins) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(List.of("pdf"), "%PDF-"),
                    new Kind(List.of("docx", "odt"), "PK\u0003\u0004"),
                    new Kind(List.of("jpg", "jpeg"), "\u00FF\u00D8\u00FF"),
                    new Kind(List.of("png"), "\u0089PNG"),
                    new Kind(List.of("mp3"), "ID3"),
                    new Kind(List.of("mp3"), "\u00FF\u00FB"));

    private KeptFile() {}

    /** The last part of a name, without what no file name holds. */
    static String nameOf(@Nullable String original) {
        String path = original == null ? "" : original.replace('\\', '/');
        String name =
                path.substring(path.lastIndexOf('/') + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "")
                        .strip();
        String kept =
                name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return kept.isEmpty() || kept.startsWith(".") ? "file" + kept : kept;
    }

    static boolean isWhatItSays(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> kind.endings().contains(ending))
                .anyMatch(kind -> beginsWith(bytes, kind.begins()));
    }

    private static boolean beginsWith(byte[] bytes, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length
                && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
