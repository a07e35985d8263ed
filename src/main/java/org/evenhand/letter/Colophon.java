package org.evenhand.letter;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** Our own few words around a letter, which every rendering says alike: label beside value. */
final class Colophon {
    static final String DRAFT = "Draft: this letter has not been issued";
    static final String WORKING = "Working paper: the school fills in what stands in brackets";
    static final String UNWRITTEN = "Not written yet";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Colophon() {}

    /** What a large-print copy is, below each of its pages. */
    static String copyOf(LetterDocument letter) {
        return "Confidential. Large-print copy of letter " + numberOf(letter);
    }

    /** What stands before everything else on a large-print copy. */
    static String largePrintOf(LetterDocument letter) {
        return "This is the large-print copy of letter %s of %s. What counts is the letter itself."
                .formatted(numberOf(letter), DAY.format(letter.date()));
    }

    private static String numberOf(LetterDocument letter) {
        return letter.standing() instanceof Standing.Issued issued ? issued.number() : "";
    }

    static String said(java.time.LocalDate day) {
        return DAY.format(day);
    }

    /** How the school is reached: the last line of its head. */
    static SequencedMap<String, String> reach(Letterhead head) {
        SequencedMap<String, String> reach = new LinkedHashMap<>();
        putIfSaid(reach, "Telephone", head.phone());
        putIfSaid(reach, "E-mail", head.email());
        return reach;
    }

    /** What stands beside the address. */
    static SequencedMap<String, String> details(LetterDocument letter) {
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put(dated(letter.standing()), DAY.format(letter.date()));
        switch (letter.standing()) {
            case Standing.Draft _,
                    Standing.Working _,
                    Standing.Printed _,
                    Standing.ForStaff _,
                    Standing.Form _ -> {}
            case Standing.Issued issued -> details.put("Letter", issued.number());
            case Standing.Filed filed -> details.put("File", filed.number());
            case Standing.Beside beside -> details.put("Beside letter", beside.number());
        }
        if (letter.standing() instanceof Standing.ForStaff paper) {
            details.put("Reference", paper.restriction());
            details.put("As at", paper.asAt());
            details.put("Made by", paper.madeBy());
        }
        putIfSaid(details, "Our reference", letter.reference());
        return details;
    }

    /** Nobody takes the day of an empty form for the day of which it will tell. */
    private static String dated(Standing standing) {
        return standing instanceof Standing.Form ? "Form printed" : "Date";
    }

    /** What stands below the last word: from what it was made, and until where the record stood. */
    static SequencedMap<String, String> of(LetterDocument letter) {
        SequencedMap<String, String> colophon = new LinkedHashMap<>();
        // Who is given a slip does not learn from it what it is for.
        if (!(letter.standing() instanceof Standing.ForStaff)) {
            colophon.put("Written under", letter.origin().policy());
        }
        colophon.put("Template", letter.origin().template());
        String wording = letter.origin().wording();
        if (wording != null) {
            colophon.put("Wording", wording);
        }
        letter.letterhead()
                .more()
                .ifPresent(paper -> colophon.put("Paper", "version " + paper.version()));
        if (letter.standing() instanceof Standing.Issued issued) {
            colophon.put("Record sealed to block", Long.toString(issued.sealed().number()));
            colophon.put("Its root", issued.sealed().root());
        }
        return colophon;
    }

    private static void putIfSaid(SequencedMap<String, String> all, String label, String words) {
        if (Words.saysSomething(words)) {
            all.put(label, words);
        }
    }
}
