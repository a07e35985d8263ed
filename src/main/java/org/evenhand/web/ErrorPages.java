package org.evenhand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.evenhand.access.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something could not be done: in words, with the request's name. */
@Controller
class ErrorPages implements ErrorController {
    @OpenToAll
    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        ErrorWords words = ErrorWords.of(status == null ? HttpStatus.NOT_FOUND : status);
        model.addAttribute("title", words.title());
        model.addAttribute("words", words.words());
        return "web/error";
    }
}
