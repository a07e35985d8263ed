package org.evenhand.letter;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;
import org.jspecify.annotations.Nullable;

/**
 * Which crest stands at the head of the school's letters from a day on.
 *
 * @param crest absent from the day on which there is none any more
 */
@FactName("letter.crest-set")
public record CrestSet(@Nullable Crest crest, LocalDate from)
        implements HouseStyleFact, NamesFiles {
    @Override
    public Stream<KeptFile> kept() {
        return crest == null
                ? Stream.empty()
                : Stream.of(LetterShelf.kept(crest.file(), crest.sha256()));
    }

    @Override
    public String what() {
        return "Crest or logo";
    }

    @Override
    public String inWords() {
        return crest == null ? "None" : crest.alternative();
    }
}
