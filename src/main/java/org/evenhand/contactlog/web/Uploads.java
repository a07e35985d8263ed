package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.act.OfferedFile;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.contactlog.evidence.StrangersFiles;
import org.evenhand.ledger.FormTicket;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the files of a form to the door for strangers' files; none is trusted, none is lost. */
@Component
class Uploads {
    private final StrangersFiles door;

    Uploads(StrangersFiles door) {
        this.door = door;
    }

    /** What came, looked at; closing removes what lay on the disk meanwhile. */
    record Uploaded(List<OfferedFile> files) implements AutoCloseable {
        boolean isEmpty() {
            return files.isEmpty();
        }

        /** Those that may not be kept. */
        List<Opened.Refused> turnedAway() {
            return files.stream()
                    .map(OfferedFile::opened)
                    .filter(Opened.Refused.class::isInstance)
                    .map(Opened.Refused.class::cast)
                    .toList();
        }

        /** The same form with other files is another form, however alike its words are. */
        FormTicket with(FormTicket ticket) {
            MessageDigest digest = sha256();
            digest.update(ticket.typed());
            files.forEach(file ->
                    digest.update(
                            EvidenceFiles.sha256(file.bytes())
                                    .getBytes(StandardCharsets.US_ASCII)));
            return files.isEmpty() ? ticket : new FormTicket(ticket.key(), digest.digest());
        }

        @Override
        public void close() {
            files.forEach(file -> delete(file.bytes()));
        }
    }

    /** The files under that name, in the order in which they were chosen. */
    Uploaded take(HttpServletRequest request, String field) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) {
            return new Uploaded(List.of());
        }
        List<StrangersFile> files = new ArrayList<>();
        try {
            for (MultipartFile part : multipart.getFiles(field)) {
                String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
                if (!name.isEmpty() || !part.isEmpty()) {
                    Path bytes = Files.createTempFile("evenhand-", ".offered");
                    part.transferTo(bytes);
                    files.add(new StrangersFile(bytes, name));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        List<Opened> opened = door.open(files);
        List<OfferedFile> offered = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            offered.add(new OfferedFile(files.get(i).bytes(), opened.get(i)));
        }
        return new Uploaded(List.copyOf(offered));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
