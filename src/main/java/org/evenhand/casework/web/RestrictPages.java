package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Review;
import org.evenhand.calendar.ReviewRules;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.letters.RestrictionParts;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.Role;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.people.Person;
import org.evenhand.people.RepresentativeAppointed;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** What is asked before a restriction is decided, page by page. */
final class RestrictPages {
    private static final List<Role> TOLD =
            List.of(
                    Role.OFFICE,
                    Role.SENIOR_LEADER,
                    Role.SAFEGUARDING_LEAD,
                    Role.SAFETY_LEAD,
                    Role.TECHNICIAN,
                    Role.STAFF);

    private final CaseFile file;
    private final Answers soFar;
    private final LetterWords words;

    RestrictPages(CaseFile file, Answers soFar) {
        this.file = file;
        this.soFar = soFar;
        this.words = file.style().words(LetterKind.PCCR);
    }

    List<SheetPage> all() {
        List<SheetPage> pages = new ArrayList<>();
        pages.add(conduct());
        pages.add(incidents());
        pages.add(clauses());
        if (!soFar.allOf("premises", NotOnPremises.Area.class).isEmpty()) {
            pages.add(AllowedEntries.page());
        }
        pages.addAll(FurtherLimits.pages(file, soFar));
        AdjustmentQuestions.page(file).ifPresent(pages::add);
        pages.add(dates());
        pages.add(open());
        if (file.hasChildHere()) {
            pages.add(childPlan());
        }
        pages.add(proportionality());
        pages.add(letter());
        return pages;
    }

    private List<Entry> since() {
        return file.countingWarning()
                .map(warning ->
                        file.entries().stream()
                                .filter(entry -> warning.isBefore(entry.happenedAt()))
                                .toList())
                .orElse(file.entries());
    }

    private SheetPage conduct() {
        List<Entry> since = since();
        String counting =
                file.countingWarning()
                        .map(warning ->
                                "They were told of the %s on %s. Only what happened after that is"
                                                .formatted(
                                                        warning.kind().words(),
                                                        PrintedDate.of(
                                                                CaseFile.day(
                                                                        warning.told()
                                                                                .orElseThrow())))
                                        + " conduct that continued (P50).")
                        .orElse("No warning counts today. Without one, a reason is needed (P44).");
        return SheetPage.of(
                        "conduct",
                        "What has happened",
                        counting + follows(),
                        Question.someOf("entries", "Contacts relied on", EntryChoices.of(since)),
                        Question.someOf(
                                "headings",
                                "Headings",
                                Arrays.stream(Heading.values())
                                        .map(each -> Choice.of(each.name(), each.words()))
                                        .toList()),
                        Question.text(
                                "anotherHeading",
                                "If the warning was under another heading: why does this count?"),
                        Question.oneOf(
                                "withoutWarning",
                                "If there is no warning that counts: why not?",
                                NoWarningReason.class,
                                NoWarningReason::words),
                        Question.text(
                                "withoutWarningBecause", "And in words, as they will read it"))
                .optional("anotherHeading", "withoutWarning", "withoutWarningBecause");
    }

    /** Stricter or longer is a new decision, and takes the place of the one that runs (J9). */
    private String follows() {
        return Restrained.toFollow(file)
                .filter(before -> !before.isOver(file))
                .map(before ->
                        "\n\nThis follows the restriction that runs until %s, and takes its place when it begins. Beyond twelve months in a row a governor who had no part in it looks at it first (J9)."
                                .formatted(PrintedDate.of(before.restriction().period().lastDay())))
                .orElse("");
    }

    /** What the letter tells of each contact that was chosen (P50-1). */
    private SheetPage incidents() {
        List<Question> questions =
                IncidentWords.questions(file.entries(EntryIds.in(soFar, "entries")));
        return new SheetPage(
                "incidents",
                "What the letter tells of it",
                questions.isEmpty()
                        ? IncidentWords.NONE_CHOSEN.formatted("What has happened")
                        : "For each contact that you rely on, what was done or said, when and where:"
                                + " facts, not labels.",
                questions,
                questions.stream().map(Question::name).toList());
    }

