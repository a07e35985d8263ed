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
            case METHOD_NOT_ALLOWED ->
                    new ErrorWords(
                            "This address is not used like that",
                            "Nothing was saved. Some addresses show a page, and some only take what its form sends."
                                    + " Go to Today, and open the page from there.");
            case BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE ->
                    new ErrorWords(
                            "That could not be read",
                            "What arrived was not a form of ours. Nothing was saved. Open the page again and"
                                    + " repeat what you did.");
            case CONTENT_TOO_LARGE ->
                    new ErrorWords(
                            "That is too big",
                            "A file may have up to 50 MB, and all files of a form together 200 MB; up to 150 go at once."
                                    + " Nothing was saved. Go back and choose smaller files, or fewer.");
            default ->
                    new ErrorWords(
                            "Something went wrong",
                            "This is our fault, not yours. Nothing was half saved. Try again; if it happens"
                                    + " twice, read the reference below to whoever looks after Evenhand.");
        };
    }
}
