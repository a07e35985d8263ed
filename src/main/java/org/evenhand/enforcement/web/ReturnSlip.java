package org.evenhand.enforcement.web;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.people.People;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.NumberedClause;

/**
 * The slip that goes with documents that are returned (P57): what they are, listed by hand. Its
 * second copy is the list that is kept, so it is not destroyed with the others.
 */
final class ReturnSlip {
    private static final String KEPT =
            "Confidential. One copy goes with the documents, one is kept with the record";
    private static final int LINES = 10;

    private ReturnSlip() {}

    /** Empty where no clause returns documents. */
    static Optional<LetterDocument> of(Unit unit, EnforcementPlan plan) {
        return clause(unit, plan).map(clause -> of(unit, plan, clause));
    }

    static boolean isFor(Unit unit, EnforcementPlan plan) {
        return clause(unit, plan).isPresent();
    }

    private static Optional<DocumentsReturned> clause(Unit unit, EnforcementPlan plan) {
        return plan.restriction().termsAt(unit.now()).clauses().stream()
                .map(NumberedClause::clause)
                .filter(DocumentsReturned.class::isInstance)
                .map(DocumentsReturned.class::cast)
                .findFirst();
    }

    private static LetterDocument of(Unit unit, EnforcementPlan plan, DocumentsReturned clause) {
        String person =
                People.byId(unit, plan.restriction().person())
                        .map(found -> found.name())
                        .orElse("Somebody not recorded");
        return StaffPaper.of(
                unit,
                plan.restriction(),
                "Documents that we return to you",
                person,
                "return-slip 1",
                KEPT,
                List.of(
                        StaffPaper.part(
                                "returned",
                                "",
                                p(57),
                                StaffPaper.says(
                                        "You sent us more documents about %s. As our letter says, we have looked at each and return it to you with this list. Nothing was thrown away."
                                                .formatted(clause.matter())),
                                StaffPaper.says(
                                        "If one of them raises something new, we have said so below and will answer it.")),
                        StaffPaper.part("list", "What we return", p(57), table()),
                        StaffPaper.part(
                                "by",
                                "Who looked at them and returned them",
                                p(57),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of(
                                                        "Looked at and returned by",
                                                        StaffPaper.printed(
                                                                clause.returnedBy().name())),
                                                KeyFacts.Fact.of(
                                                        "On, and how (post, handed over)", ""),
                                                KeyFacts.Fact.of("Something new in them", ""),
                                                KeyFacts.Fact.of("Signed", ""))))));
    }

    private static FactTable table() {
        return new FactTable(
                "",
                List.of("Number", "What it is", "Pages", "Came on"),
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(line -> FactTable.Row.of(Integer.toString(line), "", "", ""))
                        .toList());
    }
}
