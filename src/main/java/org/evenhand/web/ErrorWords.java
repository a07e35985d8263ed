package org.evenhand.web;

import org.springframework.http.HttpStatus;

/** The calm words for each way in which a request can fail. */
record ErrorWords(String title, String words) {
    static ErrorWords of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                    new ErrorWords(
                            "Page not found",
                            "There is nothing here that you can open. It may have been moved, or it is not part"
                                    + " of your work.");
            case FORBIDDEN ->
                    new ErrorWords(
                            "This form has run out",
                            "It was open for too long, or you signed in again meanwhile. Nothing was saved. Go"
                                    + " back, copy what you typed, and open the form again.");
            case BAD_REQUEST, METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE ->
                    new ErrorWords(
                            "That could not be read",
                            "What arrived was not a form of ours. Nothing was saved. Open the page again and"
                                    + " repeat what you did.");
            case CONTENT_TOO_LARGE ->
                    new ErrorWords(
                            "That is too big",
                            "A file may have up to 50 MB. Nothing was saved. Go back and choose a smaller file.");
            default ->
                    new ErrorWords(
                            "Something went wrong",
                            "This is our fault, not yours. Nothing was half saved. Try again; if it happens"
                                    + " twice, read the reference below to whoever looks after Evenhand.");
        };
    }
}
