package org.evenhand.enforcement.web;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Block;
import org.evenhand.letter.Callout;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Section;
import org.evenhand.restriction.CarveOut;
import org.evenhand.restriction.Restriction;

/**
 * What somebody was told as a card to be printed (P51): exactly what their page shows at their
 * level, and nothing of what a level above it would.
 */
final class ActionCard {
    private final SharedView told;
    private final List<Section> parts = new ArrayList<>();

    private ActionCard(SharedView told) {
        this.told = told;
    }

    static LetterDocument of(Unit unit, Restriction restriction, SharedView told) {
        ActionCard card = new ActionCard(told);
        card.write();
        return StaffPaper.of(
                unit,
                restriction,
                "What to do: " + told.name(),
                "For " + unit.scope().actor().name() + ", and for nobody else",
                "action-card 1",
                StaffPaper.DESTROYED,
                card.parts);
    }

    private void write() {
        part("first", "", first());
        part("ordered", "This comes before everything else", told.ordered());
        int way = 0;
        for (DeskCard.Way one : told.ways()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(StaffPaper.points(one.act()));
            if (!one.say().isEmpty()) {
                blocks.add(StaffPaper.says("Say: “%s”".formatted(one.say())));
            }
            part("way-" + ++way, one.way(), blocks.toArray(Block[]::new));
        }
        part("child", "About their child", told.child());
        if (!told.fetch().isEmpty()) {
            part(
                    "fetch",
                    "Whom to fetch",
                    StaffPaper.says(String.join("; or ", told.fetch()) + "."));
        }
        part(
                "always",
                "What is always let through",
                StaffPaper.says(
                        "For these they may contact the school in the usual way, as anybody may, whatever the letter asks of them. Pass it on to whoever deals with it."),
                StaffPaper.points(told.always().stream().map(CarveOut::words).toList()));
        part("terms", "What the letter says to them", told.terms());
        if (!told.caseHref().isEmpty()) {
            part(
                    "case",
                    "The case",
                    StaffPaper.says(
                            "You may read the whole case. It is read on the screen, where each reading is written down, and is not printed here."));
        }
    }

    private Block[] first() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("How long", told.until()));
        facts.add(KeyFacts.Fact.of("What you need it for", StaffPaper.printed(told.why())));
        if (!told.safety().isEmpty()) {
            facts.add(KeyFacts.Fact.of("How to meet them", told.safety()));
        }
        if (told.spared()) {
            facts.add(
                    KeyFacts.Fact.of("You", "You need not deal with this person. Fetch somebody."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new KeyFacts("", facts));
        blocks.add(
                Callout.of(
                        "An emergency is always taken at once, whoever it comes from",
                        "Keep this paper to yourself: others are told by the headteacher when their work needs it."));
        if (told.ways().isEmpty()) {
            blocks.add(
                    StaffPaper.says(
                            "Nothing is in force now. It begins when they have been told of it."));
        }
        return blocks.toArray(Block[]::new);
    }

    private void part(String name, String heading, List<String> points) {
        if (!points.isEmpty()) {
            part(name, heading, StaffPaper.points(points));
        }
    }

    private void part(String name, String heading, Block... blocks) {
        parts.add(StaffPaper.part(name, heading, p(51), blocks));
    }
}
