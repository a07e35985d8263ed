package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.KeptFormInWords;
import org.evenhand.access.Needs;
import org.evenhand.access.Parked;
import org.evenhand.access.Parking;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What somebody typed before their sign-in ran out, offered to the same person again. */
@Controller
class ParkedPages {
    private static final KeptFormInWords.Words NOTHING_KNOWN =
            new KeptFormInWords.Words("", "", List.of());

    private final Parking parking;
    private final List<KeptFormInWords> words;

    ParkedPages(Parking parking, List<KeptFormInWords> words) {
        this.parking = parking;
        this.words = List.copyOf(words);
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/parked")
    String list(Scope scope, Model model) {
        List<Parked> waiting = parking.of(scope);
        if (waiting.size() == 1) {
            return "redirect:/parked/" + waiting.getFirst().ticket();
        }
        model.addAttribute("waiting", waiting.stream().map(parked -> view(scope, parked)).toList());
        return "access/parked";
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/parked/{id}")
    String one(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Parked parked =
                parking.byTicket(scope, id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("parked", view(scope, parked));
        model.addAttribute("confirmed", request.getParameter("confirmed") != null);
        return "access/parkedForm";
    }

    private ParkedView view(Scope scope, Parked parked) {
        return ParkedView.of(
                parked,
                words.stream()
                        .flatMap(each -> each.of(scope, parked).stream())
                        .findFirst()
                        .orElse(NOTHING_KNOWN));
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/parked/{id}/discard")
    String discard(Scope scope, @PathVariable UUID id) {
        parking.discard(scope, id);
        return "redirect:/";
    }
}
