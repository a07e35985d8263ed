package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;

/** Who deals with something about a child, and who covers, when one of them leaves (P54, E25). */
@Paragraphs({"P54", "E25"})
class ChildContactTests {
    private static final StaffContact GREEN = Imposing.staff("Mrs Green", "01632 960100");
    private static final StaffContact BROWN = Imposing.staff("Mr Brown", "01632 960101");
    private static final StaffContact WHITE = Imposing.staff("Ms White", "01632 960102");

    private static ChildContact illness(Optional<StaffContact> by, Optional<StaffContact> cover) {
        return new ChildContact("Illness", Set.of(Channel.PHONE_CALL), by, cover, "Before nine.");
    }

    private static RestrictionTerms terms(ChildContact line) {
        return new RestrictionTerms(
                RestrictionTerms.numbered(new ChannelNotAllowed(ChannelGroup.PHONE)),
                List.of(line),
                Optional.empty(),
                WHITE);
    }

    @Test
    void whoeverCoversHasSomethingToDoUntilSomebodyElseDoes() {
        RestrictionTerms before = terms(illness(Optional.of(GREEN), Optional.of(BROWN)));
        assertThat(before.isWith(BROWN.account())).isTrue();

        RestrictionTerms after = before.readBy(BROWN.account(), WHITE);
        assertThat(after.isWith(BROWN.account())).isFalse();
        assertThat(after.childPlan().getFirst().whoDealsWithIt())
                .isEqualTo("Mrs Green, or Ms White when they are away");
    }

    @Test
    void whoeverComesToDealWithItNoLongerCovers() {
        RestrictionTerms after =
                terms(illness(Optional.of(GREEN), Optional.of(BROWN)))
                        .readBy(GREEN.account(), BROWN);

        assertThat(after.childPlan().getFirst())
                .isEqualTo(illness(Optional.of(BROWN), Optional.empty()));
    }

    @Test
    void nobodyCoversForNobodyOrForThemselves() {
        assertThatThrownBy(() -> illness(Optional.empty(), Optional.of(BROWN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> illness(Optional.of(BROWN), Optional.of(BROWN)))
                .isInstanceOf(IllegalArgumentException.class);
        // The control: somebody else covers.
        assertThat(illness(Optional.of(GREEN), Optional.of(BROWN)).inWords())
                .isEqualTo(
                        "Illness (with Mrs Green, or Mr Brown when they are away): Before nine.");
    }

    @Test
    void asUsualNamesNobody() {
        assertThat(illness(Optional.of(GREEN), Optional.of(BROWN)).asUsual().staff()).isEmpty();
    }
}
