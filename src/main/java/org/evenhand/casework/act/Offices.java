package org.evenhand.casework.act;

import java.util.List;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.HouseStyle;

/** In which office somebody signs: of several, the one that decides (P10). */
public final class Offices {
    private static final List<Role> THAT_SIGN =
            List.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    private Offices() {}

    public static String of(Scope by) {
        return THAT_SIGN.stream()
                .filter(by::is)
                .findFirst()
                .map(Role::title)
                .orElse(LetterFrame.Signatory.FOR_THE_SCHOOL);
    }

    /** With the name and the post as the school has them printed in that office. */
    public static LetterFrame.Signatory signing(Scope by, HouseStyle style) {
        String office = of(by);
        return new LetterFrame.Signatory(
                by.actor().name(), office, style.signature(by.actor().account(), office));
    }
}
