package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Where it was, how long it took and who was there. */
@Component
final class CircumstancesForm implements EntryForm {
    private final CompletingAnEntry completing;

    CircumstancesForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "circumstances";
    }

    @Override
    public String title() {
        return "Where it was, how long it took, who was there";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "It is related to work wherever it happens, off site and online too (P22). The time it takes"
                + " counts: talking, reading, filing and answering (P28).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        Optional<CircumstancesTold> told = open.told(CircumstancesTold.class);
        return List.of(
                new Question.One(
                        "direction",
                        "Who made the contact?",
                        null,
                        Question.all(Direction.class, Direction::words),
                        told.map(each -> each.direction().name()).orElse("IN")),
                new Question.One(
                        "place",
                        "Where did it happen?",
                        null,
                        Question.all(Place.class, Place::words),
                        told.map(each -> each.place().name()).orElse(null)),
                Question.line(
                        "where",
                        "Exactly where, if it matters",
                        open.words(CircumstancesTold.class, CircumstancesTold::where)),
                Question.yesOrNo(
                        "workRelated",
                        "Was it related to work?",
                        "Waiting outside for staff, or abuse on social media, is",
                        told.map(CircumstancesTold::workRelated).orElse(true)),
                Question.line(
                        "how",
                        "How was it related, if it happened away from school?",
                        open.words(CircumstancesTold.class, CircumstancesTold::how)),
                new Question.Count(
                        "minutes",
                        "How long did the contact take?",
                        null,
                        "minutes",
                        open.told(CircumstancesTold.class, CircumstancesTold::minutes)),
                new Question.Count(
                        "staffMinutes",
                        "How much time did it take of all staff together?",
                        "With reading, filing and answering",
                        "minutes",
                        open.told(CircumstancesTold.class, CircumstancesTold::staffMinutes)),
                new Question.Count(
                        "pages",
                        "How many pages or files came with it?",
                        null,
                        "pages",
                        open.told(CircumstancesTold.class, CircumstancesTold::pages)),
                new Question.Text(
                        "witnesses",
                        "Who else saw or heard it?",
                        "One name a line",
                        3,
                        String.join(
                                "\n", told.map(CircumstancesTold::witnesses).orElse(List.of()))),
                new Question.Text(
                        "others",
                        "Did others get less because of it?",
                        "Who had to wait, or what was not done (P25)",
                        2,
                        open.words(
                                CircumstancesTold.class, CircumstancesTold::othersDisadvantaged)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        Direction direction =
                answers.oneOf("direction", Direction.class, "Choose who made the contact");
        Place place = answers.oneOf("place", Place.class, "Choose where it happened");
        String where = answers.line("where", Answers.LONGEST_LINE);
        boolean workRelated = answers.yes("workRelated", "Say whether it was related to work");
        String how = answers.line("how", Answers.LONGEST_LINE);
        Integer minutes = answers.number("minutes");
        Integer staffMinutes = answers.number("staffMinutes");
        Integer pages = answers.number("pages");
        List<String> witnesses = answers.lines("witnesses");
        String others = answers.text("others", Answers.LONGEST_ACCOUNT);
        if (!answers.fine() || direction == null || place == null) {
            return Optional.empty();
        }
        return Optional.of(
                completing.tell(
                        scope,
                        ticket,
                        open.id(),
                        List.of(
                                new CircumstancesTold(
                                        open.id(),
                                        direction,
                                        place,
                                        where,
                                        workRelated,
                                        how,
                                        minutes,
                                        staffMinutes,
                                        pages,
                                        witnesses,
                                        others))));
    }
}
