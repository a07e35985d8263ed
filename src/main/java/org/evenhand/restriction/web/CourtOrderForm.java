package org.evenhand.restriction.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.StaffContact;
import org.evenhand.restriction.act.RecordingACourtOrder;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * What is asked about an order of a court, in the order in which it is printed: which, from when,
 * until when, and up to {@value #MOST_TERMS} terms. The few of most orders stand by themselves;
 * those of a long one are folded away together.
 */
public record CourtOrderForm(PostHolders posts) {
    static final int MOST_TERMS = 20;
    private static final int FEW = 4;

    private static final Set<Role> NOT_STAFF =
            EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR, Role.CLERK, Role.OUTSIDE);

    /** One term with the questions about it. */
    public record TermQuestions(int number, List<Question> questions) {
        /** Whether something is typed in it, so that it is not folded away. */
        public boolean isBegun(Problems problems) {
            return CourtOrderForm.isBegun(problems.typed(), number);
        }
    }

    List<Question> about() {
        return List.of(
                Question.line("reference", "Which order is it?")
                        .hinting(
                                "The kind, the court and the number, such as: non-molestation order,"
                                        + " Family Court at Southampton, F01SO123"),
                Question.text("seen", "Who has seen the sealed order, and where is its copy kept?")
                        .hinting(
                                "What somebody says that a court ordered binds nobody. For example:"
                                        + " seen by the head this morning; in the safe."),
                Question.day("from", "From which day does it bind them?"),
                Question.time("at", "From what time?").hinting("Leave empty for the whole day"),
                Question.day("until", "What is its last day?")
                        .hinting("Leave empty if it is until further order"),
                Question.picked("reader", "Who reads what arrives although it forbids it?", staff())
                        .hinting("What has arrived is read: it may be an emergency (P61)."),
                Question.line("reachedAt", "How are they reached?")
                        .hinting("A number or an address of the school"));
    }

    /** Those that stand on the page. */
    static List<TermQuestions> fewTerms() {
        return terms(1, FEW);
    }

    /** Those that are folded away together. */
    static List<TermQuestions> furtherTerms() {
        return terms(FEW + 1, MOST_TERMS);
    }

    private static List<TermQuestions> terms(int first, int last) {
        List<TermQuestions> terms = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            terms.add(new TermQuestions(number, term(number)));
        }
        return terms;
    }

    private static List<Question> term(int number) {
        return List.of(
                Question.text(field("words", number), "What does it say, in one sentence?")
                        .hinting("As the desk is to read it. Copy the order's own words."),
                Question.someOf(
                        field("reach", number),
                        "What is it about?",
                        OrderReach.class,
                        OrderReach::words),
                Question.someOf(
                        field("way", number),
                        "Whose contact?",
                        List.of(
                                Choice.of(Direction.IN.name(), "Theirs, with the school"),
                                Choice.of(Direction.OUT.name(), "The school's, with them"))),
                Question.oneOf(
                        field("effect", number),
                        "Does it forbid or allow that?",
                        List.of(
                                Choice.of(CourtOrder.Effect.FORBIDS.name(), "It forbids it"),
                                Choice.of(
                                        CourtOrder.Effect.ALLOWS_AS_SAID.name(),
                                        "It allows it only as the sentence says"),
                                Choice.of(CourtOrder.Effect.ALLOWS.name(), "It allows it"))));
    }

    /** Empty while something has to be put right, which is noted beside its field. */
    Optional<RecordingACourtOrder.Told> read(Answers answers) {
        String reference = answers.line("reference", Answers.LONGEST_NAME, "Say which order it is");
        String seen =
                answers.text(
                        "seen", Answers.LONGEST_LINE, "Say who has seen it and where it is kept");
        LocalDate from = answers.day("from", "Enter the day from which it binds them");
        LocalTime at = answers.time("at");
        Instant began =
                from == null
                        ? null
                        : answers.moment("at", from, at == null ? LocalTime.MIDNIGHT : at);
        LocalDate until = answers.lastDay("until", from);
        Optional<StaffContact> reader = reader(answers);
        List<CourtOrder.Term> terms = readTerms(answers);
        return answers.fine() && began != null
                ? reader.map(it ->
                        new RecordingACourtOrder.Told(reference, began, until, terms, it, seen))
                : Optional.empty();
    }

    private Optional<StaffContact> reader(Answers answers) {
        String chosen = answers.problems().typed().first("reader");
        Optional<PostHolders.Holder> holder =
                employed().stream()
                        .filter(each -> each.account().text().equals(chosen))
                        .findFirst();
        if (holder.isEmpty()) {
            answers.problems().add("reader", "Choose who reads it");
        }
        String reachedAt =
                answers.line("reachedAt", Answers.LONGEST_NAME, "Say how they are reached");
        return holder.filter(_ -> !reachedAt.isEmpty())
                .map(each -> new StaffContact(each.account(), each.name(), reachedAt));
    }

    private static List<CourtOrder.Term> readTerms(Answers answers) {
        List<CourtOrder.Term> terms = new ArrayList<>();
        for (int number = 1; number <= MOST_TERMS; number++) {
            if (number == 1 || isBegun(answers.problems().typed(), number)) {
                term(answers, number).ifPresent(terms::add);
            }
        }
        return terms;
    }

    private static boolean isBegun(Typed typed, int number) {
        return term(number).stream().anyMatch(question -> question.isAnsweredIn(typed));
    }

    private static Optional<CourtOrder.Term> term(Answers answers, int number) {
        String words =
                answers.text(
                        field("words", number), Answers.LONGEST_LINE, "Enter what the order says");
        List<OrderReach> reaches = answers.allOf(field("reach", number), OrderReach.class);
        if (reaches.isEmpty()) {
            answers.problems().add(field("reach", number), "Tick what it is about");
        }
        List<Direction> ways = answers.allOf(field("way", number), Direction.class);
        if (ways.isEmpty()) {
            answers.problems().add(field("way", number), "Tick whose contact it is about");
        }
        CourtOrder.Effect effect =
                answers.oneOf(
                        field("effect", number),
                        CourtOrder.Effect.class,
                        "Say whether it forbids or allows that");
        return words.isEmpty() || reaches.isEmpty() || ways.isEmpty() || effect == null
                ? Optional.empty()
                : Optional.of(
                        new CourtOrder.Term(
                                OrderReach.channelsOf(reaches),
                                EnumSet.copyOf(ways),
                                effect,
                                words));
    }

    private static String field(String name, int number) {
        return name + "-" + number;
    }

    private List<Choice> staff() {
        return employed().stream()
                .map(each -> Choice.of(each.account().text(), each.name()))
                .toList();
    }

    /** Each once, however many offices they hold. */
    private List<PostHolders.Holder> employed() {
        List<AccountId> seen = new ArrayList<>();
        return posts.all().stream()
                .filter(posts::signsIn)
                .filter(each -> !NOT_STAFF.contains(each.role()))
                .filter(each -> !seen.contains(each.account()))
                .peek(each -> seen.add(each.account()))
                .toList();
    }
}
