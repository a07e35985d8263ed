package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.settings.FirstHour;
import org.evenhand.settings.FirstHour.Question;
import org.evenhand.ui.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first hour of an empty school: eight answers, and what still stops the first letter. */
@Controller
class FirstHourPages {
    /** The field and the mark in an address by which a form knows that it leads back here. */
    static final String MARK = "first-hour";

    private final Acts acts;

    FirstHourPages(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/first-hour")
    String firstHour(Scope scope, HttpServletRequest request, Model model) {
        FirstHour hour = acts.lookUp(scope, FirstHour::of);
        model.addAttribute("hour", hour);
        model.addAttribute("tasks", tasks(hour));
        model.addAttribute("saved", request.getParameter("saved") != null);
        return "settings/first-hour";
    }

    static boolean isFrom(HttpServletRequest request) {
        return request.getParameter(MARK) != null;
    }

    /** Where to go instead, when the first hour led to the form. */
    static String instead(String address, boolean firstHour) {
        return firstHour ? "redirect:/first-hour?saved" : address;
    }

    private static List<Task> tasks(FirstHour hour) {
        return List.of(Question.values()).stream().map(asked -> task(hour, asked)).toList();
    }

    private static Task task(FirstHour hour, Question asked) {
        Task task =
                switch (asked) {
                    case HEADTEACHER ->
                            open(
                                    "The headteacher",
                                    "/settings/accounts/new?role=HEADTEACHER",
                                    "Decides on every letter, and signs in to do so");
                    case CHAIR ->
                            open(
                                    "The Chair of governors",
                                    "/settings/accounts/post-holder?role=CHAIR",
                                    "Is told of every warning; needs no account");
                    case POLICY ->
                            open(
                                    "The adopted policy",
                                    "/settings/school/policy",
                                    "Title, version, day of adoption, and where to read it");
                    case TERM_DATES ->
                            open(
                                    "Term dates",
                                    "/settings/terms/sheet",
                                    "A whole year at once, or one term after another");
                    case EMERGENCIES ->
                            open(
                                    "What to do in an emergency",
                                    "/settings/school/emergency",
                                    "In school hours, and outside them");
                    case LETTERHEAD ->
                            open(
                                    "The letterhead",
                                    "/settings/school/letterhead",
                                    "Address, telephone, e-mail");
                    case DATA_PROTECTION ->
                            open(
                                    "Whom people ask about their data",
                                    "/settings/school/data-protection",
                                    "The data protection officer, or who stands in for them");
                    case FRONT_DESK ->
                            open(
                                    "Who covers the front desk",
                                    "/settings/school/desk",
                                    "Needed before a restriction: the desk must know of it");
                };
        return hour.has(asked)
                ? new Task(
                        task.title(),
                        changedAt(asked, task),
                        task.hint(),
                        "Done",
                        null,
                        Task.Standing.DONE)
                : task;
    }

    /** Where an answer that is given is looked at and changed. */
    private static @Nullable String changedAt(Question asked, Task task) {
        return switch (asked) {
            case HEADTEACHER, CHAIR -> "/settings/accounts";
            case TERM_DATES -> "/settings/terms";
            case POLICY, EMERGENCIES, LETTERHEAD, DATA_PROTECTION, FRONT_DESK -> task.href();
        };
    }

    private static Task open(String title, String href, String hint) {
        String address = href + (href.contains("?") ? "&" : "?") + MARK;
        return Task.toDo(title, address).hinting(hint);
    }
}
