package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.access.KeptFormInWords;
import org.evenhand.access.Parked;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/** What a form of a case would do that was kept, such as a warning before the password. */
@Component
final class KeptCaseForms implements KeptFormInWords {
    private static final Pattern PATH =
            Pattern.compile(
                    "/cases/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(add|decide)/([a-z-]+)(?:/([a-z-]+))?");

    private final Acts acts;
    private final CaseAccess access;
    private final List<Sheet> sheets;
    private final List<CaseForm> forms;

    KeptCaseForms(Acts acts, CaseAccess access, List<Sheet> sheets, List<CaseForm> forms) {
        this.acts = acts;
        this.access = access;
        this.sheets = List.copyOf(sheets);
        this.forms = List.copyOf(forms);
    }

    @Override
    public Optional<Words> of(Scope scope, Parked parked) {
        Matcher path = PATH.matcher(parked.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        CaseId id = new CaseId(UUID.fromString(path.group(1)));
        return acts.read(
                        scope,
                        "kept-form",
                        unit ->
                                CaseFiles.byId(unit, id)
                                        .filter(file -> CaseAccess.maySee(unit, file)),
                        id)
                .flatMap(file -> words(scope, file, path, parked));
    }

    private Optional<Words> words(Scope scope, CaseFile file, Matcher path, Parked parked) {
        String about = "%s, case %s".formatted(file.person().name(), file.theCase().number());
        return path.group(2).equals("add")
                ? named(forms, CaseForm::path, path.group(3))
                        .map(form ->
                                new Words(
                                        form.title(file),
                                        about,
                                        answers(form.questions(file), parked)))
                : named(sheets, Sheet::path, path.group(3))
                        .map(sheet ->
                                new Words(
                                        title(sheet, path.group(4)),
                                        about,
                                        answers(
                                                questions(scope, file, sheet, path.group(4)),
                                                parked)));
    }

    /** The last page does it; the others only keep an answer. */
    private static String title(Sheet sheet, String page) {
        return "check".equals(page) ? sheet.button() : sheet.title();
    }

    private List<Question> questions(Scope scope, CaseFile file, Sheet sheet, String page) {
        return sheet.pages(file, scope, new Answers(Typed.nothing(), access.today())).stream()
                .filter(one -> one.name().equals(page))
                .flatMap(one -> one.questions().stream())
                .toList();
    }

    private static <T> Optional<T> named(List<T> all, Function<T, String> path, String wanted) {
        return all.stream().filter(one -> path.apply(one).equals(wanted)).findFirst();
    }

    private static List<Answer> answers(List<Question> questions, Parked parked) {
        Stream<SavedAnswer> answers = SavedAnswer.of(questions, parked.typed()).stream();
        return answers.filter(one -> !one.answer().isBlank())
                .map(one -> new Answer(one.question(), one.answer()))
                .toList();
    }
}
