package org.evenhand.letter;

import org.evenhand.school.Setting;

/** Something the school settled about how its letters look or what they say, from a day on. */
public sealed interface HouseStyleFact extends Setting
        permits CrestSet, HeadLinesSet, SignatureSet, PartWorded {
    /** What was settled, as a heading. */
    String what();

    /** How it was settled, in words. */
    String inWords();
}
