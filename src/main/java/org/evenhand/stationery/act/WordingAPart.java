package org.evenhand.stationery.act;

import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PartWorded.Choice;
import org.evenhand.letter.RewordablePart;
import org.springframework.stereotype.Component;

/**
 * The school says a part of a kind of letter in its own words, leaves it out where it may, or goes
 * back to ours (P48, P50). What the policy asks for stays: no required part goes, and none without
 * its dates, names and numbers.
 */
@Component
@Paragraphs({"P48", "P50"})
public class WordingAPart {
    public static final Act WORD = new Act("stationery.word-part");

    /** Refused because somebody else was quicker. */
    public static final String AS_SHOWN = "wording.is-as-it-was-shown";

    private final Acts acts;

    WordingAPart(Acts acts) {
        this.acts = acts;
    }

    /**
     * As it would be.
     *
     * @param language of the words: English, or one of {@link LetterLanguages#OFFERED}
     * @param words the school's own; empty unless they are chosen
     * @param seen how often it had been settled when whoever decides looked at it
     */
    public record Draft(
            LetterKind kind,
            RewordablePart part,
            String language,
            Choice choice,
            String words,
            int seen) {
        /** In English. */
        public Draft(LetterKind kind, RewordablePart part, Choice choice, String words, int seen) {
            this(kind, part, LetterWords.ENGLISH, choice, words, seen);
        }

        boolean isEnglish() {
            return language.equals(LetterWords.ENGLISH);
        }
    }

    /** For what is written from now on. */
    public Outcome word(Scope scope, FormTicket ticket, Draft draft) {
        return acts.performOnTheSchool(
                scope,
                WORD,
                ticket,
                "/settings/wording/" + RewordableLetters.path(draft.kind(), draft.language()),
                unit -> word(unit, draft));
    }

    private static Grounds word(Unit unit, Draft draft) {
        Grounds against = against(draft).and(meanwhile(unit, draft));
        if (against.isEmpty()) {
            unit.record(
                    new PartWorded(
                            draft.kind(),
                            draft.part().name(),
                            draft.language(),
                            draft.choice(),
                            draft.choice() == Choice.OWN ? draft.words() : "",
                            unit.today()),
                    unit.scope().org());
        }
        return against;
    }

    /** Everything that speaks against it, whoever else changed something. */
    public static Grounds against(Draft draft) {
        RewordablePart part = draft.part();
        return switch (draft.choice()) {
            case OURS -> Grounds.none();
            case OWN ->
                    draft.words().isBlank()
                            ? ground(
                                    "wording.says-something",
                                    part.answers(),
                                    "Own words were chosen, and nothing is written",
                                    "Write them, or choose another answer")
                            : part.against(draft.words());
            case LEFT_OUT ->
                    !draft.isEnglish()
                            ? ground(
                                    "wording.is-left-out-in-english",
                                    part.answers(),
                                    "Whether a letter goes without this part is settled with its English words",
                                    "Choose that it stands in English, or word it")
                            : part.required()
                                    ? ground(
                                            "wording.keeps-what-is-required",
                                            part.answers(),
                                            "This part must be there, so no letter goes without it",
                                            "Say it in the school’s own words instead")
                                    : Grounds.none();
        };
    }

    private static Grounds meanwhile(Unit unit, Draft draft) {
        int now =
                HouseStyle.of(unit)
                        .timesWorded(draft.kind(), draft.part().name(), draft.language());
        return now == draft.seen()
                ? Grounds.none()
                : ground(
                        AS_SHOWN,
                        PolicyParagraph.p(45),
                        "Somebody else changed these words while you had this page open",
                        "Theirs stand beside yours now. Save again to put yours in their place");
    }

    private static Grounds ground(
            String rule, PolicyParagraph paragraph, String because, String remedy) {
        return Grounds.of(new Ground(rule, paragraph, because, remedy));
    }
}
