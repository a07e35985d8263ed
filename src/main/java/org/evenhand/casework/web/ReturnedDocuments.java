package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** Documents about one matter are returned, in an extreme case (P57-5). */
final class ReturnedDocuments implements FurtherLimit {
    @Override
    public String name() {
        return "returned";
    }

    @Override
    public String words() {
        return "Documents are returned, in an extreme case";
    }

    @Override
    public String lead() {
        return "In extreme cases only (P57): say why this is one, as the person will read it. What is returned is listed, and nothing is ever destroyed.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("returnedAbout", "Documents about what?")
                        .hinting("As it stands after “about”, like: the playground fence."),
                Question.text("returnedBecause", "Why is this case extreme?"),
                Owners.question(file, "returnedBy", "Who looks at each, lists it and returns it?"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String matter = answers.line("returnedAbout", "Say what the documents are about");
        String because =
                answers.answers()
                        .text(
                                "returnedBecause",
                                Answers.LONGEST_TEXT,
                                "Say why this case is extreme");
        Optional<StaffContact> staff =
                answers.staff("returnedBy", "the school office", "Choose who returns them");
        return answers.fine("returnedAbout", "returnedBecause", "returnedBy")
                ? Optional.of(new DocumentsReturned(matter, because, staff.orElseThrow()))
                : Optional.empty();
    }
}
