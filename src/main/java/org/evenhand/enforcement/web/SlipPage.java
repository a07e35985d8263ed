package org.evenhand.enforcement.web;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.Measure;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The slip for whoever keeps the mail (P55-4), here and as a file; and the one that goes with
 * documents that are returned (P57), as a file to be filled in.
 */
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
        model.addAttribute("it", view(scope, opened).orElseThrow(SlipPage::notFound));
        model.addAttribute("back", opened.view().href());
        model.addAttribute("off", isOff(opened));
        model.addAttribute("early", isEarly(opened));
        model.addAttribute("how", MailSlip.how(isOff(opened), false));
        return "enforcement/slip";
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/{measure}/slip/{format}")
    ResponseEntity<byte[]> file(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            @PathVariable String format) {
        OpenedLine opened = lines.open(scope, restriction, measure);
        return opened.line().measure() == Measure.DOCUMENTS
                ? returnSlip(scope, opened, format)
                : mailSlip(scope, opened, format);
    }

    private ResponseEntity<byte[]> mailSlip(Scope scope, OpenedLine opened, String format) {
        SlipView slip = view(scope, opened).orElseThrow(SlipPage::notFound);
        return acts.lookUp(
                scope,
                unit ->
                        StaffPaper.file(
                                unit,
                                MailSlip.of(
                                        unit,
                                        opened.plan().restriction(),
                                        slip,
                                        isOff(opened),
                                        isEarly(opened)),
                                format,
                                "mail-slip-" + slip.reference()));
    }

    private ResponseEntity<byte[]> returnSlip(Scope scope, OpenedLine opened, String format) {
        return acts.lookUp(
                scope,
                unit ->
                        ReturnSlip.of(unit, opened.plan())
                                .map(paper ->
                                        StaffPaper.file(
                                                unit,
                                                paper,
                                                format,
                                                "return-slip-"
                                                        + StaffPaper.number(
                                                                opened.plan().restriction())))
                                .orElseThrow(SlipPage::notFound));
    }

    private Optional<SlipView> view(Scope scope, OpenedLine opened) {
        return acts.lookUp(scope, unit -> SlipView.of(unit, opened.plan()).findFirst())
                .filter(_ -> opened.forwards());
    }

    private static boolean isOff(OpenedLine opened) {
        return !opened.running() || (opened.line().isOn() && !opened.inForce());
    }

    private static boolean isEarly(OpenedLine opened) {
        return !isOff(opened) && !opened.inForce();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
