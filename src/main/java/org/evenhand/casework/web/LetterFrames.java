package org.evenhand.casework.web;

import java.time.LocalDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.Offices;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.kernel.Scope;

/** The frame of a letter to the person of a case, signed by whoever acts. */
final class LetterFrames {
    private LetterFrames() {}

    static LetterFrame toThePerson(CaseFile file, Scope by, LocalDate date) {
        return new LetterFrame(
                file.school(),
                Recipient.of(file.person(), date),
                file.theCase().number(),
                date,
                new LetterFrame.Signatory(by.actor().name(), Offices.of(by)));
    }
}
