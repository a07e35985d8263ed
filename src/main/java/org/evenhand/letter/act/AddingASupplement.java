package org.evenhand.letter.act;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.BesideALetter;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterFiles;
import org.evenhand.letter.SupplementAdded;
import org.evenhand.letter.SupplementForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letter was given in another form too: beside the writing, never instead of it (P65, E27).
 * Nothing here makes anybody told.
 */
@Component
@Paragraphs("P65")
public class AddingASupplement {
    public static final Act ADD = new Act("letter.add-supplement");
    private static final PolicyParagraph BESIDE = PolicyParagraph.p(65);

    private final OnALetter onALetter;

    AddingASupplement(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /** A file as it came, byte for byte. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record File(String name, byte[] bytes) {}

    /**
     * What was given.
     *
     * @param language a BCP 47 tag; empty for the letter's own
     * @param by who made or gave it
     * @param proof how that is known
     * @param file absent where there is none to keep, or where the one made here was given
     */
    public record Supplement(
            SupplementForm form,
            String language,
            Instant at,
            String by,
            String proof,
            @Nullable File file) {}

    public Outcome add(Scope scope, FormTicket ticket, LetterId letter, Supplement supplement) {
        return perform(scope, ticket, letter, supplement);
    }

    /** The same, for the demonstration school. */
    public Outcome add(Scope scope, LetterId letter, Supplement supplement) {
        return perform(scope, null, letter, supplement);
    }

    private Outcome perform(
            Scope scope, @Nullable FormTicket ticket, LetterId letter, Supplement supplement) {
        return onALetter.perform(
                scope, ADD, ticket, letter, (unit, before) -> add(unit, before, supplement));
    }

    private static Grounds add(Unit unit, IssuedLetter letter, Supplement supplement) {
        File file = file(unit, letter, supplement);
        Grounds against =
                Stream.of(Moments.notAhead(unit, supplement.at()), fileIsThere(supplement, file))
                        .collect(Grounds.collecting());
        if (against.isEmpty()) {
            unit.record(kept(unit, letter, supplement, file), supplement.at(), Subjects.of(letter));
        }
        return against;
    }

    /** As it came; else as it is made here, byte for byte what was printed to be given. */
    private static @Nullable File file(Unit unit, IssuedLetter letter, Supplement supplement) {
        return supplement.file() != null
                ? supplement.file()
                : BesideALetter.of(unit, letter, supplement.form())
                        .map(made -> new File(made.name(), made.bytes()))
                        .orElse(null);
    }

    private static SupplementAdded kept(
            Unit unit, IssuedLetter letter, Supplement supplement, @Nullable File file) {
        UUID id = file == null ? null : unit.newId();
        String sha256 = file == null || id == null ? "" : LetterFiles.keep(unit, id, file.bytes());
        return new SupplementAdded(
                letter.id(),
                letter.person(),
                supplement.form(),
                supplement.language(),
                supplement.by(),
                supplement.proof(),
                id,
                file == null ? "" : file.name(),
                sha256,
                file == null ? 0 : file.bytes().length);
    }

    private static Optional<Ground> fileIsThere(Supplement supplement, @Nullable File file) {
        return supplement.form().hasAFile() && file == null
                ? Optional.of(
                        new Ground(
                                "letter.supplement-without-its-file",
                                BESIDE,
                                "%s is kept here with the letter, and no file came"
                                        .formatted(supplement.form().words()),
                                "Choose the file"))
                : Optional.empty();
    }
}
