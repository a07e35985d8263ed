package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.people.ToMind;

/** What whoever decides minds of the person, who is something else to the school too (E8-E11). */
final class AlsoToMind {
    private AlsoToMind() {}

    static Grounds of(CaseFile file) {
        return new Grounds(
                ToMind.of(file.person(), file.today()).stream()
                        .map(one ->
                                new Ground("decision.also-to-mind", one.point(), one.words(), ""))
                        .toList());
    }
}
