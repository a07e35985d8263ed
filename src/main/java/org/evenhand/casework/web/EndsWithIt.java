package org.evenhand.casework.web;

import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What to mind before a restriction is ended: another that was to take its place ends with it, for
 * the letter says that all is open again (J9).
 */
final class EndsWithIt {
    private EndsWithIt() {}

    /** None when nothing is to follow. */
    static Grounds cautions(CaseFile file, Optional<Restrained> ended) {
        return new Grounds(
                ended.stream()
                        .flatMap(one -> one.toComeAfterIt(file).stream())
                        .map(EndsWithIt::caution)
                        .toList());
    }

    private static Ground caution(Restrained next) {
        Period period = next.restriction().period();
        return new Ground(
                "restriction.ends-with-the-one-before",
                PolicyParagraph.j(9),
                "The restriction that is to follow it, from %s to %s, ends with it."
                        .formatted(
                                PrintedDate.of(CaseFile.day(period.from())),
                                PrintedDate.of(period.lastDay())),
                "Choose another outcome if the one that follows is still needed.");
    }
}
