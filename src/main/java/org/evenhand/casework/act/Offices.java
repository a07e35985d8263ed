package org.evenhand.casework.act;

import java.util.List;
import org.evenhand.access.PostHolders;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;

/** In which office somebody signs: of several, the one that decides (P10). */
public final class Offices {
    private static final List<Role> THAT_SIGN =
            List.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    private Offices() {}

    private static String of(Scope by, PostHolders posts) {
        return THAT_SIGN.stream()
                .filter(by::is)
                .findFirst()
                .map(role -> of(by, role, posts))
                .orElse(LetterFrame.Signatory.FOR_THE_SCHOOL);
    }

    private static String of(Scope by, Role role, PostHolders posts) {
        return posts.of(role).stream()
                .filter(holder -> holder.account().equals(by.actor().account()))
                .findFirst()
                .map(PostHolders.Holder::office)
                .orElse(role.title());
    }

    /** With the name and the post as the school has them printed in that office. */
    public static LetterFrame.Signatory signing(Scope by, CaseFile file) {
        String office = of(by, file.posts());
        return new LetterFrame.Signatory(
                by.actor().name(), office, file.style().signature(by.actor().account(), office));
    }
}
