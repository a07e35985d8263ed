package org.evenhand.casework.web;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.Compliance;
import org.evenhand.casework.Issue;
import org.evenhand.casework.Misuse;
import org.evenhand.casework.Monitoring;
import org.evenhand.casework.Restrained;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.IssuesUsed;
import org.evenhand.enforcement.web.PlanView;
import org.evenhand.people.Person;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.Link;
import org.evenhand.ui.WayPoint;

/**
 * A case as its page prints it.
 *
 * @param personHref the page of the person; empty where it is not open to whoever reads
 * @param monitoring how it goes since a warning or during a restriction; none, or one
 * @param authority where the request to the authority stands (F8); none, or one
 * @param compliance how the contacts compared with what was in force, month by month (F7)
 * @param misuse ways that are never closed, used for something else again and again (F7)
 * @param inDoubt the breaches that do not count before whoever decides has looked again (J6)
 * @param lookedAfter those whom its contacts affected, for whoever may see how they are (J14)
 * @param untriaged the contacts during a restriction that wait for somebody to say what they were
 */
public record CaseView(
        CaseHeading heading,
        String personHref,
        String about,
        List<WayPoint> way,
        List<Offer> offers,
        List<IssueView> issues,
        List<ComplaintView> complaints,
        List<ContractView> contracts,
        List<InForceView> inForce,
        List<MonitoringView> monitoring,
        List<AuthorityView> authority,
        List<ComplianceView> compliance,
        List<MisuseView> misuse,
        List<Link> untriaged,
        List<String> inDoubt,
        List<PlanView> plans,
        List<PaperView> papers,
        InWhoseHands hands,
        List<LookedAfter> lookedAfter,
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
                    "%s: %s".formatted(PrintedDate.of(issue.nextBy()), issue.nextStep()),
                    issue.isOpen(),
                    issue.settled()
                            .map(end -> end.fact().outcome().words() + ". " + end.fact().how())
                            .orElse(""));
        }
    }

    /** A complaint beside the case; the label is the complaint's, never the person's (P32). */
    public record ComplaintView(String name, String state, String label) {
        static ComplaintView of(Complaint complaint) {
            String since = PrintedDate.of(complaint.routed().fact().on());
            String state =
                    complaint
                            .concluded()
                            .map(end ->
                                    "%s, concluded on %s"
                                            .formatted(
                                                    end.fact().stage(),
                                                    PrintedDate.of(end.fact().on())))
                            .orElse(
                                    complaint.isOpen()
                                            ? "Open since " + since
                                            : "Decided already; not taken further");
            return new ComplaintView(complaint.name(), state, complaint.label());
        }
    }

    /** What binds the person today. */
    public record InForceView(String title, String until, List<String> clauses) {
        /** An order of a court stands above what the school decided (E31). */
        static InForceView of(CourtOrder order) {
            return new InForceView(
                    "Court order, " + order.reference(),
                    order.lastDay()
                            .map(day -> "until the end of " + PrintedDate.of(day))
                            .orElse("until further order"),
                    order.terms().stream().map(CourtOrder.Term::words).toList());
        }

        static InForceView of(CaseFile file, Restriction restriction) {
            return new InForceView(
                    restriction.kind() == Restriction.Kind.PCCR
                            ? "Contact restriction"
                            : "Interim bar",
                    "until the end of " + PrintedDate.of(restriction.period().lastDay()),
                    Stream.concat(
                                    restriction.termsAt(file.now()).clauses().stream()
                                            .map(NumberedClause::clause)
                                            .map(clause -> clause.sentence()),
                                    IssuesUsed.inWords(
                                            restriction, file.triages(), file.entries(), file.now())
                                            .stream())
                            .toList());
        }
    }

    static CaseView of(CaseFile file, List<Offer> offers, Onward onward) {
        return new CaseView(
                CaseHeading.of(file),
                onward.person() ? "/people/" + file.person().id().text() : "",
                relationships(file),
                TheWay.of(file),
                offers,
                file.issues().stream().map(IssueView::of).toList(),
                file.theCase().complaints().stream().map(ComplaintView::of).toList(),
                file.theCase().contracts().stream()
                        .map(ContractView::of)
                        .map(contract -> onward.letters() ? contract : contract.onlyToRead())
                        .toList(),
                Stream.concat(
                                file.orders().stream().map(InForceView::of),
                                file.inForce().stream().map(one -> InForceView.of(file, one)))
                        .toList(),
                Monitoring.of(file).stream().map(one -> MonitoringView.of(file, one)).toList(),
                AuthorityView.of(file).stream().toList(),
                Compliance.of(file).stream().map(ComplianceView::of).toList(),
                Misuse.of(file).stream().map(one -> MisuseView.of(file, one, onward)).toList(),
                onward.triage() ? untriaged(file).toList() : List.of(),
                new Breaches(file)
                        .toLookAtAgain().stream()
                                .map(breach -> LookAgainForm.said(file, breach))
                                .toList(),
                Restrained.of(file).stream()
                        .filter(one -> !one.isOver(file) || !one.plan().on().isEmpty())
                        .map(one ->
                                PlanView.of(
                                        one.plan(),
                                        file.person().name(),
                                        file.calendar(),
                                        file.now()))
                        .map(plan -> onward.plans() ? plan : plan.onlyToRead())
                        .toList(),
                PaperView.of(file).stream()
                        .map(paper -> onward.plans() ? paper : paper.onlyToRead())
                        .toList(),
                InWhoseHands.of(file),
                LookedAfter.of(file, onward),
                TheirBestCase.of(file),
                Figures.of(file),
                Chronology.of(file, onward));
    }

    /** The contacts during a restriction of which nobody has said yet what they were (J12). */
    static Stream<Link> untriaged(CaseFile file) {
        return file.untriaged().stream().map(entry -> triage(file, entry));
    }

    private static Link triage(CaseFile file, Entry entry) {
        return Link.to(
                "%s, %s".formatted(entry.channel().words(), PrintedDate.of(entry.happenedOn())),
                "/contacts/%s/triage?person=%s"
                        .formatted(entry.id().text(), file.person().id().text()));
    }

    private static String relationships(CaseFile file) {
        return String.join(
                ", ",
                Person.soOn(file.today(), file.person().relationships()).stream()
                        .map(one -> one.kind().words())
                        .toList());
    }
}
