package org.evenhand.stationery.act;

import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.HeadLinesSet;
import org.springframework.stereotype.Component;

/** The school says what else stands at the head and at the foot of its letters (P65). */
@Component
@Paragraphs("P65")
public class SettingTheLines {
    public static final Act SET = new Act("stationery.set-lines");

    private final Acts acts;

    SettingTheLines(Acts acts) {
        this.acts = acts;
    }

    /** From today on. */
    public Outcome set(Scope scope, FormTicket ticket, List<String> lines, String foot) {
        return acts.performOnTheSchool(
                scope,
                SET,
                ticket,
                "/settings/paper",
                unit -> {
                    unit.record(new HeadLinesSet(lines, foot, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
