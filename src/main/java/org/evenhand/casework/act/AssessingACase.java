package org.evenhand.casework.act;

import java.util.List;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * Somebody who may decide weighs the record against the four headings and says what follows (P8,
 * P19, P46, P47; F3). "Not yet" is recorded like everything else. Figures advise; nothing follows
 * from a number.
 */
@Component
@Paragraphs({"P4", "P6", "P8", "P10", "P15", "P19", "P31", "P44", "P46", "P47", "P68", "F3"})
public class AssessingACase {
    public static final Act ASSESS = new Act("casework.assess-case");

    private final OnACase onACase;

    AssessingACase(OnACase onACase) {
        this.onACase = onACase;
    }

    /** What was weighed, and what follows. */
    public record Assessment(
            List<EntryId> reliedOn,
            List<Heading> headings,
            AssessmentMade.Weighed weighed,
            Conclusion conclusion,
            String because) {}

    public Outcome assess(Scope scope, FormTicket ticket, CaseId id, Assessment assessment) {
        return onACase.record(
                scope,
                ASSESS,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(file, scope, assessment);
                    if (against.isEmpty()) {
                        unit.record(
                                new AssessmentMade(
                                        id,
                                        file.entries(assessment.reliedOn()).stream()
                                                .map(Entry::id)
                                                .toList(),
                                        assessment.headings(),
                                        assessment.weighed(),
                                        assessment.conclusion(),
                                        assessment.because()),
                                id,
                                file.person().id());
                        Worksheets.discard(unit, id, Worksheet.Kind.ASSESSMENT);
                    }
                    return against;
                });
    }

    /** Everything that speaks against recording it, all at once. */
    public static Grounds against(CaseFile file, Scope by, Assessment assessment) {
        return Rule.all(
                new AssessmentProposal(
                        file,
                        by,
                        assessment.reliedOn().stream()
                                .flatMap(entry -> file.entry(entry).stream())
                                .toList(),
                        assessment.headings(),
                        assessment.weighed(),
                        assessment.conclusion()),
                AssessmentRule.values());
    }
}
