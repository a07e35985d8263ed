package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.SecondFact;

/** What happened to one letter, told in the order in which it was written down. */
final class Post {
    private static final LetterId LETTER = new LetterId(new UUID(1, 1));
    private static final PersonId PERSON = new PersonId(new UUID(2, 2));
    private static final ActorRef OFFICE = new ActorRef(new AccountId(new UUID(3, 3)), "Mrs Hale");

    private final List<Recorded<?>> facts = new ArrayList<>();
    private FactId last = new FactId(new UUID(0, 0));

    private Post() {}

    static Post nothing() {
        return new Post();
    }

    /** A moment as clocks in London show it: {@code 2026-03-02T10:00}. */
    static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(Period.LONDON).toInstant();
    }

    Post sent(SendingMethod method, String london) {
        return happened(
                new LetterSent(
                        LETTER,
                        PERSON,
                        method,
                        "14 Miller’s Row",
                        "Mrs Hale",
                        "Certificate of posting",
                        SecondFact.POSTCODE),
                london);
    }

    Post posted(String london) {
        return sent(SendingMethod.FIRST_CLASS_POST, london);
    }

    /** What was sent last comes back. */
    Post returned(String london) {
        return returned(last, london);
    }

    Post returned(FactId sending, String london) {
        return happened(
                new LetterReturned(LETTER, PERSON, sending, "Not known here", "Mrs Hale"), london);
    }

    Post rung(String london) {
        return happened(
                new PersonTold(LETTER, PERSON, TellingWay.RECORDED_CALL, "Mr Osei", "", "Call 12"),
                london);
    }

    Post saidBeforeAWitness(String london) {
        return happened(
                new PersonTold(
                        LETTER, PERSON, TellingWay.BEFORE_A_WITNESS, "Mr Osei", "Mrs Hale", ""),
                london);
    }

    FactId lastSending() {
        return last;
    }

    Told told() {
        return Told.from(facts, WorkingDays.ofEnglandAndWales());
    }

    private Post happened(Fact fact, String london) {
        FactId id = new FactId(UUID.randomUUID());
        if (fact instanceof LetterSent) {
            last = id;
        }
        facts.add(new Recorded<>(id, fact, OFFICE, at(london), at("2026-12-31T12:00")));
        return this;
    }
}
