package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.people.Person;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.WayPoint;

/** A case as its page prints it. */
public record CaseView(
        CaseHeading heading,
        String personHref,
        String about,
        List<WayPoint> way,
        List<Offer> offers,
        List<IssueView> issues,
        List<InForceView> inForce,
        List<String> weakPoints,
        List<Figures> figures,
        List<Chronology> chronology) {

    /** The concern under the case, always visible. */
    public record IssueView(
            String id, String concern, String owner, String next, boolean open, String outcome) {
        static IssueView of(Issue issue) {
            return new IssueView(
                    issue.id().text(),
                    issue.concern(),
                    issue.ownerName(),
                    "%s, by %s"
                            .formatted(
                                    issue.nextStep().replaceFirst("\\.$", ""),
                                    PrintedDate.of(issue.nextBy())),
                    issue.isOpen(),
                    issue.settled()
                            .map(end -> end.fact().outcome().words() + ". " + end.fact().how())
                            .orElse(""));
        }
    }

    /** What binds the person today. */
    public record InForceView(String title, String lastDay, List<String> clauses) {
        static InForceView of(Restriction restriction) {
            return new InForceView(
                    restriction.kind() == Restriction.Kind.PCCR
                            ? "Contact restriction"
                            : "Interim bar",
                    PrintedDate.of(restriction.period().lastDay()),
                    restriction.terms().clauses().stream()
                            .map(NumberedClause::clause)
                            .map(clause -> clause.sentence())
                            .toList());
        }
    }

    static CaseView of(CaseFile file, List<Offer> offers) {
        return new CaseView(
                CaseHeading.of(file),
                "/people/" + file.person().id().text(),
                relationships(file),
                TheWay.of(file),
                offers,
                file.theCase().issues().stream().map(IssueView::of).toList(),
                file.inForce().stream().map(InForceView::of).toList(),
                TheirBestCase.of(file),
                Figures.of(file),
                Chronology.of(file));
    }

    private static String relationships(CaseFile file) {
        return String.join(
                ", ",
                Person.soOn(file.today(), file.person().relationships()).stream()
                        .map(one -> one.kind().words())
                        .toList());
    }
}
