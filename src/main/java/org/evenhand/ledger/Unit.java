package org.evenhand.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One unit of work on one organisation: everything in it is saved together or not at all. */
public interface Unit {
    Scope scope();

    /** The moment of this unit of work: one for all it records. */
    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), Period.LONDON);
    }

    UUID newId();

    /**
     * Records a fact that happened now.
     *
     * @param about the person, case, entry, letter ... under which it will be found again
     */
    default <F extends Fact> Recorded<F> record(F fact, Id... about) {
        return record(fact, now(), about);
    }

    /** Records a fact that happened at an earlier moment than this one, at which it is written. */
    <F extends Fact> Recorded<F> record(F fact, Instant occurredAt, Id... about);

    /** A fact to be recorded with others, and what it is about. */
    record Entry(Fact fact, List<? extends Id> about) {
        public Entry {
            about = List.copyOf(about);
        }
    }

    /**
     * Records many facts that happened now, in their order, as {@link #record} would one by one but
     * with far fewer round trips: for lists of thousands.
     */
    List<Recorded<?>> recordAll(List<Entry> entries);

    /** The words of facts that are erased, and under what this is written down. */
    record Erasure(List<FactId> facts, String because, Id about) {
        public Erasure {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Erases words that may by law be kept no longer. The facts' skeletons stay, and beside them
     * for each erasure a fact that says so ({@link WordsErased}).
     *
     * @throws IllegalStateException when one of them has no words, or is itself such a fact
     */
    void erase(List<Erasure> erasures);

    /**
     * Everything recorded about that subject, in the order it was written down; about a person
     * whose records were joined, what is recorded about each of them. Read once in a unit of work,
     * and again after something was recorded in it.
     */
    List<Recorded<?>> about(Id subject);

    /**
     * Of everything recorded about that subject, what is of this kind, in the order it was written
     * down: for a question that is asked often of somebody about whom much is recorded.
     *
     * @param kind one kind of fact, or what several have in common
     */
    <F extends Fact> List<Recorded<F>> about(Id subject, Class<F> kind);

    /**
     * Everything recorded about any of these subjects, each fact once, in the order it was written
     * down: for lists, which else would ask once a line.
     */
    List<Recorded<?>> aboutAny(Collection<? extends Id> subjects);

    /**
     * From now on what is recorded about one of these is read about each of them, and whoever reads
     * of one leaves a trace on each; one that stands alone is read alone again. This is an index:
     * the facts stay under the record that they were written on.
     *
     * @param records all that are one person's, and nobody else's
     */
    void readAsOne(Collection<PersonId> records);

    /** Everything of one kind recorded in the organisation, in the order it was written down. */
    <F extends Fact> List<Recorded<F>> all(Class<F> kind);

    /**
     * What this program holds in memory of the school, if it is of this version, or else reads now
     * and holds from now on: for what is large, is asked often and changes seldom. It is handed to
     * many at once, so it can never be changed.
     *
     * @param version read in this unit of work, from what moves in the transaction of each change;
     *     read before the thing itself, which may then be newer and is read again, but never older
     */
    <T> T held(Class<T> kind, String version, Supplier<T> read);

    /** The next number of a series that has no gaps, from 1. */
    int nextNumber(String series);

    /**
     * How far the record was sealed before this unit of work. A school so new that nothing of its
     * record is sealed yet has it sealed first, together with this unit.
     *
     * @throws IllegalStateException when nothing at all is recorded yet
     */
    Sealed sealedSoFar();

    /** The way to SQL for the stores of the chapters; row-level security already holds. */
    JdbcClient sql();
}
