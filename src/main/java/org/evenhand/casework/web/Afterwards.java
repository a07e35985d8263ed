package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.ledger.Outcome;

/** Leads back to the case after an act of another chapter that would lead elsewhere. */
final class Afterwards {
    private Afterwards() {}

    static Outcome onTheCase(CaseFile file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> new Outcome.Done(CaseHeading.href(file));
            case Outcome.SavedOtherwise _ -> new Outcome.SavedOtherwise(CaseHeading.href(file));
            case Outcome.Refused refused -> refused;
        };
    }
}
