package org.evenhand.casework.web;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;

/** Somebody of the school who was picked from a list, with how the letter says they are reached. */
final class ChosenStaff {
    private ChosenStaff() {}

    /** Empty when nobody was picked, or how they are reached is not said. */
    static Optional<StaffContact> in(
            CaseFile file, Answers answers, String field, String reachedAt) {
        return CaseAccess.account(answers.problems().typed().first(field))
                .flatMap(account ->
                        file.posts().all().stream()
                                .filter(one -> one.account().equals(account))
                                .findFirst())
                .filter(_ -> !reachedAt.isBlank())
                .map(one -> new StaffContact(one.account(), one.name(), reachedAt));
    }
}
