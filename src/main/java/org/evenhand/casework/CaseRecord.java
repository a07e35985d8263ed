package org.evenhand.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.SafeguardingCleared;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.WelfareAnswered;
import org.evenhand.contactlog.WelfareAsked;
import org.evenhand.contactlog.WelfareClosed;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Letters;

/**
 * Everything that is stored about a case, each fact once and numbered without gaps: the case, every
 * contact of its person, even those entered in error, its letters, its restrictions. Nothing is
 * left out; what a part of the file does not show says why (HOLD-4).
 */
public final class CaseRecord {
    private static final String SAFEGUARDING =
            "It may concern a child's safety. It is kept apart, in a part of its own.";
    private static final String WELFARE =
            "It is about looking after a member of staff, and is theirs (J14).";
    private static final String PRIVILEGED =
            "It is about legal advice, or was written to obtain it, and is privileged. It is kept"
                    + " apart, in a part of its own.";
    private static final String THIRD_PARTY =
            "It is from or about somebody else, who has rights of their own (B16). It is kept apart,"
                    + " in a part of its own.";
    private static final String IN_THE_MAIN_PART = "It stands in the main part of this file.";

    private CaseRecord() {}

    /** In the order in which it was written down. */
    public static List<FiledFact> of(Unit unit, CaseFile file, FilePart part) {
        List<Recorded<?>> facts = unit.aboutAny(subjects(unit, file));
        Map<EntryId, Disclosure> classes = classes(unit, file);
        List<FiledFact> filed = new ArrayList<>();
        for (Recorded<?> recorded : facts) {
            filed.add(
                    new FiledFact(
                            filed.size() + 1, recorded, withheld(recorded.fact(), classes, part)));
        }
        return List.copyOf(filed);
    }

    /** Under what all of it was recorded. */
    private static Set<Id> subjects(Unit unit, CaseFile file) {
        Set<Id> subjects = new LinkedHashSet<>();
        subjects.add(file.theCase().id());
        Entries.about(unit, file.person().id()).forEach(entry -> subjects.add(entry.id()));
        Letters.about(unit, file.theCase().id()).forEach(letter -> subjects.add(letter.id()));
        Restrained.of(file).forEach(one -> subjects.add(one.id()));
        return subjects;
    }

    /** What has to be thought of before each contact of the person is shown outside (B16). */
    private static Map<EntryId, Disclosure> classes(Unit unit, CaseFile file) {
        return Entries.about(unit, file.person().id()).stream()
                .collect(Collectors.toMap(Entry::id, Entry::disclosure));
    }

    private static String withheld(Fact fact, Map<EntryId, Disclosure> classes, FilePart part) {
        return in(part, apart(fact, classes));
    }

    /** Why that part of a print does not show what is told of the contact; empty when it does. */
    static String whyNot(Entry entry, FilePart part) {
        String apart = in(part, apart(entry.disclosure()));
        return apart.isEmpty() && entry.isWithheld() ? Entry.KEPT_TO_FEWER : apart;
    }

    private static String in(FilePart part, String apart) {
        return switch (part) {
            case CASE -> apart;
            case SAFEGUARDING -> only(SAFEGUARDING, apart);
            case PRIVILEGED -> only(PRIVILEGED, apart);
            case THIRD_PARTY -> only(THIRD_PARTY, apart);
        };
    }

    private static String only(String shown, String apart) {
        return apart.equals(shown) ? "" : apart.isEmpty() ? IN_THE_MAIN_PART : apart;
    }

    private static String apart(Fact fact, Map<EntryId, Disclosure> classes) {
        return switch (fact) {
            case WelfareAsked _, WelfareOffered _, WelfareAnswered _, WelfareClosed _ -> WELFARE;
            case SafeguardingLeadTold _, SafeguardingCleared _ -> SAFEGUARDING;
            case LegalAdviceTaken _ -> PRIVILEGED;
            case EntryFact of -> apart(of.entry(), classes);
            // What was said of a contact tells of it, and goes where it goes.
            case ContactTriaged of -> apart(of.entry(), classes);
            case BreachLookedAtAgain of -> apart(of.entry(), classes);
            default -> "";
        };
    }

    private static String apart(EntryId entry, Map<EntryId, Disclosure> classes) {
        return apart(classes.getOrDefault(entry, Disclosure.OPEN));
    }

    private static String apart(Disclosure disclosure) {
        return switch (disclosure) {
            case OPEN -> "";
            case THIRD_PARTY -> THIRD_PARTY;
            case PRIVILEGED -> PRIVILEGED;
            case SAFEGUARDING -> SAFEGUARDING;
        };
    }
}
