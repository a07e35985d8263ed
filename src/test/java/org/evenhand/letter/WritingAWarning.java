package org.evenhand.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.web.DraftForm;
import org.evenhand.letter.web.DraftView;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.evenhand.walk.RunningEvenhand;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An act with a letter of its own, as a higher chapter writes one; it stands only in tests. */
public final class WritingAWarning implements AutoCloseable {
    private static final Act ISSUE = new Act("test.issue-warning");
    private static final String PATH = "/test-warning/{person}/{letter}";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final RequestMappingHandlerMapping mappings;

    private WritingAWarning(RunningEvenhand program) {
        this.acts = program.the(Acts.class);
        this.tickets = program.the(Tickets.class);
        this.clock = program.the(InstantSource.class);
        this.mappings =
                program.the("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** Adds the page to the running program, until it is closed. */
    static WritingAWarning in(RunningEvenhand program) throws NoSuchMethodException {
        WritingAWarning page = new WritingAWarning(program);
        page.mappings.registerMapping(
                page.at(RequestMethod.GET),
                page,
                WritingAWarning.class.getDeclaredMethod(
                        "form", Scope.class, UUID.class, UUID.class, Model.class));
        page.mappings.registerMapping(
                page.at(RequestMethod.POST),
                page,
                WritingAWarning.class.getDeclaredMethod(
                        "send",
                        Scope.class,
                        UUID.class,
                        UUID.class,
                        HttpServletRequest.class,
                        Model.class));
        return page;
    }

    private RequestMappingInfo at(RequestMethod method) {
        return RequestMappingInfo.paths(PATH)
                .methods(method)
                .options(mappings.getBuilderConfiguration())
                .build();
    }

    @Override
    public void close() {
        mappings.unregisterMapping(at(RequestMethod.GET));
        mappings.unregisterMapping(at(RequestMethod.POST));
    }

    @Needs(Right.SEE_LETTERS)
    public String form(
            Scope scope,
            @PathVariable("person") UUID person,
            @PathVariable("letter") UUID letter,
            Model model) {
        Place place = new Place(new PersonId(person), new LetterId(letter));
        String ticket = tickets.handOut(scope, ISSUE);
        return shown(view(scope, place), ticket, Problems.none(), model);
    }

    @Needs(Right.SEE_LETTERS)
    public String send(
            Scope scope,
            @PathVariable("person") UUID person,
            @PathVariable("letter") UUID letter,
            HttpServletRequest request,
            Model model) {
        Place place = new Place(new PersonId(person), new LetterId(letter));
        FormTicket ticket = tickets.takeBack(scope, ISSUE, request);
        Typed typed = Typed.from(request.getParameterMap());
        Answers answers = new Answers(typed, today());
        LetterDocument written = DraftForm.read(answers, document(scope, place));
        String again = request.getParameter(HiddenField.FORM_TICKET);
        if (!answers.fine()) {
            int version = DraftForm.version(typed);
            return shown(view(scope, place, written, version), again, answers.problems(), model);
        }
        Drafts.Saving saving =
                acts.keepADraft(
                        scope,
                        unit ->
                                Drafts.save(
                                        unit, place.letter(), DraftForm.version(typed), written));
        return switch (saving) {
            case Drafts.Saving.Overtaken(var theirs) -> {
                DraftView ours = view(scope, place, written, DraftForm.version(typed));
                yield shown(
                        theirs.map(ours::beside).orElse(ours), again, answers.problems(), model);
            }
            case Drafts.Saving.Saved(Draft draft) ->
                    DraftForm.wantsIssue(typed)
                            ? issued(scope, place, ticket, draft, again, model)
                            : shown(
                                    view(scope, place, written, draft.version()),
                                    again,
                                    Problems.none(),
                                    model);
        };
    }

    private String issued(
            Scope scope, Place place, FormTicket ticket, Draft draft, String again, Model model) {
        Outcome outcome =
                acts.perform(
                        scope,
                        ISSUE,
                        ticket,
                        place.letter(),
                        unit -> {
                            Grounds against =
                                    Letters.against(
                                            unit,
                                            LetterKind.WARNING_CONDUCT,
                                            draft.letter(),
                                            place.person());
                            return against.isEmpty()
                                    ? Verdict.happened(
                                            Letters.issue(
                                                            unit,
                                                            LetterKind.WARNING_CONDUCT,
                                                            draft.letter(),
                                                            place.person(),
                                                            place.letter())
                                                    .href())
                                    : Verdict.refused(against);
                        });
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address;
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address;
            case Outcome.Refused _ ->
                    shown(
                            view(scope, place, draft.letter(), draft.version()),
                            again,
                            Problems.none(),
                            model);
        };
    }

    private record Place(PersonId person, LetterId letter) {}

    private DraftView view(Scope scope, Place place) {
        int version =
                acts.lookUp(scope, unit -> Drafts.read(unit, place.letter()))
                        .map(Draft::version)
                        .orElse(Drafts.NONE);
        return view(scope, place, document(scope, place), version);
    }

    private DraftView view(Scope scope, Place place, LetterDocument document, int version) {
        Grounds against =
                acts.lookUp(
                        scope,
                        unit ->
                                Letters.against(
                                        unit,
                                        LetterKind.WARNING_CONDUCT,
                                        document,
                                        place.person()));
        String action =
                "/test-warning/%s/%s".formatted(place.person().text(), place.letter().text());
        return DraftView.of(action, document, version, against);
    }

    private LetterDocument document(Scope scope, Place place) {
        return acts.lookUp(scope, unit -> Drafts.read(unit, place.letter()))
                .map(Draft::letter)
                .orElseGet(() -> SampleLetters.draftOn(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    private static String shown(DraftView draft, String ticket, Problems problems, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("back", "/letters");
        return "letter/writing";
    }
}
