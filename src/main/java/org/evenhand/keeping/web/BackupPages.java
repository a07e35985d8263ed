package org.evenhand.keeping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.PasswordAgain;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RecoveryLock;
import org.evenhand.keeping.BackupFiles;
import org.evenhand.keeping.Backups;
import org.evenhand.keeping.TrialRestore;
import org.evenhand.keeping.act.MakingARecoveryKey;
import org.evenhand.keeping.act.TakingABackup;
import org.evenhand.keeping.act.TryingABackup;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Making a backup, trying whether it can be brought back, and taking it away. Only where one school
 * has the installation to itself.
 */
@Controller
class BackupPages {
    private final Acts acts;
    private final Tickets tickets;
    private final Backups backups;
    private final BackupFiles files;
    private final TakingABackup taking;
    private final MakingARecoveryKey makingKey;
    private final TryingABackup trying;

    BackupPages(
            Acts acts,
            Tickets tickets,
            Backups backups,
            BackupFiles files,
            TakingABackup taking,
            MakingARecoveryKey makingKey,
            TryingABackup trying) {
        this.acts = acts;
        this.tickets = tickets;
        this.backups = backups;
        this.files = files;
        this.taking = taking;
        this.makingKey = makingKey;
        this.trying = trying;
    }

    @Needs(Right.KEEP_RECORD)
    @GetMapping("/settings/backup")
    String backups(Scope scope, Model model) {
        return shown(scope, "", model);
    }

    private String shown(Scope scope, String failure, Model model) {
        model.addAttribute("failure", failure);
        boolean alone = acts.lookUp(scope, backups::isOfThisSchoolAlone);
        model.addAttribute("alone", alone);
        model.addAttribute("lock", lock(scope).map(RecoveryLock::fingerprint).orElse(""));
        model.addAttribute("made", alone ? files.all() : java.util.List.of());
        model.addAttribute("ticket", tickets.handOut(scope, TakingABackup.MAKE));
        model.addAttribute("keyTicket", tickets.handOut(scope, MakingARecoveryKey.MAKE));
        return "keeping/backup";
    }

    @Needs(Right.KEEP_RECORD)
    @PasswordAgain
    @PostMapping("/settings/backup/recovery-key")
    String makeKey(Scope scope, HttpServletRequest request, Model model) {
        onlyWhereAlone(scope);
        FormTicket ticket = tickets.takeBack(scope, MakingARecoveryKey.MAKE, request);
        Optional<RecoveryKey> key = makingKey.make(scope, ticket);
        if (key.isEmpty()) {
            return "redirect:/settings/backup";
        }
        model.addAttribute("paper", key.get().onPaper());
        model.addAttribute("fingerprint", key.get().lock().fingerprint());
        return "keeping/recoveryKey";
    }

    @Needs(Right.KEEP_RECORD)
    @PasswordAgain
    @PostMapping("/settings/backup")
    String make(Scope scope, HttpServletRequest request, Model model) {
        onlyWhereAlone(scope);
        FormTicket ticket = tickets.takeBack(scope, TakingABackup.MAKE, request);
        try {
            lock(scope).ifPresent(lock -> taking.make(scope, ticket, lock));
        } catch (DatabaseFault fault) {
            return shown(scope, String.valueOf(fault.getMessage()), model);
        }
        return "redirect:/settings/backup";
    }

    @Needs(Right.KEEP_RECORD)
    @PasswordAgain
    @GetMapping("/settings/backup/{name}")
    ResponseEntity<Resource> fetch(Scope scope, @PathVariable String name) {
        onlyWhereAlone(scope);
        Path file = taking.fetch(scope, name).orElseThrow(BackupPages::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }

    @Needs(Right.KEEP_RECORD)
    @PasswordAgain
    @GetMapping("/settings/backup/{name}/try")
    String tryIt(Scope scope, @PathVariable String name, Model model) {
        return tried(scope, name, Problems.none(), "", null, model);
    }

    /** Without a ticket: what is typed is a secret, and is kept for nobody, not even sealed. */
    @Needs(Right.KEEP_RECORD)
    @PasswordAgain
    @PostMapping("/settings/backup/{name}/try")
    String tryOut(Scope scope, @PathVariable String name, HttpServletRequest request, Model model) {
        onlyWhereAlone(scope);
        Problems problems = Problems.none();
        String typed = request.getParameter("key");
        Optional<RecoveryKey> key = RecoveryKey.read(typed == null ? "" : typed);
        if (key.isEmpty()) {
            problems.add(
                    "key",
                    "That is no recovery key, or a sign of it was mistyped. It has fourteen groups of four");
            return tried(scope, name, problems, "", null, model);
        }
        try {
            return tried(
                    scope,
                    name,
                    problems,
                    "",
                    trying.tryOut(scope, name, key.get()).orElseThrow(BackupPages::notFound),
                    model);
        } catch (DatabaseFault fault) {
            return tried(scope, name, problems, String.valueOf(fault.getMessage()), null, model);
        }
    }

    private String tried(
            Scope scope,
            String name,
            Problems problems,
            String failure,
            TrialRestore.@Nullable Result result,
            Model model) {
        onlyWhereAlone(scope);
        model.addAttribute(
                "file",
                files.all().stream()
                        .filter(made -> made.name().equals(name))
                        .findFirst()
                        .orElseThrow(BackupPages::notFound));
        model.addAttribute("problems", problems);
        model.addAttribute("failure", failure);
        model.addAttribute("result", result);
        return "keeping/tryBackup";
    }

    private Optional<RecoveryLock> lock(Scope scope) {
        return acts.lookUp(scope, backups::lock);
    }

    /** A backup holds every school, and no school's page hands out another's. */
    private void onlyWhereAlone(Scope scope) {
        if (!acts.lookUp(scope, backups::isOfThisSchoolAlone)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