    SheetPage clauses() {
        SuggestedClauses suggested = SuggestedClauses.of(file, soFar);
        return SheetPage.of(
                        "clauses",
                        "What is restricted",
                        "As little as will do. Emergencies, and what the law gives a right to, always stay"
                                + " open and cannot be taken out (P61, P62).",
                        suggested.closing(
                                Question.someOf(
                                        "closed",
                                        "Which ways of contact are closed?",
                                        Arrays.stream(ChannelGroup.values())
                                                .map(group ->
                                                        Choice.of(
                                                                group.name(),
                                                                capital(group.words())))
                                                .toList())),
                        Owners.question(file, "contact", "One person who deals with them (P55)"),
                        Question.line(
                                "contactAt", "How that person is reached, as the letter prints it"),
                        Owners.question(file, "deputy", "And who when that person is away"),
                        Question.line("deputyAt", "How the deputy is reached"),
                        Question.line(
                                        "replyWithin",
                                        "Within how many school days is there an answer?")
                                .suggesting("5"),
                        suggested.barring(
                                Question.oneOf(
                                        "premises",
                                        "Are they barred from the premises?",
                                        List.of(
                                                Choice.of("NO", "No"),
                                                Choice.of(
                                                        NotOnPremises.Area.BUILDINGS.name(),
                                                        "From the buildings"),
                                                Choice.of(
                                                        NotOnPremises.Area.WHOLE_SITE.name(),
                                                        "From the buildings and grounds")))),
                        FurtherLimits.question(),
                        Owners.question(
                                file,
                                "reader",
                                "Who reads what still arrives by a way that is closed? (P53)"),
                        Question.oneOf(
                                "safety",
                                "How does reception meet them? (J2)",
                                SafetyLine.class,
                                SafetyLine::words))
                .optional(
                        "closed",
                        "contact",
                        "contactAt",
                        "deputy",
                        "deputyAt",
                        "replyWithin",
                        "limits",
                        "safety");
    }

    private SheetPage dates() {
        LocalDate start = file.calendar().workingDays().after(file.today(), 2);
        return SheetPage.of(
                        "dates",
                        "From when, until when, and when it is reviewed",
                        "It ends by itself on its last day; the review comes before. Both are printed"
                                + " (P50)."
                                + worked(),
                        Question.day("start", "First day").suggesting(start),
                        Question.oneOf("timescale", "How long?", Timescales.choices(file, start)),
                        Question.day("otherDay", "If another day: which?"),
                        Question.text("otherBecause", "And why none of the others?"),
                        Question.day("reviewOn", "Review, if not on the day worked out")
                                .hinting(
                                        "Leave this empty to take the day worked out from the school's"
                                                + " calendar."))
                .optional("otherDay", "otherBecause", "reviewOn");
    }

    /** The working of what was chosen so far, once it is saved. */
    private String worked() {
        Timescales chosen = Timescales.of(file, soFar);
        LocalDate lastDay = chosen.lastDay();
        if (lastDay == null) {
            return "";
        }
        String reviews =
                String.join(
                        ", ",
                        ReviewRules.USUAL
                                .reviewsOf(chosen.start(), lastDay, file.calendar())
                                .stream()
                                .map(RestrictPages::said)
                                .toList());
        return "\n\nAs saved so far: " + chosen.working() + ". Review: " + reviews + ".";
    }

    private static String said(Review review) {
        return switch (review) {
            case Review.On on -> PrintedDate.of(on.day());
            case Review.ToBeChosen open ->
                    "to be chosen, perhaps " + PrintedDate.of(open.suggested());
        };
    }

    private SheetPage open() {
        return SheetPage.of(
                "open",
                "What stays open",
                "Say what goes on as before (P52), and what would bring an earlier look (P50).",
                Question.text("extent", "What may they still do, in plain words?"),
                Question.text("early", "What could bring an earlier review?")
                        .suggesting(words.begin(RestrictionParts.EARLY)),
                Question.text("further", "If it goes on").suggesting(further()),
                Question.text("complain", "Complaints")
                        .suggesting(words.begin(RestrictionParts.COMPLAIN))
                        .hinting("Name the route that this restriction leaves open."));
    }

