package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Paper;
import org.evenhand.school.PaperSet;
import org.springframework.stereotype.Component;

/** The school says what stands at the head of its letters. */
@Component
@Paragraphs("P65")
public class SettingTheLetterhead {
    public static final Act SET = new Act("school.set-letterhead");

    private final OnTheSchool onTheSchool;

    SettingTheLetterhead(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome set(Scope scope, FormTicket ticket, Paper paper) {
        return onTheSchool.perform(
                scope,
                SET,
                ticket,
                unit -> {
                    unit.record(new PaperSet(paper, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
