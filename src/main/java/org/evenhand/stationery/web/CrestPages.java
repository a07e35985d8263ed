package org.evenhand.stationery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.evidence.Picture;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.Crest;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.PdfRendering;
import org.evenhand.stationery.act.SettingTheCrest;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The crest at the head of the letters: chosen, said in words, taken off (P65). */
@Controller
class CrestPages {
    private static final String FILE = "crest";
    private static final String ALTERNATIVE = "alternative";
    private static final int LONGEST_ALTERNATIVE = 150;

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final CrestDoor door;
    private final SettingTheCrest setting;

    CrestPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            CrestDoor door,
            SettingTheCrest setting) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.door = door;
        this.setting = setting;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper/crest")
    String form(Scope scope, Model model) {
        String ticket = tickets.handOut(scope, SettingTheCrest.SET);
        return shown(scope, ticket, Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/paper/crest")
    String send(Scope scope, HttpServletRequest request, Model model) throws IOException {
        FormTicket ticket = tickets.takeBack(scope, SettingTheCrest.SET, request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today);
        Optional<Outcome> outcome =
                "none".equals(request.getParameter("step"))
                        ? Optional.of(setting.takeOff(scope, ticket))
                        : set(scope, ticket, request, answers);
        return outcome.map(Landing::of)
                .orElseGet(() ->
                        shown(
                                scope,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                model));
    }

    private Optional<Outcome> set(
            Scope scope, FormTicket ticket, HttpServletRequest request, Answers answers)
            throws IOException {
        String alternative = alternative(answers);
        Optional<MultipartFile> chosen = chosen(request);
        Optional<Crest> now = now(scope);
        if (chosen.isEmpty()) {
            if (now.isEmpty()) {
                answers.problems().add(FILE, "Choose a picture of the crest");
            }
            return answers.fine()
                    ? now.map(crest -> setting.say(scope, ticket, crest, alternative))
                    : Optional.empty();
        }
        Optional<Picture> picture = drawn(chosen.get(), answers.problems());
        return answers.fine()
                ? picture.map(one ->
                        setting.set(
                                scope,
                                otherFileOtherForm(ticket, one),
                                new SettingTheCrest.Drawing(
                                        one.jpeg(), one.width(), one.height(), alternative)))
                : Optional.empty();
    }

    private static String alternative(Answers answers) {
        String alternative =
                answers.line(
                        ALTERNATIVE,
                        LONGEST_ALTERNATIVE,
                        "Say what the picture shows, for whoever does not see it");
        PdfRendering.unprintable("What it shows", alternative)
                .forEach(ground -> answers.problems().refuse(ALTERNATIVE, ground));
        return alternative;
    }

    private Optional<Picture> drawn(MultipartFile chosen, Problems problems) throws IOException {
        Path bytes = Files.createTempFile("evenhand-", ".crest");
        try {
            chosen.transferTo(bytes);
            String name = Objects.requireNonNullElse(chosen.getOriginalFilename(), "");
            return switch (door.take(bytes, name)) {
                case CrestDoor.Taken.Drawn(Picture picture) -> Optional.of(picture);
                case CrestDoor.Taken.Not(String because) -> {
                    problems.add(FILE, because);
                    yield Optional.empty();
                }
            };
        } finally {
            Files.deleteIfExists(bytes);
        }
    }

    /** The same words with another picture are another form. */
    private static FormTicket otherFileOtherForm(FormTicket ticket, Picture picture) {
        byte[] typed = ticket.typed();
        int hash = Arrays.hashCode(picture.jpeg());
        for (int each = 0; each < Integer.BYTES; each++) {
            typed[each] ^= (byte) (hash >>> (each * Byte.SIZE));
        }
        return new FormTicket(ticket.key(), typed);
    }

    private static Optional<MultipartFile> chosen(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? Optional.ofNullable(multipart.getFile(FILE)).filter(file -> !file.isEmpty())
                : Optional.empty();
    }

    private Optional<Crest> now(Scope scope) {
        return acts.lookUp(scope, HouseStyle::of)
                .stationery()
                .flatMap(paper -> Optional.ofNullable(paper.crest()));
    }

    private String shown(Scope scope, String ticket, Problems problems, Model model) {
        Optional<Crest> now = now(scope);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("alternative", now.map(Crest::alternative).orElse(null));
        model.addAttribute("picture", now.map(crest -> "/crest/" + crest.file()).orElse(""));
        return "stationery/crest";
    }
}
