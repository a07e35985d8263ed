package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.OlderPaper;
import org.evenhand.casework.ScanKept;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.contactlog.evidence.StrangersFiles;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** The scan of a paper from before Evenhand: added, and opened again as it came (J15). */
@Controller
class ScanPages {
    private static final String FIELD = "scan";

    private final Acts acts;
    private final CaseAccess access;
    private final Tickets tickets;
    private final StrangersFiles door;
    private final EnteringWhatWasBefore entering;

    ScanPages(
            Acts acts,
            CaseAccess access,
            Tickets tickets,
            StrangersFiles door,
            EnteringWhatWasBefore entering) {
        this.acts = acts;
        this.access = access;
        this.tickets = tickets;
        this.door = door;
        this.entering = entering;
    }

    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/scan/{paper}")
    String form(Scope scope, @PathVariable UUID id, @PathVariable UUID paper, Model model) {
        CaseFile file = file(scope, id, paper);
        String ticket = tickets.handOut(scope, EnteringWhatWasBefore.SCAN);
        return shown(model, file, paper, ticket, Problems.none());
    }

    @Needs(Right.WORK_ON_CASES)
    @PostMapping("/cases/{id}/scan/{paper}")
    String keep(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID paper,
            HttpServletRequest request,
            Model model)
            throws IOException {
        FormTicket ticket = tickets.takeBack(scope, EnteringWhatWasBefore.SCAN, request);
        CaseFile file = file(scope, id, paper);
        Problems problems = Problems.none();
        Path bytes = Files.createTempFile("evenhand-", ".scan");
        try {
            Optional<Opened> opened = opened(request, bytes);
            if (opened.isPresent() && opened.get() instanceof Opened.Accepted accepted) {
                Outcome kept =
                        entering.keepScan(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new LetterId(paper),
                                accepted,
                                bytes);
                if (!(kept instanceof Outcome.Refused)) {
                    return "redirect:" + CaseHeading.href(file) + "?saved";
                }
            }
            problems.add(FIELD, opened.map(ScanPages::words).orElse("Choose the scan"));
        } finally {
            Files.deleteIfExists(bytes);
        }
        return shown(model, file, paper, request.getParameter(HiddenField.FORM_TICKET), problems);
    }

    private Optional<Opened> opened(HttpServletRequest request, Path bytes) throws IOException {
        MultipartFile part =
                request instanceof MultipartHttpServletRequest multipart
                        ? multipart.getFile(FIELD)
                        : null;
        if (part == null || part.isEmpty()) {
            return Optional.empty();
        }
        part.transferTo(bytes);
        String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
        return Optional.of(door.open(new StrangersFile(bytes, name)));
    }

    private static String words(Opened opened) {
        return opened instanceof Opened.Refused refused
                ? refused.refusal().because() + " " + refused.refusal().instead()
                : "It could not be kept. Choose it once more";
    }

    /** The scan as it came: always saved, never shown in the page. */
    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/{id}/scan/{paper}/file")
    void open(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID paper,
            HttpServletResponse response)
            throws IOException {
        ScanKept scan =
                paper(file(scope, id, paper), paper)
                        .flatMap(OlderPaper::scan)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SavedFile.head(response, scan.mediaType(), scan.safeName(), scan.size());
        int number = 0;
        for (Optional<byte[]> piece = piece(scope, scan, number);
                piece.isPresent();
                piece = piece(scope, scan, ++number)) {
            response.getOutputStream().write(piece.get());
        }
    }

    private Optional<byte[]> piece(Scope scope, ScanKept scan, int number) {
        return acts.lookUp(scope, unit -> EvidenceFiles.piece(unit, scan.sha256(), number));
    }

    private CaseFile file(Scope scope, UUID id, UUID paper) {
        CaseFile file = access.read(scope, "case-scan", new CaseId(id));
        if (paper(file, paper).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file;
    }

    private static Optional<OlderPaper> paper(CaseFile file, UUID paper) {
        return OlderPaper.of(file.theCase()).stream()
                .filter(one -> one.id().value().equals(paper))
                .findFirst();
    }

    private static String shown(
            Model model, CaseFile file, UUID paper, String ticket, Problems problems) {
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("action", CaseHeading.href(file) + "/scan/" + paper);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "casework/scan";
    }
}
