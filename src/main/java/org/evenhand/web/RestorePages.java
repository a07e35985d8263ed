package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.OpenToAll;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.keeping.BackupFiles;
import org.evenhand.keeping.BringingBack;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The other way to begin with an empty database: a backup is brought back instead of a school being
 * set up. It stands behind the same code and is gone with the first page.
 */
@Controller
class RestorePages {
    /** What is chosen when the backup is not in the folder. */
    private static final String CHOSEN_HERE = "chosen";

    private final FirstRunCode code;
    private final BackupFiles files;
    private final BringingBack bringingBack;

    RestorePages(FirstRunCode code, BackupFiles files, BringingBack bringingBack) {
        this.code = code;
        this.files = files;
        this.bringingBack = bringingBack;
    }

    @OpenToAll
    @GetMapping("/first-run/restore")
    String form(Model model) {
        code.onlyWhileEmpty();
        return shown(Problems.none(), "", model);
    }

    /** What is typed is a secret, and is kept for nobody. */
    @OpenToAll
    @PostMapping("/first-run/restore")
    String restore(HttpServletRequest request, Model model) throws IOException {
        code.onlyWhileEmpty();
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        Optional<MultipartFile> upload = upload(request);
        Optional<Path> inTheFolder = files.findAny(problems.typed().first("backup"));
        if (inTheFolder.isEmpty() && upload.isEmpty()) {
            problems.add(files.toBringBack().isEmpty() ? "file" : "backup", "Choose the backup");
        }
        if (inTheFolder.isPresent() && upload.isPresent()) {
            problems.add("backup", "Choose a backup of the list or another file, not both");
        }
        Optional<RecoveryKey> key = RecoveryKey.read(problems.typed().first("key"));
        if (key.isEmpty()) {
            problems.add(
                    "key",
                    "That is no recovery key, or a sign of it was mistyped. It has fourteen groups of four");
        }
        // Asked last, as it is when a school is set up.
        if (problems.isEmpty() && !code.isRight(problems.typed().first("code"))) {
            problems.add("code", FirstRunCode.WRONG);
        }
        if (!problems.isEmpty() || key.isEmpty()) {
            if (upload.isPresent()) {
                problems.add("file", "Choose the file once more");
            }
            return shown(problems, "", model);
        }
        try {
            model.addAttribute(
                    "result",
                    inTheFolder.isPresent()
                            ? bringBack(inTheFolder.get(), key.get())
                            : bringBack(upload.orElseThrow(), key.get()));
            return "web/restored";
        } catch (DatabaseFault fault) {
            return shown(problems, String.valueOf(fault.getMessage()), model);
        }
    }

    /** One at a time, and never while a school is being set up. */
    private BringingBack.Result bringBack(Path backup, RecoveryKey key) {
        return code.alone(() -> {
            code.onlyWhileEmpty();
            return bringingBack.bringBack(backup, key);
        });
    }

    private BringingBack.Result bringBack(MultipartFile upload, RecoveryKey key)
            throws IOException {
        Path bytes = Files.createTempFile("evenhand-", ".backup");
        try {
            upload.transferTo(bytes);
            return bringBack(bytes, key);
        } finally {
            Files.deleteIfExists(bytes);
        }
    }

    private static Optional<MultipartFile> upload(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? Optional.ofNullable(multipart.getFile("file")).filter(file -> !file.isEmpty())
                : Optional.empty();
    }

    private String shown(Problems problems, String failure, Model model) {
        List<BackupFiles.Made> there = files.toBringBack();
        model.addAttribute("problems", problems);
        model.addAttribute("failure", failure);
        model.addAttribute("folder", files.folder().toString());
        model.addAttribute(
                "choices",
                there.isEmpty()
                        ? List.of()
                        : Stream.concat(
                                        there.stream()
                                                .map(made ->
                                                        Choice.of(
                                                                made.name(),
                                                                "%s, %s"
                                                                        .formatted(
                                                                                made.name(),
                                                                                made.size()))),
                                        Stream.of(Choice.of(CHOSEN_HERE, "Another file")))
                                .toList());
        return "web/restore";
    }
}
