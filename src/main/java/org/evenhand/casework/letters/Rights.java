package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import org.evenhand.letter.BulletList;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Section;
import org.evenhand.restriction.CarveOut;

/** What no restriction closes, as every letter of one says it (P61). */
final class Rights {
    private Rights() {}

    static Section section() {
        return Section.required(
                "statutory",
                "Your rights are not affected",
                p(61),
                Paragraph.of("For these you may contact us in the usual way, as anybody may:"),
                BulletList.of(CarveOut.all().stream().map(CarveOut::words).toArray(String[]::new)));
    }
}
