package org.evenhand.enforcement.web;

import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The slip for whoever keeps the mail (P55-4). */
@Controller
class SlipPage {
    private final Acts acts;
    private final TheirLines lines;

    SlipPage(Acts acts, TheirLines lines) {
        this.acts = acts;
        this.lines = lines;
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/{measure}/slip")
    String slip(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            Model model) {
        OpenedLine opened = lines.open(scope, restriction, measure);
        model.addAttribute(
                "it",
                acts.lookUp(
                        scope,
                        unit ->
                                SlipView.of(unit, opened.plan())
                                        .findFirst()
                                        .filter(_ -> opened.forwards())
                                        .orElseThrow(() ->
                                                new ResponseStatusException(
                                                        HttpStatus.NOT_FOUND))));
        model.addAttribute("back", opened.view().href());
        boolean off = !opened.running() || (opened.line().isOn() && !opened.inForce());
        model.addAttribute("off", off);
        model.addAttribute("early", !off && !opened.inForce());
        return "enforcement/slip";
    }
}
