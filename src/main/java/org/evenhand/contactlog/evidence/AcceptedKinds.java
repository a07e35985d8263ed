package org.evenhand.contactlog.evidence;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The allow-list: which media types are taken as evidence, by content. Whatever is not on it is
 * refused before it is kept, with the reason and what to do instead.
 */
public final class AcceptedKinds {
    private record Accepted(Kind kind, Set<String> extensions) {}

    private static final Map<String, Accepted> BY_MEDIA_TYPE =
            Map.ofEntries(
                    entry("message/rfc822", accepted(Kind.EMAIL, "eml")),
                    entry("application/vnd.ms-outlook", accepted(Kind.EMAIL, "msg")),
                    entry("application/pdf", accepted(Kind.PDF, "pdf")),
                    entry("image/jpeg", accepted(Kind.PICTURE, "jpg", "jpeg", "jpe", "jfif")),
                    entry("image/png", accepted(Kind.PICTURE, "png")),
                    entry("image/gif", accepted(Kind.PICTURE, "gif")),
                    entry("image/webp", accepted(Kind.PICTURE, "webp")),
                    entry("image/heic", accepted(Kind.PICTURE, "heic", "heif", "hif")),
                    entry("text/plain", accepted(Kind.TEXT, "txt", "text", "csv", "log", "md")),
                    entry("application/msword", accepted(Kind.DOCUMENT, "doc", "dot")),
                    entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            accepted(Kind.DOCUMENT, "docx")),
                    entry(
                            "application/vnd.oasis.opendocument.text",
                            accepted(Kind.DOCUMENT, "odt")),
                    entry(
                            "application/vnd.oasis.opendocument.presentation",
                            accepted(Kind.DOCUMENT, "odp")),
                    entry("application/vnd.ms-excel", accepted(Kind.SPREADSHEET, "xls")),
                    entry(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            accepted(Kind.SPREADSHEET, "xlsx")),
                    entry(
                            "application/vnd.oasis.opendocument.spreadsheet",
                            accepted(Kind.SPREADSHEET, "ods")),
                    entry("audio/mpeg", accepted(Kind.SOUND, "mp3", "mpga")),
                    entry("audio/mp4", accepted(Kind.SOUND, "m4a", "mp4", "m4b")),
                    entry("audio/wav", accepted(Kind.SOUND, "wav")),
                    entry("audio/amr", accepted(Kind.SOUND, "amr", "awb")),
                    entry("audio/ogg", accepted(Kind.SOUND, "ogg", "oga", "opus")),
                    entry("video/mp4", accepted(Kind.FILM, "mp4", "m4v")),
                    entry("video/quicktime", accepted(Kind.FILM, "mov", "qt")));

    /** What a computer would run or a browser would obey when somebody opens it by its name. */
    private static final Set<String> NAMES_THAT_RUN =
            Set.of(
                    "exe", "com", "scr", "pif", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js",
                    "jse", "mjs", "wsf", "wsh", "hta", "msi", "msp", "dll", "cpl", "jar", "lnk",
                    "url", "reg", "sh", "command", "app", "apk", "py", "pl", "php", "htm", "html",
                    "xhtml", "mht", "mhtml", "shtml", "svg", "svgz", "xll", "iso", "img", "vhd",
                    "chm", "scf", "inf", "desktop", "docm", "dotm", "xlsm", "xltm", "xlam");

    private static final Refusal UNKNOWN =
            new Refusal(
                    "This is not a kind of file that can be kept as evidence.",
                    "Save or print it as a PDF, or take a picture of it, and add that.");
    private static final Refusal RUNS =
            new Refusal(
                    "This is a program or a script, and opening it could harm a computer.",
                    "Write down in the entry who sent it and when; ask your IT support if it must"
                            + " be kept.");
    private static final Refusal WEB_PAGE =
            new Refusal(
                    "This is a web page or a drawing that can carry scripts.",
                    "Save it as a PDF or take a screenshot, and write down its address and the"
                            + " time.");
    private static final Refusal ARCHIVE =
            new Refusal(
                    "This is a folder packed into one file, and its content cannot be judged.",
                    "Unpack it and add the files one by one.");
    private static final Refusal MAILBOX =
            new Refusal(
                    "This is a whole mailbox, not one e-mail.",
                    "Save the e-mails that matter one by one and add those.");

    private static final Map<String, Refusal> BY_REFUSED_TYPE =
            Map.ofEntries(
                    entry("text/html", WEB_PAGE),
                    entry("application/xhtml+xml", WEB_PAGE),
                    entry("image/svg+xml", WEB_PAGE),
                    entry("multipart/related", WEB_PAGE),
                    entry("application/mbox", MAILBOX),
                    entry("application/vnd.ms-outlook-pst", MAILBOX),
                    entry("application/zip", ARCHIVE),
                    entry("application/gzip", ARCHIVE),
                    entry("application/x-7z-compressed", ARCHIVE),
                    entry("application/x-rar-compressed", ARCHIVE),
                    entry("application/x-bzip2", ARCHIVE),
                    entry("application/x-xz", ARCHIVE),
                    entry("application/zstd", ARCHIVE),
                    entry("application/x-tar", ARCHIVE),
                    entry("application/x-gtar", ARCHIVE),
                    entry("application/vnd.ms-cab-compressed", ARCHIVE),
                    entry("application/x-iso9660-image", ARCHIVE),
                    entry("application/java-archive", RUNS),
                    entry("application/x-msdownload", RUNS),
                    entry("application/x-dosexec", RUNS),
                    entry("application/x-elf", RUNS),
                    entry("application/x-executable", RUNS),
                    entry("application/x-sharedlib", RUNS),
                    entry("application/x-object", RUNS),
                    entry("application/x-mach-o-executable", RUNS),
                    entry("application/x-mach-o", RUNS),
                    entry("application/java-vm", RUNS),
                    entry("application/x-ms-shortcut", RUNS),
                    entry("application/x-sh", RUNS),
                    entry("application/javascript", RUNS),
                    entry("text/javascript", RUNS),
                    entry("application/x-bat", RUNS),
                    entry("text/x-php", RUNS),
                    entry("text/x-python", RUNS),
                    entry("text/x-perl", RUNS));

    private AcceptedKinds() {}

    private static Accepted accepted(Kind kind, String... extensions) {
        return new Accepted(kind, Set.of(extensions));
    }

    /** The kind of a media type that is on the list; empty when it is not. */
    public static Optional<Kind> kindOf(String mediaType) {
        return Optional.ofNullable(BY_MEDIA_TYPE.get(mediaType)).map(Accepted::kind);
    }

    /** Why a media type that is not on the list is refused. */
    public static Refusal refusalOf(String mediaType) {
        return BY_REFUSED_TYPE.getOrDefault(mediaType, UNKNOWN);
    }

    /**
     * Refused for its name alone: harmless text becomes a script when it is called one, and whoever
     * opens the kept file opens it by its name.
     */
    public static Optional<Refusal> refusalOfName(FileName name) {
        return NAMES_THAT_RUN.contains(name.extension()) ? Optional.of(RUNS) : Optional.empty();
    }

    /** A sentence when the name promises something other than the content. */
    public static Optional<String> wrongExtension(FileName name, String mediaType) {
        Accepted accepted = BY_MEDIA_TYPE.get(mediaType);
        String extension = name.extension();
        if (accepted == null || extension.isEmpty() || accepted.extensions().contains(extension)) {
            return Optional.empty();
        }
        return Optional.of(
                "The name ends in ."
                        + extension
                        + ", but by its content this is "
                        + accepted.kind().words()
                        + " ("
                        + mediaType
                        + ").");
    }
}
