package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.evenhand.access.Needs;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.Waiting;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.contactlog.web.TodaysEntries;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today: what needs me, by due day; below it what I may see to that is somebody else's turn. */
@Controller
class TodayPage {
    /**
     * An emergency first of all (J1), then what is marked, then by the last day in time; what has
     * no day last.
     */
    private static final Comparator<Wait> SOONEST_FIRST =
            Comparator.comparing((Wait wait) -> !wait.paragraph().equals(PolicyParagraph.j(1)))
                    .thenComparing(wait -> wait.alarm().isEmpty())
                    .thenComparing(Wait::due, Comparator.nullsLast(LocalDate::compareTo));

    private final Acts acts;
    private final List<Waiting> chapters;
    private final TodaysEntries entries;
    private final Tickets tickets;

    TodayPage(Acts acts, List<Waiting> chapters, TodaysEntries entries, Tickets tickets) {
        this.acts = acts;
        this.chapters = List.copyOf(chapters);
        this.entries = entries;
        this.tickets = tickets;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/")
    String today(Scope scope, HttpServletRequest request, Model model) {
        List<TodayLine> all = acts.read(scope, "today", this::lines, scope.actor().account());
        List<TodayLine> lines = all.stream().filter(TodayLine::theirs).toList();
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("lines", lines);
        model.addAttribute("others", all.stream().filter(line -> !line.theirs()).toList());
        model.addAttribute("late", lines.stream().filter(TodayLine::late).count());
        model.addAttribute("mine", entries.loggedBy(scope));
        model.addAttribute("atTheDesk", scope.is(Role.OFFICE));
        return "web/today";
    }

    private List<TodayLine> lines(Unit unit) {
        PostHolders posts = PostHolders.now(unit);
        return chapters.stream()
                .flatMap(chapter -> chapter.waitingFor(unit).stream())
                .sorted(SOONEST_FIRST)
                .map(wait ->
                        TodayLine.of(
                                wait,
                                unit.today(),
                                new ForWhom(wait.forWhom()).isTheTurnOf(unit.scope(), posts),
                                act -> tickets.handOut(unit.scope(), act)))
                .toList();
    }
}
