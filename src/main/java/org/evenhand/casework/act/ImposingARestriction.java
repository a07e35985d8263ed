package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.AdjustmentAnswer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.Proportionality;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.Warning;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.enforcement.Shared;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionImposed;
import org.evenhand.restriction.RestrictionTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The head decides a Parent or Customer Contact Restriction, and its letter is issued in the same
 * act: there is no decision without one (P50, P60). It binds nobody before they are told (J6).
 */
@Component
@Paragraphs({
    "P10", "P44", "P47", "P50", "P51", "P52", "P54", "P55", "P59", "P60", "P61", "P62", "P65",
    "P68", "F6", "J9", "J10", "J11"
})
public class ImposingARestriction {
    public static final Act IMPOSE = new Act("casework.impose-restriction");

    private final OnACase onACase;

    ImposingARestriction(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * The decision as it would be taken.
     *
     * @param conduct the contacts it rests on
     * @param withoutWarning why there was no warning; absent when there was
     * @param withoutWarningBecause in words
     * @param anotherHeading why conduct under another heading than the warning's counts (J10)
     * @param terms absent while no clause is chosen
     * @param timescale as chosen, in words
     * @param lastDay absent while it cannot be worked out
     * @param undated why not, in grounds
     * @param reviews the days that the letter prints
     * @param extent what goes on as before (P52)
     * @param protectsStaff how staff are protected while contact about the child goes on (P54)
     * @param otherToRing who else can be rung for the child (B28); may be empty
     * @param agreed how each adjustment that is in place is kept (P68)
     * @param afterNo why it goes ahead although the answer was no (J7)
     * @param told which roles are told (P51)
     * @param allTheSame why it is sent although nobody can answer when it lands (J13)
     * @param sideBy by when its letter asks for their side, when there was no time before (J11)
     */
    public record Draft(
            List<EntryId> conduct,
            @Nullable NoWarningReason withoutWarning,
            String withoutWarningBecause,
            List<Heading> headings,
            String anotherHeading,
            String why,
            @Nullable RestrictionTerms terms,
            String timescale,
            LocalDate start,
            @Nullable LocalDate lastDay,
            Grounds undated,
            List<LocalDate> reviews,
            String extent,
            Proportionality proportionality,
            String riskToParent,
            String protectsStaff,
            String otherToRing,
            String adjustments,
            List<AdjustmentAnswer> agreed,
            String afterNo,
            List<Role> told,
            String allTheSame,
            Optional<LocalDate> sideBy,
            Optional<LetterDocument> letter) {
        boolean isUrgent() {
            return withoutWarning != null && withoutWarning.isUrgent();
        }
    }

    /**
     * By when the letter asks for their side (J11): what cannot wait is decided before, and the
     * person is heard straight after.
     *
     * @param lastDay what has ended needs no side
     */
    public static Optional<LocalDate> sideBy(
            CaseFile file, @Nullable NoWarningReason withoutWarning, LocalDate lastDay) {
        if (withoutWarning == null || !withoutWarning.isUrgent() || TheirSide.wasOffered(file)) {
            return Optional.empty();
        }
        Due due = file.timers().due(Timer.REPRESENTATIONS, file.today(), file.calendar());
        LocalDate usual = due instanceof Due.By by ? by.day() : file.today().plusDays(14);
        return Optional.of(usual.isAfter(lastDay) ? lastDay : usual);
    }

    /** The letter's page is the result. */
    public Outcome impose(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, IMPOSE, ticket, id, (unit, file) -> impose(unit, file, draft));
    }

    private static Verdict impose(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        RestrictionTerms terms = draft.terms();
        LocalDate lastDay = draft.lastDay();
        if (!against.isEmpty() || terms == null || lastDay == null || draft.letter().isEmpty()) {
            return Verdict.refused(against);
        }
        RestrictionEvents.withdrawUntold(unit, file);
        RestrictionId restriction = new RestrictionId(unit.newId());
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.PCCR,
                        draft.letter().get(),
                        file.person().id(),
                        file.theCase().id(),
                        restriction);
        unit.record(
                new RestrictionImposed(
                        restriction,
                        file.person().id(),
                        Restriction.Kind.PCCR,
                        terms,
                        draft.start().atStartOfDay(Period.LONDON).toInstant(),
                        lastDay),
                restriction,
                file.person().id());
        record(unit, file, draft, restriction, letter, lastDay);
        Adjusting.record(unit, file, restriction, draft.agreed());
        Worksheets.discard(unit, file.theCase().id(), Worksheet.Kind.RESTRICTION);
        return Verdict.happened(letter.href());
    }

    private static void record(
            Unit unit,
            CaseFile file,
            Draft draft,
            RestrictionId restriction,
            IssuedLetter letter,
            LocalDate lastDay) {
        CaseId id = file.theCase().id();
        unit.record(
                new RestrictionDecided(
                        id,
                        restriction,
                        letter.id(),
                        file.entries(draft.conduct()).stream().map(Entry::id).toList(),
                        file.countingWarning().map(Warning::letter).orElse(null),
                        draft.withoutWarning(),
                        draft.withoutWarningBecause(),
                        draft.headings(),
                        draft.why(),
                        draft.proportionality(),
                        draft.timescale(),
                        draft.start(),
                        lastDay,
                        draft.reviews(),
                        draft.riskToParent(),
                        draft.adjustments(),
                        draft.afterNo(),
                        draft.anotherHeading(),
                        draft.allTheSame(),
                        Restrained.toFollow(file).map(Restrained::id).orElse(null),
                        said(draft.protectsStaff()),
                        said(draft.otherToRing())),
                id,
                restriction,
                file.person().id());
        // The same letter asks for their side, so that an answer can be logged against it (J11).
        draft.sideBy()
                .ifPresent(by ->
                        unit.record(new SideInvited(id, letter.id(), by), id, file.person().id()));
        for (Role role : draft.told()) {
            unit.record(
                    Shared.withRole(restriction, role, "So that they know what to do"),
                    id,
                    restriction,
                    file.person().id());
        }
    }

    /** What was left empty is not recorded. */
    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words;
    }

    /** Everything that speaks against it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        Grounds rules =
                Rule.all(
                        new RestrictionProposal(file, unit.scope(), Optional.of(draft)),
                        RestrictionRule.values());
        Grounds letter =
                draft.letter()
                        .map(written ->
                                CaseLetters.against(
                                        unit,
                                        LetterKind.PCCR,
                                        written,
                                        file.person().id(),
                                        file.theCase().id()))
                        .orElse(Grounds.none());
        return rules.and(draft.undated()).and(letter);
    }

    /**
     * Whether nothing else is missing than what danger does not wait for: a warning, something
     * milder, their side first (P44, J11). The pages ask why it cannot wait.
     */
    public static boolean isWhatDangerDoesNotWaitFor(Grounds against) {
        Set<String> notWaitedFor =
                Set.of(
                        RestrictionRule.WARNED_FIRST.rule(),
                        RestrictionRule.TRIED_FIRST.rule(),
                        RestrictionRule.SIDE_OFFERED.rule());
        return !against.isEmpty()
                && against.all().stream().map(Ground::rule).allMatch(notWaitedFor::contains);
    }

    /** What speaks against beginning one, before anything of it is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(
                new RestrictionProposal(file, by, Optional.empty()), RestrictionRule.values());
    }
}
