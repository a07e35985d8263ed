package org.evenhand.stationery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PartWorded.Choice;
import org.evenhand.letter.RewordablePart;
import org.evenhand.stationery.act.WordingAPart;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** In whose words the letters are: looked at as a whole letter, and only then used (P48, P50). */
@Controller
class WordingPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final String CHOICE = "choice";
    private static final String WORDS = "words";
    private static final String VERSION = "_version";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final WordingAPart wording;

    WordingPages(Acts acts, Tickets tickets, InstantSource clock, WordingAPart wording) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.wording = wording;
    }

    /** One part as it stands while a request is answered. */
    private record Open(LetterKind kind, RewordablePart part, HouseStyle style) {
        LetterWords words() {
            return style.words(kind);
        }

        int version() {
            return style.timesWorded(kind, part.name(), style.language());
        }

        PartView view() {
            return PartView.of(kind, part, words());
        }
    }

    private static LetterKind kind(String path) {
        return RewordableLetters.kind(path).orElseThrow(WordingPages::notFound);
    }

    private Open open(Scope scope, String path, String part) {
        LetterKind kind = kind(path);
        return new Open(
                kind,
                RewordableLetters.part(kind, part).orElseThrow(WordingPages::notFound),
                style(scope, language(path)));
    }

    private static String language(String path) {
        return RewordableLetters.language(path).orElseThrow(WordingPages::notFound);
    }

    private HouseStyle style(Scope scope, String language) {
        return acts.lookUp(scope, HouseStyle::of).in(language);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/wording")
    String kinds(Scope scope, HttpServletRequest request, Model model) {
        String asked = request.getParameter("language");
        String language =
                asked != null && LetterLanguages.OFFERED.contains(asked)
                        ? asked
                        : LetterWords.ENGLISH;
        model.addAttribute("language", InLanguage.of(language));
        model.addAttribute("languages", InLanguage.choices());
        model.addAttribute("kinds", KindView.of(style(scope, language)));
        return "stationery/wordings";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/wording/{kind}")
    String parts(Scope scope, @PathVariable String kind, HttpServletRequest request, Model model) {
        LetterKind of = kind(kind);
        HouseStyle style = style(scope, language(kind));
        model.addAttribute("kind", of);
        model.addAttribute("language", InLanguage.of(style.language()));
        model.addAttribute("parts", PartView.of(of, style));
        model.addAttribute("preview", preview(scope, of, style));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "stationery/wording";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/wording/{kind}/{part}")
    String form(Scope scope, @PathVariable String kind, @PathVariable String part, Model model) {
        Open open = open(scope, kind, part);
        String ticket = tickets.handOut(scope, WordingAPart.WORD);
        return shown(open, ticket, Problems.none(), false, model);
    }

    /** Looks first; uses it when it has been looked at. */
    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/wording/{kind}/{part}")
    String send(
            Scope scope,
            @PathVariable String kind,
            @PathVariable String part,
            HttpServletRequest request,
            Model model) {
        Open open = open(scope, kind, part);
        FormTicket ticket = tickets.takeBack(scope, WordingAPart.WORD, request);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today());
        Choice choice = answers.oneOf(CHOICE, Choice.class, "Choose whose words these are to be");
        String words = answers.text(WORDS, RewordablePart.LONGEST).replace("\r\n", "\n");
        Problems problems = answers.problems();
        if (choice != null && choice != Choice.OWN && wereTyped(words, open.view().box())) {
            problems.add(
                    CHOICE, "You typed words of your own. Choose them, or leave the box as it was");
        }
        String step = request.getParameter("step");
        if (choice == null || !answers.fine() || "change".equals(step)) {
            return shown(open, again, problems, false, model);
        }
        WordingAPart.Draft draft =
                new WordingAPart.Draft(
                        open.kind(),
                        open.part(),
                        open.style().language(),
                        choice,
                        words,
                        seen(answers));
        if ("use".equals(step)) {
            return use(scope, ticket, again, open, draft, problems, model);
        }
        Grounds against = WordingAPart.against(draft);
        if (!against.isEmpty()) {
            against.forEach(ground -> problems.refuse(WORDS, ground));
            return shown(open, again, problems, false, model);
        }
        model.addAttribute("preview", preview(scope, open.kind(), tried(scope, open, draft)));
        model.addAttribute(CHOICE, choice);
        model.addAttribute(WORDS, words);
        model.addAttribute("version", draft.seen());
        return named(open, again, problems, model, "stationery/wording-check");
    }

    /** Nobody's words are thrown away without a word. */
    private static boolean wereTyped(String words, String before) {
        return !words.isBlank() && !words.strip().equals(before.replace("\r\n", "\n").strip());
    }

    private String use(
            Scope scope,
            FormTicket ticket,
            String again,
            Open open,
            WordingAPart.Draft draft,
            Problems problems,
            Model model) {
        Outcome outcome = wording.word(scope, ticket, draft);
        String address = Landing.of(outcome, problems, WORDS);
        if (!address.isEmpty()) {
            return address;
        }
        boolean meanwhile =
                outcome instanceof Outcome.Refused(Grounds grounds)
                        && grounds.names(WordingAPart.AS_SHOWN);
        Open now = new Open(open.kind(), open.part(), style(scope, draft.language()));
        return shown(now, again, problems, meanwhile, model);
    }

    private HouseStyle tried(Scope scope, Open open, WordingAPart.Draft draft) {
        return open.style()
                .trying(
                        new PartWorded(
                                draft.kind(),
                                draft.part().name(),
                                draft.language(),
                                draft.choice(),
                                draft.choice() == Choice.OWN ? draft.words() : "",
                                today()),
                        scope.actor(),
                        clock.instant());
    }

    private String preview(Scope scope, LetterKind kind, HouseStyle style) {
        return acts.lookUp(scope, unit -> preview(unit, kind, style));
    }

    private static String preview(Unit unit, LetterKind kind, HouseStyle style) {
        return PREVIEW.fragment(Specimens.of(unit, style).letter(kind));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    /** How often it had been settled when it was looked at; what no page sent is never so. */
    private static int seen(Answers answers) {
        Integer seen = answers.number(VERSION);
        return seen == null ? -1 : seen;
    }

    private static String shown(
            Open open, String ticket, Problems problems, boolean meanwhile, Model model) {
        model.addAttribute("version", open.version());
        model.addAttribute("meanwhile", meanwhile);
        return named(open, ticket, problems, model, "stationery/wording-part");
    }

    private static String named(
            Open open, String ticket, Problems problems, Model model, String page) {
        model.addAttribute("kind", open.kind().words());
        model.addAttribute(
                "back",
                "/settings/wording/"
                        + RewordableLetters.path(open.kind(), open.style().language()));
        model.addAttribute("language", InLanguage.of(open.style().language()));
        model.addAttribute("part", open.view());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return page;
    }
}
