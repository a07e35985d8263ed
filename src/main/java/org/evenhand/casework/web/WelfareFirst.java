package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What whoever decides minds before going on: somebody who was affected has not been asked in time
 * how they are (F-H). It forbids nothing: the decision may be what makes them safe.
 */
final class WelfareFirst {
    private WelfareFirst() {}

    static Grounds of(CaseFile file) {
        return new Grounds(
                file.welfareOverdue().stream()
                        .map(name ->
                                new Ground(
                                        "decision.welfare-first",
                                        new PolicyParagraph("F-H"),
                                        "Nobody has seen in time that %s is all right."
                                                .formatted(name),
                                        "Ask them, or see that the health and safety lead does."))
                        .toList());
    }
}
