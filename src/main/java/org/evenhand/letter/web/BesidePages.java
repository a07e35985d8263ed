package org.evenhand.letter.web;

import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.BesideALetter;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.letter.SupplementForm;
import org.evenhand.letter.WordRendering;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is given beside a letter, made from its own words, to be printed: that it was given is
 * another step (P65, P68).
 */
@Controller
class BesidePages {
    private static final WordRendering WORD = new WordRendering();

    private final Acts acts;
    private final Reading reading;

    BesidePages(Acts acts, Reading reading) {
        this.acts = acts;
        this.reading = reading;
    }

    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/large-print")
    ResponseEntity<byte[]> largePrint(Scope scope, @PathVariable UUID id) {
        return made(scope, "letter-large-print", id, SupplementForm.LARGE_PRINT);
    }

    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/plain-words")
    ResponseEntity<byte[]> plainWords(Scope scope, @PathVariable UUID id) {
        return made(scope, "letter-plain-words", id, SupplementForm.EASY_READ);
    }

    private ResponseEntity<byte[]> made(Scope scope, String what, UUID id, SupplementForm form) {
        IssuedLetter letter = reading.letter(scope, what, new LetterId(id));
        return acts.lookUp(scope, unit -> BesideALetter.of(unit, letter, form))
                .map(made -> Attachment.of("application/pdf", made.name(), made.bytes()))
                .orElseThrow(BesidePages::notFound);
    }

    /** The words in English, each piece with room beside it. */
    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/for-a-translator")
    ResponseEntity<byte[]> forATranslator(Scope scope, @PathVariable UUID id) {
        LetterId letterId = new LetterId(id);
        IssuedLetter letter = reading.letter(scope, "letter-for-a-translator", letterId);
        return acts.lookUp(scope, unit -> Letters.document(unit, letterId))
                .filter(_ -> letter.kind().goesToThePerson())
                .map(WORD::forATranslator)
                .map(docx ->
                        Attachment.of(
                                WordRendering.TYPE,
                                "letter-%s-for-translation.docx".formatted(letter.number()),
                                docx))
                .orElseThrow(BesidePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
