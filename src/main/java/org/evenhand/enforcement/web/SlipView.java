package org.evenhand.enforcement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.Line;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.school.Schools;

/**
 * The slip for whoever keeps the school's mail (P55-4): the addresses, the place and the days, and
 * nothing about whose they are or why.
 *
 * @param reference what it is called when somebody rings about it
 * @param addresses only those that are theirs alone: nobody else's e-mail is forwarded (E2)
 * @param kept how many are not printed, because somebody else uses them too or they are kept safe
 */
public record SlipView(
        String school,
        String reference,
        List<String> addresses,
        long kept,
        String to,
        String by,
        String until) {
    /** Nothing where no clause forwards e-mail. */
    static Stream<SlipView> of(Unit unit, EnforcementPlan plan) {
        return plan.restriction().termsAt(unit.now()).clauses().stream()
                .map(NumberedClause::clause)
                .filter(EmailForwarded.class::isInstance)
                .map(EmailForwarded.class::cast)
                .limit(1)
                .map(clause -> of(unit, plan, clause));
    }

    private static SlipView of(Unit unit, EnforcementPlan plan, EmailForwarded clause) {
        List<ContactPointAdded> mail =
                People.byId(unit, plan.restriction().person()).stream()
                        .flatMap(person -> points(unit, person))
                        .toList();
        return new SlipView(
                Schools.in(unit).map(school -> school.name()).orElse(""),
                StaffPaper.number(plan.restriction()),
                mail.stream()
                        .filter(point -> !point.shared())
                        .flatMap(point -> Stream.ofNullable(point.value()))
                        .toList(),
                mail.stream().filter(point -> point.shared() || point.value() == null).count(),
                clause.to(),
                plan.line(Measure.MAIL).flatMap(Line::by).map(PrintedDate::of).orElse(""),
                PrintedDate.of(plan.restriction().endsOn()));
    }

    private static Stream<ContactPointAdded> points(Unit unit, Person person) {
        return person.contactPoints().stream()
                .map(point -> point.kept())
                .filter(kept -> kept.isSoOn(unit.today()))
                .map(kept -> kept.fact())
                .filter(point -> point.kind() == ContactKind.E_MAIL);
    }

    /** What is said of the addresses that are not printed; empty when all are. */
    Optional<String> keptWords() {
        return kept == 0
                ? Optional.empty()
                : Optional.of(
                        kept == 1
                                ? "One more address is not forwarded by a rule: somebody else uses it too, or it is kept safe. Ask the office."
                                : kept
                                        + " more addresses are not forwarded by a rule: somebody else uses them too, or they are kept safe. Ask the office.");
    }
}
