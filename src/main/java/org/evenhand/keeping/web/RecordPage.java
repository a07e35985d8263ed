package org.evenhand.keeping.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.VerificationReport;
import org.evenhand.ui.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the record is as it was sealed (P45), in words, looked at now. */
@Controller
class RecordPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Acts acts;
    private final Verification verification;

    RecordPage(Acts acts, Verification verification) {
        this.acts = acts;
        this.verification = verification;
    }

    @Needs(Right.KEEP_RECORD)
    @GetMapping("/settings/record")
    String record(Scope scope, Model model) {
        acts.read(scope, "verification", unit -> true);
        VerificationReport report = verification.verify(scope.org());
        model.addAttribute("clean", report.isClean());
        model.addAttribute("counted", report.counted());
        model.addAttribute(
                "findings", report.findings().stream().map(finding -> finding.inWords()).toList());
        model.addAttribute("unlisted", report.unlisted());
        model.addAttribute(
                "checkpoint",
                verification
                        .lastCheckpoint(scope.org())
                        .map(at -> LocalDateTime.ofInstant(at, Period.LONDON))
                        .map(at -> DAY.format(at) + " at " + Times.said(at.toLocalTime()))
                        .orElse(""));
        return "keeping/record";
    }
}
