package org.evenhand.stationery.act;

import java.util.UUID;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Crest;
import org.evenhand.letter.CrestSet;
import org.evenhand.letter.LetterFiles;
import org.springframework.stereotype.Component;

/** The school says which crest stands at the head of its letters, or that none does (P65). */
@Component
@Paragraphs("P65")
public class SettingTheCrest {
    public static final Act SET = new Act("stationery.set-crest");

    private static final String PAPER = "/settings/paper";

    private final Acts acts;

    SettingTheCrest(Acts acts) {
        this.acts = acts;
    }

    /**
     * A picture of our own making.
     *
     * @param alternative what it is, for whoever does not see it
     */
    public record Drawing(byte[] jpeg, int width, int height, String alternative) {}

    /** From today on. */
    public Outcome set(Scope scope, FormTicket ticket, Drawing drawing) {
        return acts.performOnTheSchool(scope, SET, ticket, PAPER, unit -> keep(unit, drawing));
    }

    private static Grounds keep(Unit unit, Drawing drawing) {
        UUID file = unit.newId();
        String sha256 = LetterFiles.keep(unit, file, drawing.jpeg());
        return record(
                unit,
                new CrestSet(
                        new Crest(
                                file,
                                sha256,
                                drawing.alternative(),
                                drawing.width(),
                                drawing.height()),
                        unit.today()));
    }

    /** The same picture, said in other words. */
    public Outcome say(Scope scope, FormTicket ticket, Crest crest, String alternative) {
        return acts.performOnTheSchool(
                scope,
                SET,
                ticket,
                PAPER,
                unit ->
                        record(
                                unit,
                                new CrestSet(
                                        new Crest(
                                                crest.file(),
                                                crest.sha256(),
                                                alternative,
                                                crest.width(),
                                                crest.height()),
                                        unit.today())));
    }

    /** From today on there is none. */
    public Outcome takeOff(Scope scope, FormTicket ticket) {
        return acts.performOnTheSchool(
                scope, SET, ticket, PAPER, unit -> record(unit, new CrestSet(null, unit.today())));
    }

    private static Grounds record(Unit unit, CrestSet set) {
        unit.record(set, unit.scope().org());
        return Grounds.none();
    }
}
