package org.evenhand.letter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.BesideALetter;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.SupplementForm;
import org.evenhand.letter.act.AddingASupplement;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** That a letter was given in another form too, with its file. */
@Component
final class SupplementPaper implements LetterForm {
    private static final int MOST_MEGABYTES = 10;

    private final AddingASupplement addingASupplement;

    SupplementPaper(AddingASupplement addingASupplement) {
        this.addingASupplement = addingASupplement;
    }

    @Override
    public String path() {
        return "supplement";
    }

    @Override
    public Act act() {
        return AddingASupplement.ADD;
    }

    @Override
    public String fieldOf(String rule) {
        return rule.equals("letter.in-the-future") ? "on" : "file";
    }

    /** Which forms are made here, so that no file has to be sent back. */
    @Override
    public Map<String, Object> shownWith(Scope scope, IssuedLetter letter) {
        return Map.of(
                "made",
                Stream.of(SupplementForm.values())
                        .filter(form -> BesideALetter.isMade(letter, form))
                        .toList());
    }

    @Override
    public Optional<Outcome> send(Sent sent) {
        Answers answers = sent.answers();
        SupplementForm form =
                answers.oneOf("form", SupplementForm.class, "Choose in what form it was given");
        String language = language(answers, form);
        Instant at = WhenAnswers.read(answers, answers.problems().typed());
        String by = answers.line("by", Answers.LONGEST_NAME, "Enter who made or gave it");
        String proof = answers.line("proof", Answers.LONGEST_LINE, "Say how that is known");
        AddingASupplement.File file = file(sent);
        if (!answers.fine() || form == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(
                addingASupplement.add(
                        sent.scope(),
                        withTheFile(sent.ticket(), file),
                        sent.letter().id(),
                        new AddingASupplement.Supplement(form, language, at, by, proof, file)));
    }

    private static String language(Answers answers, @Nullable SupplementForm form) {
        String typed = answers.line("language", Answers.LONGEST_NAME);
        if (typed.isEmpty()) {
            if (form == SupplementForm.TRANSLATION) {
                answers.problems().add("language", "Enter the language");
            }
            return "";
        }
        Optional<String> tag = Languages.heard(typed);
        if (tag.isEmpty()) {
            answers.problems()
                    .add("language", "Enter the language in English, like Polish or Urdu");
        }
        return tag.orElse("");
    }

    private static AddingASupplement.@Nullable File file(Sent sent) {
        MultipartFile came =
                sent.request() instanceof MultipartHttpServletRequest parts
                        ? parts.getFile("file")
                        : null;
        if (came == null || came.isEmpty()) {
            return null;
        }
        try {
            byte[] bytes = came.getBytes();
            if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
                sent.answers()
                        .problems()
                        .add("file", "The file may have up to %d MB".formatted(MOST_MEGABYTES));
            }
            String name = KeptFile.nameOf(came.getOriginalFilename());
            if (!KeptFile.isWhatItSays(name, bytes)) {
                sent.answers()
                        .problems()
                        .add(
                                "file",
                                "Choose a PDF, Word, OpenDocument, picture or MP3 file that is one");
            }
            return new AddingASupplement.File(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another file in the same form is another form. */
    private static FormTicket withTheFile(
            FormTicket ticket, AddingASupplement.@Nullable File file) {
        if (file == null) {
            return ticket;
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(ticket.typed());
            sha.update(file.bytes());
            return new FormTicket(ticket.key(), sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
