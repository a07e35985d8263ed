package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.web.RequestNames;
import org.evenhand.kernel.Role;
import org.evenhand.school.SchoolType;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The very first page of an empty database, behind a code that only the console shows. It is gone
 * for good once the first account exists.
 */
@Controller
class FirstRunPages {
    private static final int SHORTEST_PASSWORD = 12;

    private final FoundingASchool foundingASchool;
    private final FirstRunCode code;

    FirstRunPages(FoundingASchool foundingASchool, FirstRunCode code) {
        this.foundingASchool = foundingASchool;
        this.code = code;
    }

    @OpenToAll
    @GetMapping("/first-run")
    String form(Model model) {
        code.onlyWhileEmpty();
        model.addAttribute("problems", Problems.none());
        return "web/firstRun";
    }

    @OpenToAll
    @PostMapping("/first-run")
    String found(HttpServletRequest request, Model model) {
        code.onlyWhileEmpty();
        Typed typed = Typed.from(request.getParameterMap());
        Problems problems = Problems.in(typed);
        String school = required(problems, "school", "Enter the school's name");
        String name = required(problems, "name", "Enter your name");
        String signInName = required(problems, "signInName", "Choose a name to sign in with");
        String password = typed.first("password");
        if (password.length() < SHORTEST_PASSWORD) {
            problems.add("password", "Choose a password of at least 12 characters");
        }
        SchoolType type = type(problems);
        // Asked last, so that a wrong code is told beside everything else, and a right one is used
        // up.
        if (problems.isEmpty() && !code.isRight(typed.first("code"))) {
            problems.add("code", FirstRunCode.WRONG);
        }
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return "web/firstRun";
        }
        return code.alone(() -> {
            code.onlyWhileEmpty();
            foundingASchool.found(
                    school,
                    type,
                    new FoundingASchool.FirstAccount(
                            signInName,
                            name,
                            password,
                            EnumSet.of(Role.STAFF, Role.BUSINESS_MANAGER)),
                    RequestNames.of(request));
            return "redirect:/sign-in?founded";
        });
    }

    private static String required(Problems problems, String field, String message) {
        String answer = problems.typed().first(field).strip();
        if (answer.isEmpty()) {
            problems.add(field, message);
        } else if (answer.length() > 300) {
            problems.add(field, "Use at most 300 characters");
        }
        return answer;
    }

    private static SchoolType type(Problems problems) {
        for (SchoolType type : SchoolType.values()) {
            if (type.name().equals(problems.typed().first("type"))) {
                return type;
            }
        }
        problems.add("type", "Choose whether the school is maintained or an academy");
        return SchoolType.MAINTAINED;
    }
}
