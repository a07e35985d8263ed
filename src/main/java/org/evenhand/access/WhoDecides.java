package org.evenhand.access;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Who decides one matter, who stands by them, and why not the others (J5, J23). A conflict never
 * freezes a school: the decision moves on, from the headteacher to the Chair, the vice-chair, a
 * nominated governor, and last to somebody outside.
 *
 * @param decider empty when nobody in the school is free and nobody outside is named
 * @param agreementOf whose recorded agreement the decider needs first (J5)
 * @param supporters whom to ask for support, in this order, each when the one before is silent for
 *     a school day (F6, J7, J23); empty when the decision needs none
 * @param notified who is told (P49); empty when there is nobody
 * @param passedOver everybody and every office before the decider, and who else of the same office
 *     may not, each with why
 */
public record WhoDecides(
        Decision decision,
        Optional<Chosen> decider,
        Optional<Chosen> agreementOf,
        List<Chosen> supporters,
        Optional<Chosen> notified,
        List<PassedOver> passedOver) {
    public WhoDecides {
        supporters = List.copyOf(supporters);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Somebody who is to act.
     *
     * @param account absent for somebody outside who was given none
     * @param office as people say it: {@code Chair of governors}
     */
    public record Chosen(@Nullable AccountId account, String name, String office) {
        static Chosen of(Holder holder) {
            return new Chosen(holder.account(), holder.name(), holder.office());
        }

        static Chosen of(OutsidePerson person, @Nullable AccountId account) {
            return new Chosen(account, person.name(), person.body().words());
        }

        boolean is(AccountId other) {
            return other.equals(account);
        }
    }

    /**
     * Somebody, or an empty office, that the decision passed over.
     *
     * @param account absent when nobody holds the office
     */
    public record PassedOver(@Nullable AccountId account, Ground why) {}

    /** Works it out. */
    public static WhoDecides of(
            Decision decision,
            PostHolders holders,
            List<Involvement> involved,
            Optional<Chosen> outside) {
        return new DecisionChain(decision, holders, involved, outside).decide();
    }

    /**
     * The governors who could still sit on a panel, each once: no tie and no earlier part keeps
     * them from it (J7).
     */
    public static List<Chosen> untainted(PostHolders holders, List<Involvement> involved) {
        return new DecisionChain(Decision.REVIEW_REQUEST, holders, involved, Optional.empty())
                .untainted();
    }

    public boolean mayDecide(AccountId account) {
        return decider.filter(chosen -> chosen.is(account)).isPresent();
    }

    public boolean maySupport(AccountId account) {
        return supporters.stream().anyMatch(chosen -> chosen.is(account));
    }

    /** Every ground why this account may not decide, and who may; none when it may. */
    public Grounds against(AccountId account) {
        if (mayDecide(account)) {
            return Grounds.none();
        }
        String who =
                decider.map(chosen ->
                                "%s (%s) decides; hand it over."
                                        .formatted(chosen.name(), chosen.office()))
                        .orElse(whomToName());
        List<Ground> own =
                passedOver.stream()
                        .filter(passed -> account.equals(passed.account()))
                        .map(passed -> withRemedy(passed.why(), who))
                        .toList();
        return own.isEmpty()
                ? Grounds.of(
                        new Ground(
                                "decision.is-another-persons",
                                PolicyParagraph.p(44),
                                "You do not hold the office that decides %s now."
                                        .formatted(decision.words()),
                                who))
                : new Grounds(own);
    }

    /** What is to be done while nobody at all may decide. */
    public static String whomToName() {
        return "Name the head or a governor of another school, the authority or the diocese.";
    }

    private static Ground withRemedy(Ground why, String remedy) {
        return new Ground(why.rule(), why.paragraph(), why.because(), remedy);
    }
}
