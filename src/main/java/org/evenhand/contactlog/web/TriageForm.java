package org.evenhand.contactlog.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.contactlog.SaidToBe;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Place;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the triage of a contact; the rules themselves are the act's, and are said beside it. */
final class TriageForm {
    private static final int LONGEST_TEXT = 10_000;

    private final Typed typed;
    private final Problems problems;

    TriageForm(Typed typed) {
        this.typed = typed;
        this.problems = Problems.in(typed);
    }

    Problems problems() {
        return problems;
    }

    /** What was said, when it can be asked whether the policy allows it. */
    Optional<TriagingAContact.Told> read(PersonId person) {
        TriagedAs as = one(TriagedAs.values(), "as");
        if (as == null) {
            problems.add("as", "Choose what it was");
        }
        String reason = text("reason", LONGEST_TEXT);
        Optional<AccountId> owner = account(ownerField());
        LocalDate replyBy = replyBy();
        if (as == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        Place place = one(Place.values(), "place");
        return Optional.of(
                new TriagingAContact.Told(
                        person,
                        as,
                        place == null ? Place.INSIDE : place,
                        account("addressee"),
                        reason,
                        owner,
                        replyBy,
                        Optional.ofNullable(one(SaidToBe.values(), "saidToBe"))));
    }

    /** Every reason of a refusal beside the question that it is about. */
    void refused(Grounds grounds) {
        for (Ground ground : grounds) {
            switch (ground.rule()) {
                case "triage.reason" -> problems.refuse("reason", ground);
                case "triage.owner" -> problems.refuse(ownerField(), ground);
                case "triage.reply-by" -> problems.refuseDate(replyField(), ground);
                case "triage.complaint-goes-to-the-uninvolved" ->
                        problems.refuse(ownerField(), ground);
                case "triage.came-as-what-it-was" -> problems.refuse("saidToBe", ground);
                default -> problems.refuse("as", ground);
            }
        }
    }

    /** Each of the two that go to somebody asks for it under itself. */
    private boolean isAboutTheRestriction() {
        return typed.first("as").equals(TriagedAs.ABOUT_THE_RESTRICTION.name());
    }

    private String ownerField() {
        return isAboutTheRestriction() ? "uninvolved" : "owner";
    }

    private String replyField() {
        return isAboutTheRestriction() ? "answerBy" : "replyBy";
    }

    private Optional<AccountId> account(String field) {
        try {
            return Optional.of(typed.first(field))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .map(AccountId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate replyBy() {
        String day = typed.first(replyField() + "-day").strip();
        String month = typed.first(replyField() + "-month").strip();
        String year = typed.first(replyField() + "-year").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException notADay) {
            problems.addToDate(replyField(), "Enter a date that exists, like 27 11 2026");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E one(E[] all, String field) {
        String chosen = typed.first(field);
        return Arrays.stream(all)
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String text(String field, int longest) {
        String text = typed.first(field).strip();
        if (text.length() > longest) {
            problems.add(
                    field,
                    "This is %,d characters long; %,d fit here".formatted(text.length(), longest));
        }
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF))) {
            problems.add(field, "This holds a character that cannot be stored; remove it");
        }
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }
}
