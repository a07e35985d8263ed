package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.casework.letters.AskedOfTheAuthority;

/**
 * Where a request to the authority stands, as the page of the case prints it (P63, F8).
 *
 * @param said one line for each time that the form went, the latest first
 * @param then what may be done now, in a sentence
 * @param overdue whether the authority has been silent for all its time
 * @param href where its answer is recorded; empty while none is waited for
 */
public record AuthorityView(List<String> said, String then, boolean overdue, String href) {
    /** Empty before the authority was asked. */
    static Optional<AuthorityView> of(CaseFile file) {
        return RequestToTheAuthority.latest(file).map(latest -> of(file, latest));
    }

    private static AuthorityView of(CaseFile file, RequestToTheAuthority latest) {
        return new AuthorityView(
                RequestToTheAuthority.of(file).reversed().stream()
                        .map(AskedOfTheAuthority::inWords)
                        .toList(),
                then(latest),
                latest.isOverdue(file),
                latest.answer().isEmpty()
                        ? CaseHeading.href(file) + "/add/" + AuthorityAnswerForm.PATH
                        : "");
    }

    private static String then(RequestToTheAuthority latest) {
        return latest.answer()
                .map(given ->
                        switch (given.fact().outcome()) {
                            case WROTE ->
                                    "Its letter changes nothing in a restriction, which ends on its own day. Each"
                                            + " contact is recorded and looked at as before (F9).";
                            case WILL_NOT_WRITE ->
                                    "Each contact is recorded and looked at as before (F9).";
                            case MORE_INFORMATION ->
                                    "The request is still open: complete the form and send it again, or leave"
                                            + " it.";
                        })
                .orElse("It decides case by case; its letter was promised to nobody.");
    }
}
