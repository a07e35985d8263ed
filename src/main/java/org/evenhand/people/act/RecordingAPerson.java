package org.evenhand.people.act;

import java.util.List;
import org.evenhand.kernel.FactId;
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
import org.evenhand.people.Capacity;
import org.evenhand.people.LedAway;
import org.evenhand.people.People;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.RelationshipRecorded;
import org.evenhand.people.Standing;
import org.evenhand.people.StandingRecorded;
import org.evenhand.people.WhoThePolicyIsAbout;
import org.springframework.stereotype.Component;

/**
 * Somebody enters the record because they matter to it (P12, J20). Whoever the policy is not about
 * is led away instead, and that is written down too (J26).
 */
@Component
@Paragraphs({"P3", "P12", "J20", "J26"})
public class RecordingAPerson {
    public static final Act RECORD = new Act("people.record-person");

    /** From here on two names may well be one person's. */
    public static final double MAY_BE_THE_SAME = 0.9;

    private final Acts acts;

    RecordingAPerson(Acts acts) {
        this.acts = acts;
    }

    /**
     * Who it is.
     *
     * @param relationships from today on
     * @param detail of which firm, acting for whom; may be empty
     * @param standings what they are in the school besides, from today on
     * @param somebodyElse whether those who have that name were looked at, and are not meant
     */
    public record Who(
            String name,
            Capacity capacity,
            List<RelationshipKind> relationships,
            String detail,
            List<Standing> standings,
            boolean somebodyElse) {
        public Who {
            relationships = List.copyOf(relationships);
            standings = List.copyOf(standings);
        }
    }

    /** The person's page is the result, or the page that says where this belongs. */
    public Outcome record(Scope scope, FormTicket ticket, Who who) {
        return acts.perform(scope, RECORD, ticket, unit -> record(unit, who));
    }

    private static Verdict record(Unit unit, Who who) {
        Grounds elsewhere = WhoThePolicyIsAbout.groundsAgainst(who.capacity());
        if (!elsewhere.isEmpty()) {
            FactId led =
                    unit.record(
                                    new LedAway(who.name(), who.capacity()),
                                    unit.scope().actor().account())
                            .id();
            return Verdict.happened("/people/led-away/" + led.text());
        }
        Grounds recordedAlready = recordedAlready(unit, who);
        if (!recordedAlready.isEmpty()) {
            return Verdict.refused(recordedAlready);
        }
        PersonId person = new PersonId(unit.newId());
        unit.record(new PersonRecorded(person, who.name()), person);
        for (RelationshipKind kind : who.relationships()) {
            unit.record(
                    new RelationshipRecorded(person, kind, who.detail(), unit.today(), null),
                    person);
        }
        for (Standing standing : who.standings()) {
            unit.record(new StandingRecorded(person, standing, unit.today(), null), person);
        }
        PersonIndex.refresh(unit, person);
        return Verdict.happened(OnAPerson.address(person));
    }

    /** The same person twice is the commonest mistake; two of one name are common too (E12). */
    private static Grounds recordedAlready(Unit unit, Who who) {
        boolean alike =
                !who.somebodyElse()
                        && People.find(unit, who.name(), 1).stream()
                                .anyMatch(found -> found.score() >= MAY_BE_THE_SAME);
        return alike
                ? Grounds.of(
                        new Ground(
                                "people.may-be-recorded-already",
                                PolicyParagraph.p(45),
                                "Open those below, or tick that this is somebody else"))
                : Grounds.none();
    }
}
