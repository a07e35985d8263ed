package org.evenhand.casework.web;

import java.util.Arrays;
import java.util.List;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.WritingOnly;

/** What a review may make of one clause: nothing that is offered asks more of the person (J9). */
enum Easing {
    KEEP("Keep it as it is"),
    TAKE_AWAY("Take it away"),
    BY_APPOINTMENT("They may come by appointment"),
    UNDER_CONDITIONS("They may come in under conditions"),
    BUILDINGS_ONLY("They may be in the grounds; the buildings stay closed"),
    EVERY_SCHOOL_DAY("They may ring at this time on every school day"),
    EVERY_WRITTEN_WAY("They may write by letter and by e-mail"),
    MORE_ISSUES("More issues are considered"),
    KEPT_INSTEAD("Documents are kept, and no longer returned");

    private final String words;

    Easing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Those that this clause can have. */
    static List<Easing> of(Clause clause) {
        return Arrays.stream(values()).filter(one -> one.fits(clause)).toList();
    }

    private boolean fits(Clause clause) {
        return switch (this) {
            case KEEP, TAKE_AWAY -> true;
            case BY_APPOINTMENT ->
                    clause instanceof ChannelNotAllowed(ChannelGroup group)
                            && group == ChannelGroup.IN_PERSON;
            case UNDER_CONDITIONS -> clause instanceof NotOnPremises;
            case BUILDINGS_ONLY ->
                    clause instanceof NotOnPremises bar
                            && bar.area() == NotOnPremises.Area.WHOLE_SITE;
            case EVERY_SCHOOL_DAY -> clause instanceof CallsAtSetTimes;
            case EVERY_WRITTEN_WAY ->
                    clause instanceof WritingOnly writing && writing.ways().size() == 1;
            case MORE_ISSUES -> clause instanceof IssueCap;
            case KEPT_INSTEAD -> clause instanceof DocumentsReturned;
        };
    }
}
