package org.evenhand.keeping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.VerificationReport;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;
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
    String record(Scope scope, HttpServletRequest request, Model model) {
        acts.read(scope, "verification", unit -> true);
        printed(scope, Problems.in(request.getParameterMap()), model);
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

    /** The record block at the foot of a letter, when somebody typed one. */
    private void printed(Scope scope, Problems problems, Model model) {
        String block = said(problems.shown("block", ""));
        String root = said(problems.shown("root", ""));
        Optional<Sealed> typed = Sealed.read(block, root);
        boolean isThere =
                typed.map(printed -> verification.has(scope.org(), printed)).orElse(false);
        if (typed.isEmpty() && !(block + root).isBlank()) {
            problems.add(
                    "root",
                    "Type both as the letter has them: a number, and 64 figures and letters from a to f");
        }
        model.addAttribute("problems", problems);
        model.addAttribute("isThere", isThere);
        model.addAttribute("printed", typed.map(printed -> printed.said(isThere)).orElse(""));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
