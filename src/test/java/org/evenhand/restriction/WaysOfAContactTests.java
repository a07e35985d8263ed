package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;

/** Whoever is named is reached by a way that is open, and so is who stands in (P55). */
@Paragraphs("P55")
class WaysOfAContactTests {
    private static final StaffContact CONTACT = ABond.GREEN.reachedAt("by letter, at the school");

    private static List<String> found(String deputyReachedAt, ChannelGroup closed) {
        return Contradictions.among(
                RestrictionTerms.numbered(
                        new ChannelNotAllowed(closed),
                        new NamedContactOnly(CONTACT, ABond.BROWN.reachedAt(deputyReachedAt), 5)));
    }

    @Test
    void theDeputysWayIsLookedAtLikeTheContacts() {
        assertThat(found("by telephone on 01632 960 114", ChannelGroup.PHONE))
                .containsExactly(
                        "Clause 2 needs contact by telephone, voicemail or text message, and clause 1"
                                + " closes it.");
        assertThat(found("Ring 01632 960 114 before noon", ChannelGroup.PHONE)).hasSize(1);
        assertThat(found("by e-mail to the office", ChannelGroup.EMAIL)).hasSize(1);
        assertThat(found("office@school.example, marked for her", ChannelGroup.EMAIL)).hasSize(1);
        assertThat(found("by letter", ChannelGroup.LETTER)).hasSize(1);
    }

    /** The control: another way, or none that is named. */
    @Test
    void aWayThatIsOpenIsNoContradiction() {
        assertThat(found("by telephone on 01632 960 114", ChannelGroup.EMAIL)).isEmpty();
        assertThat(found("by letter, and not by telephone", ChannelGroup.PHONE)).isEmpty();
        assertThat(found("the school office", ChannelGroup.PHONE)).isEmpty();
    }
}
