package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casework.Case;
import org.evenhand.casework.CaseOpened;
import org.evenhand.casework.Cases;
import org.evenhand.casework.StartBasis;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Record begins for a person: a case is opened (F2). One is open about a person at a time. */
@Component
@Paragraphs("F2")
public class OpeningACase {
    public static final Act OPEN = new Act("casework.open-case");

    private final Acts acts;

    OpeningACase(Acts acts) {
        this.acts = acts;
    }

    /**
     * Why it begins.
     *
     * @param concludedOn when the complaint was concluded, where that is why
     */
    public record Beginning(StartBasis basis, String why, @Nullable LocalDate concludedOn) {}

    /** The case's page is the result. */
    public Outcome open(Scope scope, FormTicket ticket, PersonId person, Beginning beginning) {
        return acts.perform(scope, OPEN, ticket, person, unit -> open(unit, person, beginning));
    }

    private static Verdict open(Unit unit, PersonId person, Beginning beginning) {
        if (People.byId(unit, person).isEmpty()) {
            throw new IllegalArgumentException("Nobody of that id is recorded");
        }
        Optional<Case> open = Cases.openAbout(unit, person);
        if (open.isPresent()) {
            return Verdict.refused(
                    Grounds.of(
                            new Ground(
                                    "case.one-at-a-time",
                                    PolicyParagraph.p(45),
                                    "Case %s about this person is open."
                                            .formatted(open.get().number()),
                                    "Go on with that case.")));
        }
        CaseId id = new CaseId(unit.newId());
        int year = unit.today().getYear();
        String number = "%d-%03d".formatted(year, unit.nextNumber("case-" + year));
        unit.record(
                new CaseOpened(
                        id,
                        number,
                        person,
                        beginning.basis(),
                        beginning.why(),
                        beginning.concludedOn()),
                id,
                person);
        return Verdict.happened(OnACase.address(id));
    }
}
