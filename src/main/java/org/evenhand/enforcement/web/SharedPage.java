package org.evenhand.enforcement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Share;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.SafetyLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What somebody was told because their work needs it, and no more of it (P51). */
@Controller
class SharedPage {
    private final Acts acts;
    private final DeskCards cards;
    private final ObjectProvider<CaseOfARestriction> cases;

    SharedPage(Acts acts, DeskCards cards, ObjectProvider<CaseOfARestriction> cases) {
        this.acts = acts;
        this.cards = cards;
        this.cases = cases;
    }

    /** "Not found" from the moment on which it is withdrawn, or is over. */
    @Needs(Right.CARRY_OUT)
    @GetMapping("/shared/{share}")
    String shared(Scope scope, @PathVariable UUID share, Model model) {
        FactId id = new FactId(share);
        model.addAttribute("it", read(scope, "shared", id, this::view));
        model.addAttribute("href", "/shared/" + id.text());
        return "enforcement/shared";
    }

    /** The same as a card on paper, at the same level. */
    @Needs(Right.CARRY_OUT)
    @GetMapping("/shared/{share}/{format}")
    ResponseEntity<byte[]> card(
            Scope scope, @PathVariable UUID share, @PathVariable String format) {
        return read(
                scope,
                "shared-card",
                new FactId(share),
                (unit, plan, id) ->
                        StaffPaper.file(
                                unit,
                                ActionCard.of(unit, plan.restriction(), view(unit, plan, id)),
                                format,
                                "action-card-" + StaffPaper.number(plan.restriction())));
    }

    /** What is made of a share that is theirs. */
    private interface Made<T> {
        T of(Unit unit, EnforcementPlan plan, FactId id);
    }

    private <T> T read(Scope scope, String what, FactId id, Made<T> made) {
        Id[] subjects =
                acts.lookUp(
                        scope,
                        unit ->
                                theirs(unit, id)
                                        .map(plan ->
                                                new Id[] {
                                                    plan.restriction().id(),
                                                    plan.restriction().person()
                                                })
                                        .orElseThrow(SharedPage::notFound));
        return acts.read(
                scope,
                what,
                unit ->
                        theirs(unit, id)
                                .map(plan -> made.of(unit, plan, id))
                                .orElseThrow(SharedPage::notFound),
                subjects);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<EnforcementPlan> theirs(Unit unit, FactId id) {
        return EnforcementPlans.ofOthers(unit).stream()
                .filter(plan -> !plan.restriction().isOverAt(unit.now()))
                .filter(plan ->
                        plan.share(id)
                                .filter(share -> share.isLive() && share.isWith(unit.scope()))
                                .isPresent())
                .findFirst();
    }

    /** What they read at the level at which they were told. */
    SharedView view(Unit unit, EnforcementPlan plan, FactId id) {
        Restriction restriction = plan.restriction();
        Share share = plan.share(id).orElseThrow();
        ShareLevel level = share.shared().level();
        Person person = People.byId(unit, restriction.person()).orElseThrow();
        Optional<DeskCard> card = cards.of(unit, person);
        LocalDate lastDay = restriction.period().lastDay();
        return new SharedView(
                person.name(),
                share.shared().why(),
                "Until %s, that day included.".formatted(PrintedDate.of(lastDay)),
                card.flatMap(DeskCard::safety).map(SafetyLine::words).orElse(""),
                card.filter(DeskCard::readerIsTarget).isPresent(),
                card.map(DeskCard::ordered).orElse(List.of()),
                card.map(DeskCard::ways).orElse(List.of()),
                card.map(DeskCard::child).orElse(List.of()),
                card.map(DeskCard::fetch).orElse(List.of()),
                restriction.termsAt(unit.now()).carveOuts(),
                level == ShareLevel.ACTION_CARD
                        ? List.of()
                        : restriction.termsAt(unit.now()).clauses().stream()
                                .map(numbered -> numbered.clause().letterParagraph())
                                .toList(),
                level == ShareLevel.WHOLE_CASE
                        ? cases.stream()
                                .flatMap(one -> one.address(unit, restriction.id()).stream())
                                .findFirst()
                                .orElse("")
                        : "");
    }
}
