package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The few libraries that the child is given, found where this program runs from: folders and jars
 * as they lie, or, inside a Spring Boot jar, unpacked once into a folder of our own.
 *
 * <p>Each is named by one class file in it, looked up as a resource so that the parent never loads
 * the class. The child sees no Spring, no database driver and no settings.
 */
final class ChildLibraries {
    static final List<String> OURS =
            List.of("org/evenhand/contactlog/evidence/child/ReadingRoom.class");
    static final List<String> PARSERS =
            List.of(
                    "org/apache/tika/mime/MimeTypes.class",
                    "org/apache/james/mime4j/stream/MimeTokenStream.class",
                    "org/apache/james/mime4j/field/address/LenientAddressParser.class",
                    "org/apache/poi/hsmf/MAPIMessage.class",
                    "org/apache/poi/poifs/filesystem/POIFSFileSystem.class",
                    "org/owasp/html/HtmlSanitizer.class",
                    "org/owasp/shim/Java8Shim.class",
                    "org/owasp/shim/ForJava9AndLater.class",
                    "org/apache/pdfbox/Loader.class",
                    "org/apache/pdfbox/io/RandomAccessRead.class",
                    "org/apache/fontbox/FontBoxFont.class",
                    "org/apache/commons/io/IOUtils.class",
                    "org/apache/commons/codec/Charsets.class",
                    "org/apache/commons/collections4/CollectionUtils.class",
                    "org/apache/commons/math3/util/FastMath.class",
                    "org/apache/commons/logging/LogFactory.class",
                    "org/apache/logging/log4j/LogManager.class",
                    "org/slf4j/Logger.class",
                    "com/zaxxer/sparsebits/SparseBitSet.class",
                    "org/dhatim/fastexcel/reader/ReadableWorkbook.class",
                    "com/fasterxml/aalto/stax/InputFactoryImpl.class",
                    "org/codehaus/stax2/XMLInputFactory2.class",
                    "org/apache/commons/compress/archivers/zip/ZipFile.class",
                    "com/twelvemonkeys/imageio/plugins/webp/WebPImageReader.class",
                    "com/twelvemonkeys/imageio/ImageReaderBase.class",
                    "com/twelvemonkeys/imageio/metadata/Directory.class",
                    "com/twelvemonkeys/image/ImageUtil.class",
                    "com/twelvemonkeys/io/FileUtil.class",
                    "com/twelvemonkeys/lang/Validate.class");

    private static final String FOLDER_INSIDE = "BOOT-INF/classes/";
    private static final String OUR_FOLDER = FOLDER_INSIDE + "org/evenhand/contactlog/evidence/";

    private final Path unpacked;
    private final Set<Path> found = new LinkedHashSet<>();

    private ChildLibraries(Path unpacked) {
        this.unpacked = unpacked;
    }

    /**
     * Where the libraries with these classes are.
     *
     * @param classFiles as resources, for example {@code org/apache/tika/mime/MimeTypes.class}
     * @param addresses the address of a resource of this program, as its class loader gives it;
     *     null when there is none of that name
     * @param unpacked an empty folder for what lies inside a Spring Boot jar
     */
    static List<Path> of(
            List<String> classFiles, Function<String, @Nullable String> addresses, Path unpacked)
            throws IOException {
        ChildLibraries libraries = new ChildLibraries(unpacked);
        for (String classFile : classFiles) {
            String url = addresses.apply(classFile);
            if (url == null) {
                throw new IOException("The program lacks " + classFile);
            }
            libraries.add(url, classFile);
        }
        return new ArrayList<>(libraries.found);
    }

    private void add(String url, String classFile) throws IOException {
        if (url.startsWith("file:")) {
            found.add(path(url.substring(0, url.length() - classFile.length())));
        } else if (url.startsWith("jar:file:")) {
            found.add(path(url.substring("jar:".length(), url.indexOf("!/"))));
        } else if (url.startsWith("jar:nested:")) {
            // jar:nested:/the/program.jar/!BOOT-INF/lib/library.jar!/the/Class.class
            int inside = url.indexOf("/!");
            Path program = path("file:" + url.substring("jar:nested:".length(), inside));
            String entry = url.substring(inside + 2, url.lastIndexOf("!/"));
            found.add(
                    entry.equals(FOLDER_INSIDE)
                            ? ourFolder(program)
                            : unpackedLibrary(program, entry));
        } else {
            throw new IOException("The program runs from a place that is not known: " + url);
        }
    }

    private Path ourFolder(Path program) throws IOException {
        Path folder = unpacked.resolve("classes");
        try (ZipFile zip = new ZipFile(program.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(OUR_FOLDER) && !entry.isDirectory()) {
                    copy(
                            zip,
                            entry,
                            folder.resolve(entry.getName().substring(FOLDER_INSIDE.length())));
                }
            }
        }
        return folder;
    }

    private Path unpackedLibrary(Path program, String name) throws IOException {
        Path library = unpacked.resolve(name.substring(name.lastIndexOf('/') + 1));
        if (!Files.exists(library)) {
            try (ZipFile zip = new ZipFile(program.toFile())) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException("The program lacks " + name);
                }
                copy(zip, entry, library);
            }
        }
        return library;
    }

    private void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Path inside = target.normalize();
        if (!inside.startsWith(unpacked)) {
            throw new IOException("An entry that leaves its folder: " + entry.getName());
        }
        Files.createDirectories(unpacked.resolve(inside).resolveSibling("."));
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, inside);
        }
    }

    private static Path path(String fileUrl) {
        return Path.of(URI.create(fileUrl));
    }
}
