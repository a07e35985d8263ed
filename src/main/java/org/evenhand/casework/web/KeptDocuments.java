package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.DocumentsKept;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Question;

/** Documents about one matter are kept without a reply (P57-5). */
final class KeptDocuments implements FurtherLimit {
    @Override
    public String name() {
        return "kept";
    }

    @Override
    public String words() {
        return "Documents are kept, and not answered";
    }

    @Override
    public String lead() {
        return "For somebody who sends large numbers of documents whose relevance is not clear (P57). Each is still looked at, for it may hold something new. Nothing is ever destroyed.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("keptAbout", "Documents about what?")
                        .hinting("As it stands after “about”, like: the playground fence."),
                Owners.question(file, "keptReader", "Who looks at each?"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String matter = answers.line("keptAbout", "Say what the documents are about");
        Optional<StaffContact> reader =
                answers.staff("keptReader", "the school office", "Choose who looks at them");
        return answers.fine("keptAbout", "keptReader")
                ? Optional.of(new DocumentsKept(matter, reader.orElseThrow()))
                : Optional.empty();
    }
}
