package org.evenhand.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.contactlog.evidence.StrangersFiles;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.act.RecordingAReturn;
import org.evenhand.mail.Bounce;
import org.evenhand.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The message with which a mail server says that a letter did not arrive, read for whoever got it:
 * what it means in plain words, and the form of the return, filled in. The file itself is not kept,
 * and nothing is recorded before a person says so (J6).
 */
@Controller
class BouncePages {
    private static final String FILE = "report";
    private static final long LARGEST = 25L * 1024 * 1024;

    private final Tickets tickets;
    private final Envelopes envelopes;
    private final InstantSource clock;
    private final StrangersFiles door;

    BouncePages(Tickets tickets, Envelopes envelopes, InstantSource clock, StrangersFiles door) {
        this.tickets = tickets;
        this.envelopes = envelopes;
        this.clock = clock;
        this.door = door;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/{id}/e-mail/bounce")
    String form(Scope scope, @PathVariable UUID id, Model model) {
        return shown(scope, new LetterId(id), Problems.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/{id}/e-mail/bounce")
    String read(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model)
            throws IOException {
        LetterId letter = new LetterId(id);
        Problems problems = Problems.in(request.getParameterMap());
        Optional<MultipartFile> chosen = chosen(request);
        if (chosen.isEmpty()) {
            problems.add(FILE, "Choose the message that came back");
            return shown(scope, letter, problems, model);
        }
        Optional<Mail> mail = read(chosen.get());
        if (mail.flatMap(Mail::report).isEmpty()) {
            problems.add(
                    FILE,
                    "No report of a mail server was found in it. Save the message itself as a file"
                            + " (.eml), or write down by hand what it says");
            return shown(scope, letter, problems, model);
        }
        Bounce bounce = envelopes.read(scope, letter, mail.get().report().orElseThrow());
        Instant written = Bounce.writtenAt(mail.get().sent(), clock.instant());
        model.addAttribute("letter", envelopes.of(scope, letter).view());
        model.addAttribute("it", BounceView.of(bounce, written));
        model.addAttribute("ticket", tickets.handOut(scope, RecordingAReturn.RECORD));
        return "mail/bounced";
    }

    private Optional<Mail> read(MultipartFile chosen) throws IOException {
        if (chosen.getSize() > LARGEST) {
            return Optional.empty();
        }
        Path bytes = Files.createTempFile("evenhand-", ".report");
        try {
            chosen.transferTo(bytes);
            String name = Objects.requireNonNullElse(chosen.getOriginalFilename(), "");
            return door.open(new StrangersFile(bytes, name)) instanceof Opened.Accepted accepted
                            && accepted.reading() instanceof Mail mail
                    ? Optional.of(mail)
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(bytes);
        }
    }

    private static Optional<MultipartFile> chosen(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? Optional.ofNullable(multipart.getFile(FILE)).filter(file -> !file.isEmpty())
                : Optional.empty();
    }

    private String shown(Scope scope, LetterId letter, Problems problems, Model model) {
        model.addAttribute("letter", envelopes.of(scope, letter).view());
        model.addAttribute("problems", problems);
        return "mail/bounce";
    }
}
