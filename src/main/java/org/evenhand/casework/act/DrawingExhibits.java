package org.evenhand.casework.act;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casework.Exhibit;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.evidence.AcceptedKinds;
import org.evenhand.contactlog.evidence.DrawingFiles;
import org.evenhand.contactlog.evidence.Drawn;
import org.evenhand.contactlog.evidence.Kind;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.ChangedBytes;
import org.evenhand.letter.LetterFiles;
import org.evenhand.letter.LetterShelf;
import org.springframework.stereotype.Component;

/**
 * Has the exhibits of a file drawn, so far as they are pages, pictures or plain text; the rest says
 * what it is. It takes its time, and so comes before the act and outside every transaction.
 */
@Component
class DrawingExhibits {
    private static final Set<Kind> CAN_BE_DRAWN =
            Set.of(Kind.PDF, Kind.PICTURE, Kind.TEXT, Kind.DOCUMENT, Kind.SPREADSHEET);
    private static final Drawn CHANGED =
            new Drawn.Nothing("Its bytes are not those that were kept; verify the record.");

    private final Acts acts;
    private final EvidenceFiles evidence;
    private final DrawingFiles drawing;

    DrawingExhibits(Acts acts, EvidenceFiles evidence, DrawingFiles drawing) {
        this.acts = acts;
        this.evidence = evidence;
        this.drawing = drawing;
    }

    /** What can be printed of each, by its SHA-256; of an e-mail that was read, nothing. */
    Map<String, Drawn> draw(Scope scope, List<Exhibit> exhibits) {
        Map<String, Drawn> drawn = new HashMap<>();
        Map<String, StrangersFile> files = new LinkedHashMap<>();
        try {
            for (Exhibit one : exhibits) {
                if (one.mail().isPresent() || drawn.containsKey(one.sha256())) {
                    continue;
                }
                Optional<Drawn> not = cannotBeDrawn(one);
                if (not.isPresent()) {
                    drawn.put(one.sha256(), not.get());
                } else if (!files.containsKey(one.sha256())) {
                    Path bytes = Files.createTempFile("evenhand-", ".exhibit");
                    files.put(one.sha256(), new StrangersFile(bytes, one.name()));
                    if (!write(scope, one, bytes)) {
                        drawn.put(one.sha256(), CHANGED);
                    }
                }
            }
            List<String> hashes =
                    files.keySet().stream().filter(each -> !drawn.containsKey(each)).toList();
            List<Drawn> prints = drawing.draw(hashes.stream().map(files::get).toList());
            for (int each = 0; each < hashes.size(); each++) {
                drawn.put(hashes.get(each), prints.get(each));
            }
            return drawn;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            throwAway(new ArrayList<>(files.values()));
        }
    }

    private static Optional<Drawn> cannotBeDrawn(Exhibit one) {
        Optional<Kind> kind = AcceptedKinds.kindOf(one.mediaType());
        return kind.filter(CAN_BE_DRAWN::contains).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Drawn.Nothing(
                                "It is %s, which is not printed."
                                        .formatted(kind.map(Kind::words).orElse("a file"))));
    }

    /** Whether these are the bytes that were kept. */
    private boolean write(Scope scope, Exhibit one, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            if (one.kept().shelf().equals(LetterShelf.NAME)) {
                UUID file = UUID.fromString(one.kept().key());
                out.write(acts.lookUp(scope, unit -> LetterFiles.read(unit, file, one.sha256())));
            } else {
                int number = 0;
                for (Optional<byte[]> piece = piece(scope, one, number);
                        piece.isPresent();
                        piece = piece(scope, one, ++number)) {
                    out.write(piece.get());
                }
            }
        } catch (ChangedBytes | IllegalStateException bent) {
            return false;
        }
        return EvidenceFiles.sha256(to).equals(one.sha256());
    }

    private Optional<byte[]> piece(Scope scope, Exhibit one, int number) {
        return acts.lookUp(scope, unit -> evidence.piece(unit, one.sha256(), number));
    }

    private static void throwAway(List<StrangersFile> files) {
        for (StrangersFile file : files) {
            try {
                Files.deleteIfExists(file.bytes());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
