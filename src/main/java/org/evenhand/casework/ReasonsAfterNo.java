package org.evenhand.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * A restriction that was decided although the answer was no, for which the head wrote down reasons:
 * the vice-chair sees them, or whoever comes next when it is the vice-chair who answered or decides
 * (J7, J23).
 *
 * @param no the question that was answered with no
 * @param reader who sees them; empty when no other governor is free
 * @param seen once they have
 */
public record ReasonsAfterNo(
        Recorded<RestrictionDecided> decided,
        Recorded<SupportAsked> no,
        Optional<Chosen> reader,
        Optional<Recorded<ReasonsAfterNoSeen>> seen) {

    /** Those of a case, oldest first. */
    public static List<ReasonsAfterNo> of(CaseFile file) {
        return file.theCase().all(RestrictionDecided.class).stream()
                .filter(decided -> !decided.fact().afterNo().isBlank())
                .flatMap(decided ->
                        no(file, decided).stream().map(asked -> of(file, decided, asked)))
                .toList();
    }

    /** Those that whoever looks is to see or has seen, the latest first. */
    public static List<ReasonsAfterNo> forWhoeverLooks(Unit unit) {
        return unit.all(RestrictionDecided.class).stream()
                .filter(decided -> !decided.fact().afterNo().isBlank())
                .map(decided -> decided.fact().caseId())
                .distinct()
                .flatMap(id -> ofCase(unit, id))
                .filter(one -> one.isFor(unit))
                .toList()
                .reversed();
    }

    private static Stream<ReasonsAfterNo> ofCase(Unit unit, CaseId id) {
        return CaseFiles.byId(unit, id).stream().flatMap(file -> of(file).stream());
    }

    private static ReasonsAfterNo of(
            CaseFile file, Recorded<RestrictionDecided> decided, Recorded<SupportAsked> no) {
        return new ReasonsAfterNo(
                decided,
                no,
                reader(file, no.fact()),
                file.theCase().all(ReasonsAfterNoSeen.class).stream()
                        .filter(seen -> seen.fact().decided().equals(decided.id()))
                        .findFirst());
    }

    /**
     * The question whose answer was the last no before the decision and after the one before it:
     * that is what they explain.
     */
    private static Optional<Recorded<SupportAsked>> no(
            CaseFile file, Recorded<RestrictionDecided> decided) {
        return file.theCase().all(SupportAnswered.class).stream()
                .filter(answer -> answer.recordedAt().isBefore(decided.recordedAt()))
                .filter(answer -> answer.recordedAt().isAfter(decisionBefore(file, decided)))
                .filter(answer -> asked(file, answer.fact()).isPresent())
                .filter(answer -> !answer.fact().supportive())
                .reduce((earlier, later) -> later)
                .flatMap(answer -> asked(file, answer.fact()));
    }

    private static Instant decisionBefore(CaseFile file, Recorded<RestrictionDecided> decided) {
        return file.theCase().all(RestrictionDecided.class).stream()
                .map(Recorded::recordedAt)
                .filter(one -> one.isBefore(decided.recordedAt()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static Optional<Recorded<SupportAsked>> asked(CaseFile file, SupportAnswered answer) {
        return file.theCase().all(SupportAsked.class).stream()
                .filter(asked -> asked.fact().decision() == Decision.RESTRICTION)
                .filter(asked -> asked.id().equals(answer.asked()))
                .findFirst();
    }

    /** From the vice-chair on; the Chair only when nobody else is free. */
    private static Optional<Chosen> reader(CaseFile file, SupportAsked no) {
        List<Chosen> others =
                file.whoDecides(Decision.RESTRICTION).supporters().stream()
                        .filter(chosen -> !isThatOne(no, chosen))
                        .toList();
        Predicate<Chosen> isChair = chosen -> chosen.office().equals(Role.CHAIR.title());
        return others.stream()
                .filter(isChair.negate())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static boolean isThatOne(SupportAsked asked, Chosen chosen) {
        return asked.account() == null
                ? asked.name().equals(chosen.name())
                : asked.account().equals(chosen.account());
    }

    private boolean isFor(Unit unit) {
        return unit.scope()
                .actor()
                .account()
                .equals(
                        seen.filter(one -> one.fact().who() == null)
                                .map(one -> one.actor().account())
                                .or(() -> reader.map(Chosen::account))
                                .orElse(null));
    }

    /**
     * Whether they do not come to be seen by themselves: their reader cannot sign in, has not for
     * the time that governors have to answer, or there is none (J7, J23).
     */
    public boolean areToBeShown(CaseFile file) {
        return seen.isEmpty() && (reader.map(Chosen::account).isEmpty() || areOverdue(file));
    }

    private boolean areOverdue(CaseFile file) {
        return file.timers()
                                .due(
                                        Timer.CHAIR_ANSWERS,
                                        CaseFile.day(decided.recordedAt()),
                                        file.calendar())
                        instanceof Due.By by
                && by.isPast(file.now());
    }

    public FactId id() {
        return decided.id();
    }
}
