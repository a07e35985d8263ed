package org.evenhand.casework.letters;

import java.time.LocalDate;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Section;

/**
 * What a bar from the premises is in law, said plainly and no stronger than it is (C3, B5): a
 * permission is taken back for a time. Coming all the same is no crime by itself (B6).
 */
final class BarFromThePremises {
    private BarFromThePremises() {}

    static Section until(LocalDate lastDay) {
        return Written.required(
                "premises",
                "Coming to the school all the same",
                new PolicyParagraph("B6"),
                "Where this letter says that you may not enter, the permission that you had is withdrawn"
                        + " until the end of "
                        + PrintedDate.of(lastDay)
                        + ". It stays for emergencies and for everything that this letter leaves open to"
                        + " you. To come all the same may be trespass, which is a matter of civil law.");
    }
}
