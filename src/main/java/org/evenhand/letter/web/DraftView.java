package org.evenhand.letter.web;

import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.letter.Draft;
import org.evenhand.letter.DraftBoxes;
import org.evenhand.letter.Drafts;
import org.evenhand.letter.Heeds;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.jspecify.annotations.Nullable;

/**
 * A letter while it is being written: the form, and the sheet as it will print. Every act that owns
 * a letter shows this one, by the template {@code letter/draft}.
 *
 * @param action where the form is sent: both buttons, told apart by {@link DraftForm#wantsIssue}
 * @param version the version that is worked on, carried along unseen
 * @param against everything that stands against issuing it as it is now
 * @param preview one {@code article}
 * @param theirs what somebody else saved meanwhile; absent when nobody did
 */
public record DraftView(
        String action,
        int version,
        String title,
        String addressee,
        List<DraftBoxes.Part> parts,
        Grounds against,
        String preview,
        @Nullable Theirs theirs) {

    /**
     * What somebody else saved while this was open (HOLD-10).
     *
     * @param parts those of their sections that say something else than ours
     */
    public record Theirs(String by, String at, List<DraftBoxes.Part> parts) {}

    /**
     * The draft as it stands.
     *
     * @param version of the draft that was read; {@link Drafts#NONE} when nobody saved it yet
     * @param against what {@link org.evenhand.letter.Letters#against} and the act's own rules say
     */
    public static DraftView of(String action, LetterDocument letter, int version, Grounds against) {
        return new DraftView(
                action,
                version,
                letter.title(),
                letter.addressee().name(),
                DraftBoxes.of(letter),
                against,
                new HtmlRendering().marked(letter, Heeds.ofEveryLetter()).fragment(),
                null);
    }

    /**
     * Ours beside theirs: nothing was overwritten, and saving again now does so knowingly.
     *
     * @param other what the other saved
     */
    public DraftView beside(Draft other) {
        List<DraftBoxes.Part> others =
                DraftBoxes.of(other.letter()).stream()
                        .filter(part -> !parts.contains(part))
                        .toList();
        return new DraftView(
                action,
                other.version(),
                title,
                addressee,
                parts,
                against,
                preview,
                new Theirs(other.savedBy().name(), Said.of(other.savedAt()), others));
    }
}
