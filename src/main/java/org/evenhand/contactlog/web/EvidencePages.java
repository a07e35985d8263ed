package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.act.KeepingEvidence;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Adding files to an entry, and handing one back exactly as it came. */
@Controller
class EvidencePages {
    private final OpeningAnEntry opening;
    private final Tickets tickets;
    private final Uploads uploads;
    private final KeepingEvidence keeping;
    private final Acts acts;
    private final EvidenceFiles files;

    EvidencePages(
            OpeningAnEntry opening,
            Tickets tickets,
            Uploads uploads,
            KeepingEvidence keeping,
            Acts acts,
            EvidenceFiles files) {
        this.opening = opening;
        this.tickets = tickets;
        this.uploads = uploads;
        this.keeping = keeping;
        this.acts = acts;
        this.files = files;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}/evidence")
    String form(Scope scope, @PathVariable UUID id, Model model) {
        OpenEntry open = open(scope, id);
        return shown(open, tickets.handOut(scope, KeepingEvidence.KEEP), Problems.none(), model);
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/{id}/evidence")
    String keep(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, KeepingEvidence.KEEP, request);
        OpenEntry open = open(scope, id);
        Answers answers = Answers.wordForWord(Typed.from(request.getParameterMap()), open.today());
        LocalDate capturedOn = answers.pastDay("capturedOn");
        String capturedBy = answers.line("capturedBy", Answers.LONGEST_NAME);
        try (Uploads.Uploaded uploaded = uploads.take(request, "files")) {
            check(uploaded, answers.problems());
            Optional<String> away =
                    answers.fine()
                            ? Refusals.after(
                                    keeping.keep(
                                            scope,
                                            uploaded.with(ticket),
                                            open.id(),
                                            uploaded.files(),
                                            capturedOn,
                                            capturedBy),
                                    answers.problems(),
                                    rule -> "files")
                            : Optional.empty();
            return away.orElseGet(() ->
                    shown(
                            open,
                            request.getParameter(HiddenField.FORM_TICKET),
                            answers.problems(),
                            model));
        }
    }

    /** When nothing of it can be kept, nothing happened: the reasons stand beside the field. */
    private static void check(Uploads.Uploaded uploaded, Problems problems) {
        if (uploaded.isEmpty()) {
            problems.add("files", "Choose at least one file");
        } else if (uploaded.turnedAway().size() == uploaded.files().size()) {
            for (Opened.Refused refused : uploaded.turnedAway()) {
                problems.add("files", words(refused));
            }
        } else if (!problems.isEmpty()) {
            problems.add("files", "Choose the files once more");
        }
    }

    static String words(Opened.Refused refused) {
        return refused.name().safe()
                + ": "
                + refused.refusal().because()
                + " "
                + refused.refusal().instead();
    }

    private OpenEntry open(Scope scope, UUID id) {
        OpenEntry open = opening.open(scope, id, "entry-form");
        if (!open.seeing().whole() && !open.seeing().own()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open;
    }

    private static String shown(OpenEntry open, String ticket, Problems problems, Model model) {
        model.addAttribute("action", open.href("evidence"));
        model.addAttribute("back", "/contacts/" + open.id().text());
        model.addAttribute(
                "caption", open.entry().whoOrUnknown() + ", " + open.entry().channel().words());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/evidence";
    }

    /** The file as it came: never shown in the page, always saved, and nothing in it runs. */
    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}/evidence/{evidence}")
    void file(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID evidence,
            HttpServletResponse response)
            throws IOException {
        OpenEntry open = opening.open(scope, id, "evidence-file");
        EvidenceKept kept =
                open.entry().evidence().stream()
                        .map(Recorded::fact)
                        .filter(each -> each.evidence().value().equals(evidence))
                        .filter(each -> open.seeing().theAccount())
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(kept.mediaType());
        response.setContentLengthLong(kept.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(kept.safeName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        write(scope, kept, response.getOutputStream());
    }

    /** A piece at a time, each in a transaction of its own: a slow reader holds nothing up. */
    private void write(Scope scope, EvidenceKept kept, OutputStream out) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = piece(scope, kept, number);
                piece.isPresent();
                piece = piece(scope, kept, ++number)) {
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(Scope scope, EvidenceKept kept, int number) {
        return acts.lookUp(scope, unit -> files.piece(unit, kept.sha256(), number));
    }
}