    private String further() {
        String authority =
                file.school().isMaintained()
                        ? " We may ask the local authority to write to you, and we may take legal advice."
                        : " We may take legal advice.";
        return "If unacceptable actions continue, a further restriction may be put in place."
                + authority
                + " None of this keeps us from reporting something to the police.";
    }

    SheetPage childPlan() {
        List<Question> questions = new ArrayList<>();
        List<String> mayStayEmpty = new ArrayList<>();
        for (ChildMatter matter : ChildMatter.values()) {
            questions.add(
                    Question.text("child-" + matter.name(), matter.words()).hinting(matter.hint()));
            Question by =
                    Owners.question(
                            file,
                            "childBy-" + matter.name(),
                            matter.words() + ": who deals with it, if one person");
            Question cover =
                    Owners.question(
                            file,
                            "childCover-" + matter.name(),
                            matter.words() + ": who covers while that person is away");
            questions.addAll(List.of(by, cover));
            mayStayEmpty.addAll(List.of(by.name(), cover.name()));
        }
        questions.add(
                Question.text("protectsStaff", "How are the staff concerned protected meanwhile?")
                        .hinting(
                                "Who need not meet or answer them, who is there instead, and that they"
                                        + " know of it. For you and the file: the letter does not print this."));
        questions.add(
                Question.text(
                                "riskToParent",
                                "What may go wrong for the parent or the child, and what is done about it?")
                        .hinting("For you and the file: the letter does not print this."));
        questions.add(OthersToRing.question());
        mayStayEmpty.add(OthersToRing.FIELD);
        return SheetPage.of(
                        "child",
                        "Contact about their child",
                        "Their child attends, so contact goes on, planned so that it protects the staff concerned and"
                                + " the parent (P54). What you say of each stands in their letter, word for word.",
                        questions.toArray(Question[]::new))
                .optional(mayStayEmpty.toArray(String[]::new));
    }

    private SheetPage proportionality() {
        return SheetPage.of(
                        "proportionality",
                        "Why this much and no more",
                        "Any decision is proportionate to the impact on staff and on the school's ability to"
                                + " provide its service, and still allows fair access (P10).",
                        Question.text("onStaff", "The impact of the conduct on staff"),
                        Question.text("onService", "Its impact on the service to others"),
                        Question.text("milderWay", "The next milder way, and why it is not enough")
                                .hinting(TriedFirst.inWords(file)),
                        Question.text("onPerson", "What the restriction means for the person"),
                        Question.text("onChild", "What it means for a child")
                                .suggesting(
                                        file.hasChildHere() ? null : "They have no child here."),
                        Question.text("keptOpen", "Which services go on as before"),
                        Question.text("adjustments", "Adjustments")
                                .hinting(
                                        "What they need, and whether any clause conflicts with what was"
                                                + " agreed (P68)."),
                        Question.text("afterNo", "If the Chair said no: your written reasons")
                                .hinting("The vice-chair sees them (J7). Leave empty otherwise."))
                .optional("afterNo");
    }

    private SheetPage letter() {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.longText("why", "Why you have decided this, as they will read it"));
        questions.addAll(new TheirSideInWords(file).questions());
        questions.add(OurPart.question(file));
        questions.addAll(toldAndHelp());
        return SheetPage.of(
                        "letter",
                        "The letter, and who is told",
                        "The person is always told what is done and why (P60). In the school only those are"
                                + " told whose work needs it (P51).",
                        questions.toArray(Question[]::new))
                .optional(OurPart.FIELD, AllTheSame.FIELD);
    }

    private List<Question> toldAndHelp() {
        return List.of(
                Question.someOf(
                                "told",
                                "Which roles are told what to do?",
                                TOLD.stream()
                                        .map(role -> Choice.of(role.name(), role.title()))
                                        .toList())
                        .suggesting("OFFICE SENIOR_LEADER"),
                Question.text("help", "Help, formats and representatives")
                        .suggesting(words.begin(RestrictionParts.HELP) + representatives()),
                AllTheSame.question());
    }

    /** Whoever speaks for them already goes on: what binds the person does not bind them (P12). */
    private String representatives() {
        return Person.soOn(file.today(), file.person().representatives()).stream()
                .map(RepresentativeAppointed::representative)
                .map(" %s may go on speaking and writing for you."::formatted)
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
