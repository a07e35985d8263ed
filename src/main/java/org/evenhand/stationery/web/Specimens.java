package org.evenhand.stationery.web;

import org.evenhand.access.PostHolders;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Specimen;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.school.Schools;

/** How letters of this school look now, signed as its headteacher would. */
final class Specimens {
    private Specimens() {}

    static Specimen of(Unit unit, HouseStyle style) {
        String office = Role.HEADTEACHER.title();
        LetterFrame.Signatory signatory =
                PostHolders.now(unit)
                        .firstOf(Role.HEADTEACHER)
                        .map(head ->
                                new LetterFrame.Signatory(
                                        head.name(),
                                        office,
                                        style.signature(head.account(), office)))
                        .orElseGet(() -> new LetterFrame.Signatory("An invented name", office));
        return new Specimen(Schools.profile(unit), style, unit.today(), signatory);
    }
}
