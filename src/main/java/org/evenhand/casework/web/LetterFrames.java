package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.Offices;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.Addressee;

/** The frame of a letter to the person of a case, signed by whoever acts. */
final class LetterFrames {
    private LetterFrames() {}

    /** The frame of a paper that stays inside the school. */
    static LetterFrame insideTheSchool(CaseFile file, Scope by, LocalDate date, String to) {
        return new LetterFrame(
                file.school(),
                new Addressee(to, List.of()),
                file.theCase().number(),
                date,
                Offices.signing(by, file),
                file.style());
    }

    static LetterFrame toThePerson(CaseFile file, Scope by, LocalDate date) {
        return new LetterFrame(
                file.school(),
                Recipient.of(file.person(), date),
                file.theCase().number(),
                date,
                Offices.signing(by, file),
                file.style());
    }
}
