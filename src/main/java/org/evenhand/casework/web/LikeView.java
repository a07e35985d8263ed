package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.Case;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.LikeDecision;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.AnotherLimit;
import org.evenhand.restriction.AppointmentOnly;
import org.evenhand.restriction.BehaviourContract;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.ConditionalEntry;
import org.evenhand.restriction.DocumentsKept;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.NoFurtherComplaint;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.WritingOnly;

/**
 * Like cases beside a decision (P10, P67): whoever decides sees their own past decisions openly
 * (J19), and of others' only figures, and none below five: in one school few are soon recognised.
 *
 * @param under the headings, in words
 * @param own the latest first
 * @param others what others decided, in sentences
 */
public record LikeView(String under, List<Own> own, List<String> others) {
    /** Below this a figure could tell of somebody. */
    static final int A_HANDFUL = 5;

    /**
     * One decision of whoever looks.
     *
     * @param what {@code Contact restriction under A, 3 months, after a warning}
     * @param clauses what it asked for, a sentence each
     * @param where the case and its person; empty where they may not read it
     */
    public record Own(String what, String on, List<String> clauses, String where, String href) {}

    /** The cases of their own that they may read: the reading is kept under these too. */
    static Id[] subjects(Unit unit, List<Heading> headings, CaseId beside) {
        return Stream.concat(
                        Stream.of(beside),
                        own(unit, headings, beside)
                                .map(LikeDecision::caseId)
                                .filter(id -> mayRead(unit, id)))
                .distinct()
                .toArray(Id[]::new);
    }

    static LikeView of(Unit unit, List<Heading> headings, CaseId beside) {
        List<LikeDecision> others =
                LikeDecision.under(unit, headings, beside).stream()
                        .filter(one -> !isTheirOwn(unit, one))
                        .toList();
        return new LikeView(
                letters(headings),
                own(unit, headings, beside).map(one -> own(unit, one)).toList(),
                List.of(
                        warnings(others.stream().filter(LikeDecision::isWarning).count()),
                        restrictions(
                                others.stream().flatMap(one -> one.limits().stream()).toList())));
    }

    private static Stream<LikeDecision> own(Unit unit, List<Heading> headings, CaseId beside) {
        return LikeDecision.under(unit, headings, beside).stream()
                .filter(one -> isTheirOwn(unit, one));
    }

    private static boolean isTheirOwn(Unit unit, LikeDecision one) {
        return one.by().equals(unit.scope().actor().account());
    }

    private static Own own(Unit unit, LikeDecision one) {
        Optional<Case> readable =
                Cases.byId(unit, one.caseId()).filter(found -> mayRead(unit, found.id()));
        return new Own(
                one.limits()
                        .map(limits ->
                                "Contact restriction under %s, %s, %s"
                                        .formatted(
                                                letters(one.headings()),
                                                inside(limits.timescale()),
                                                limits.withoutWarning()
                                                        ? "without a warning before"
                                                        : "after a warning"))
                        .orElseGet(
                                () -> "Warning letter under %s".formatted(letters(one.headings()))),
                PrintedDate.of(one.on()),
                one.limits().stream()
                        .flatMap(limits -> limits.clauses().stream())
                        .map(Clause::sentence)
                        .toList(),
                readable.map(found -> "Case %s, %s".formatted(found.number(), name(unit, found)))
                        .orElse(""),
                readable.map(found -> "/cases/" + found.id().text()).orElse(""));
    }

    /** Whoever sees every case need not be asked case by case. */
    private static boolean mayRead(Unit unit, CaseId id) {
        return CaseFile.isOpenToEach(unit.scope())
                || CaseFiles.byId(unit, id).filter(file -> file.isReadBy(unit.scope())).isPresent();
    }

    private static String name(Unit unit, Case found) {
        return People.byId(unit, found.person()).map(Person::name).orElse("");
    }

    private static String letters(List<Heading> headings) {
        return headings.stream().map(Heading::name).collect(Collectors.joining(", "));
    }

    private static String inside(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    static String warnings(long count) {
        if (count == 0) {
            return "No warning letter.";
        }
        return count < A_HANDFUL
                ? "Fewer than five warning letters."
                : "%d warning letters.".formatted(count);
    }

    /** The whole, and what most of it was: never a part that tells how small the rest is. */
    static String restrictions(List<LikeDecision.Limits> limits) {
        if (limits.isEmpty()) {
            return "No contact restriction.";
        }
        if (limits.size() < A_HANDFUL) {
            return "Fewer than five contact restrictions: how long and what they asked for is not said,"
                    + " because somebody could be recognised.";
        }
        List<String> said = new ArrayList<>();
        said.add("%d contact restrictions".formatted(limits.size()));
        most(limits.stream().map(LikeDecision.Limits::length))
                .ifPresent(length -> said.add("most often for " + length.words()));
        String clauses =
                often(
                        limits.stream()
                                .flatMap(one ->
                                        one.clauses().stream().map(LikeView::words).distinct()));
        return String.join(", ", said)
                + (clauses.isEmpty() ? "." : ". Five or more of them hold: " + clauses + ".");
    }

    private static <T extends Comparable<T>> Optional<T> most(Stream<T> all) {
        return counted(all).entrySet().stream()
                .filter(each -> each.getValue() >= A_HANDFUL)
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }

    private static String often(Stream<String> all) {
        return counted(all).entrySet().stream()
                .filter(each -> each.getValue() >= A_HANDFUL)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("; "));
    }

    private static <T extends Comparable<T>> Map<T, Long> counted(Stream<T> all) {
        return all.collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String words(Clause clause) {
        return switch (clause) {
            case ChannelNotAllowed _ -> "a way of contact closed";
            case NamedContactOnly _ -> "one named contact";
            case NotOnPremises _ -> "not on the premises";
            case BehaviourContract _ -> "a behaviour contract";
            case SharedMailboxOnly _ -> "one shared mailbox";
            case EmailForwarded _ -> "e-mail forwarded";
            case ConditionalEntry _ -> "entry on conditions";
            case CallsAtSetTimes _ -> "calls at set times";
            case AppointmentOnly _ -> "by appointment only";
            case WritingOnly _ -> "in writing only";
            case DocumentsKept _ -> "documents kept without reply";
            case DocumentsReturned _ -> "documents returned";
            case IssueCap _ -> "a cap on issues";
            case NoFurtherComplaint _ -> "no further complaint about the same matter";
            case AnotherLimit _ -> "another limit";
        };
    }
}
