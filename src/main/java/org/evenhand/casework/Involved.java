package org.evenhand.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Involvement;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Entry;
import org.evenhand.enforcement.Share;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Recorded;

/**
 * How those who might decide stand to a case: at whom the conduct was aimed, who decided or
 * supported before, and what was declared (J5). What the record shows is a question; an answer that
 * somebody is uninvolved settles it.
 */
record Involved(CaseFile file, List<Entry> conduct, Set<AccountId> shownTheWhole) {
    Involved(CaseFile file, List<Entry> conduct) {
        this(file, conduct, shownTheWhole(file));
    }

    List<Involvement> all() {
        List<Involvement> all = new ArrayList<>(file.conflicts().standing());
        for (Holder holder : file.posts().all()) {
            if (!file.conflicts().foundUninvolved(holder.account())) {
                aimedAt(holder.account()).ifPresent(all::add);
                allegedAbout(holder.account()).ifPresent(all::add);
                isThemselves(holder).ifPresent(all::add);
            }
            tookPart(holder.account()).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Neither is whoever wrote the record of what happened to them neutral. */
    boolean hadNoPart(AccountId account) {
        return aimedAt(account).isEmpty()
                && allegedAbout(account).isEmpty()
                && tookPart(account).isEmpty()
                && conduct.stream().noneMatch(entry -> entry.loggedBy().account().equals(account))
                && file.conflicts().standing().stream()
                        .noneMatch(one -> one.account().equals(account));
    }

    private Optional<Involvement> aimedAt(AccountId account) {
        List<Entry> atThem = conduct.stream().filter(entry -> entry.isDirectedAt(account)).toList();
        if (atThem.isEmpty()) {
            return Optional.empty();
        }
        boolean atOthersToo =
                conduct.stream()
                        .flatMap(entry -> entry.targets().stream())
                        .anyMatch(target -> !target.is(account));
        return Optional.of(
                new Involvement(
                        account,
                        atOthersToo ? Involvement.Kind.ONE_OF_SEVERAL : Involvement.Kind.TARGET,
                        "The record names them as a target of what was done."));
    }

    /**
     * What the person alleges about somebody is looked into by somebody else (J4); until nothing is
     * found in it, whom it is about decides nothing on the person either (E22).
     */
    private Optional<Involvement> allegedAbout(AccountId account) {
        return conduct.stream()
                        .flatMap(entry -> entry.classified().stream())
                        .filter(Classified::allegationStands)
                        .flatMap(review -> review.about().stream())
                        .anyMatch(target -> target.is(account))
                ? Optional.of(
                        new Involvement(
                                account,
                                Involvement.Kind.ALLEGED_ABOUT,
                                "Nobody has found yet that there is nothing in it."))
                : Optional.empty();
    }

    /**
     * A governor or a member of staff may be the parent whom the case is about (E8, E9): a like
     * name raises the question, and an answer settles it.
     */
    private Optional<Involvement> isThemselves(Holder holder) {
        return file.person().hasName(holder.name())
                ? Optional.of(
                        new Involvement(
                                holder.account(),
                                Involvement.Kind.PERSONAL_TIE,
                                "They have the name of the person whom the case is about."))
                : Optional.empty();
    }

    private Optional<Involvement> tookPart(AccountId account) {
        boolean decided =
                file.theCase().facts().stream()
                        .filter(Involved::isADecision)
                        .anyMatch(each -> each.actor().account().equals(account));
        boolean answered =
                file.theCase().all(SupportAsked.class).stream()
                        .filter(asked -> account.equals(asked.fact().account()))
                        .anyMatch(asked ->
                                file.theCase().all(SupportAnswered.class).stream()
                                        .anyMatch(
                                                given -> given.fact().asked().equals(asked.id())));
        boolean lookedAtTheLength =
                file.theCase().all(LongerReviewed.class).stream()
                        .anyMatch(one -> account.equals(one.fact().account()));
        return decided || answered || lookedAtTheLength
                ? tookPart(account, "They decided on this case, or said whether they support it.")
                : shownTheWhole.contains(account)
                        ? tookPart(account, "The whole case was shown to them.")
                        : Optional.empty();
    }

    private static Optional<Involvement> tookPart(AccountId account, String why) {
        return Optional.of(new Involvement(account, Involvement.Kind.TOOK_PART, why));
    }

    /** What was read stays read, also when the share is withdrawn; a role is never shown it. */
    private static Set<AccountId> shownTheWhole(CaseFile file) {
        return Restrained.of(file).stream()
                .flatMap(one -> one.plan().shares().stream())
                .map(Share::shared)
                .filter(shared -> shared.level() == ShareLevel.WHOLE_CASE)
                .flatMap(shared -> Stream.ofNullable(shared.account()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isADecision(Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case AssessmentMade _,
                    SideWeighed _,
                    WarningIssued _,
                    RestrictionDecided _,
                    InterimBarImposed _,
                    ComplaintReviewed _,
                    ReviewHeld _ ->
                    true;
            default -> false;
        };
    }
}
