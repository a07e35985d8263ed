package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.ReviewHearing;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * Who is named in a letter on purpose: whoever deals with something, whom a restriction gives or
 * gave as a contact, whom the school names for questions, and whoever was entered on a line of its
 * own or chosen from a list. What stands in a box for sentences is meant to say something, not
 * somebody.
 */
final class MeantToBeNamed {
    private MeantToBeNamed() {}

    static String in(
            CaseFile file, Optional<ReviewHearing> hearing, List<SheetPage> pages, Typed answers) {
        Stream<String> owners = file.issues().stream().map(Issue::ownerName);
        Stream<String> contacts =
                file.inForce().stream()
                        .flatMap(one -> Stream.of(one.termsDecided(), one.termsAt(file.now())))
                        .flatMap(terms -> terms.clauses().stream())
                        .flatMap(numbered -> numbered.clause().staff())
                        .map(StaffContact::name);
        Stream<String> school =
                Stream.concat(
                        file.school().dataProtection().stream()
                                .flatMap(one -> Stream.of(one.name(), one.reachedAt())),
                        hearing.stream().flatMap(one -> Stream.of(one.who(), one.askedAt())));
        Stream<String> chosen =
                pages.stream()
                        .flatMap(page -> page.questions().stream())
                        .flatMap(question -> named(question, answers));
        return Stream.of(owners, contacts, school, chosen)
                .flatMap(names -> names)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> named(Question question, Typed answers) {
        List<String> given = answers.all(question.name());
        return switch (question.kind()) {
            case LINE -> given.stream();
            case PICKED, ONE_OF, SOME_OF ->
                    question.choices().stream()
                            .filter(choice -> given.contains(choice.value()))
                            .map(Choice::text);
            case TEXT, LONG_TEXT, DAY, TIME -> Stream.empty();
        };
    }
}
