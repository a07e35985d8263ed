package org.evenhand.policymap;

import java.util.List;
import org.evenhand.casework.Stage;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;

/**
 * Something that can happen at a stage of a case.
 *
 * @param from the stage at which it usually happens
 * @param act its name in the record
 * @param by the class of the act
 * @param rules how the names of its gates begin, up to the full stop
 * @param words what people call it
 * @param leadsTo what comes of it
 */
record Passage(
        Class<? extends Stage> from,
        Act act,
        Class<?> by,
        String rules,
        String words,
        String leadsTo) {
    List<String> paragraphs() {
        Paragraphs named = by.getAnnotation(Paragraphs.class);
        return named == null ? List.of() : List.of(named.value());
    }
}
