package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.access.Accounts;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.Right;
import org.evenhand.access.Scopes;
import org.evenhand.access.web.LateForms;
import org.evenhand.access.web.RequestNames;
import org.evenhand.frontdesk.HelpKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A call for help from a page whose sign-in had run out (J1): it is made all the same, in the name
 * of whoever had the page open, and shows nothing but what to do.
 */
@Controller
public class LateHelpPages {
    /** Where the door sends such a call on to; nobody else can. */
    public static final String PATH = "/sign-in/help";

    /** The request's attribute by which the door says that it did. */
    public static final String CAME_LATE = "evenhand.help-came-late";

    private static final Logger LOG = LoggerFactory.getLogger(LateHelpPages.class);

    private final LateForms lateForms;
    private final Accounts accounts;
    private final Scopes scopes;
    private final HelpAsked asked;

    LateHelpPages(LateForms lateForms, Accounts accounts, Scopes scopes, HelpAsked asked) {
        this.lateForms = lateForms;
        this.accounts = accounts;
        this.scopes = scopes;
        this.asked = asked;
    }

    public static boolean isCalledFor(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals("/desk/help");
    }

    @OpenToAll
    @PostMapping(PATH)
    String call(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getAttribute(CAME_LATE) == null) {
            return "redirect:/sign-in";
        }
        boolean called = false;
        try {
            called = isCalled(request);
        } catch (RuntimeException fault) {
            LOG.error("A late call for help could not be recorded", fault);
        }
        if (!called) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
        model.addAttribute("called", called);
        model.addAttribute("emergency", HelpAsked.kind(request) == HelpKind.EMERGENCY);
        return "frontdesk/called-late";
    }

    /** Only with a form of ours, of somebody who may call today. */
    private boolean isCalled(HttpServletRequest request) {
        return lateForms
                .owner(request)
                .flatMap(owner -> accounts.byId(owner.account()))
                .map(account -> scopes.of(account, RequestNames.of(request)))
                .filter(scope -> Right.FRONT_DESK.isOpenTo(scope.roles()))
                .filter(scope -> asked.callLate(scope, request))
                .isPresent();
    }
}
