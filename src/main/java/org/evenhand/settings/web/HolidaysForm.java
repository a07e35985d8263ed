package org.evenhand.settings.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.Right;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.school.act.NamingAHolidayOwner;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.springframework.stereotype.Component;

/** Who takes off what ends while the school is closed (E40). */
@Component
final class HolidaysForm implements SchoolForm {
    private static final String WHO = "who";

    private final Acts acts;
    private final NamingAHolidayOwner namingAHolidayOwner;

    HolidaysForm(Acts acts, NamingAHolidayOwner namingAHolidayOwner) {
        this.acts = acts;
        this.namingAHolidayOwner = namingAHolidayOwner;
    }

    @Override
    public String path() {
        return "holidays";
    }

    @Override
    public Act act() {
        return NamingAHolidayOwner.NAME;
    }

    @Override
    public String field() {
        return WHO;
    }

    @Override
    public List<Choice> choices(Unit unit) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Nobody is chosen yet")),
                        offered(unit).values().stream()
                                .map(holder ->
                                        Choice.of(
                                                holder.account().text(),
                                                "%s (%s)"
                                                        .formatted(
                                                                holder.name(),
                                                                holder.role().title()))))
                .toList();
    }

    /** Those who can open what they are to take off, each once. */
    private static Map<AccountId, Holder> offered(Unit unit) {
        PostHolders posts = PostHolders.now(unit);
        Map<AccountId, Holder> once = new LinkedHashMap<>();
        posts.all().stream()
                .filter(posts::signsIn)
                .filter(holder -> Right.CARRY_OUT.isOpenTo(Set.of(holder.role())))
                .sorted(Comparator.comparing(Holder::name))
                .forEach(holder -> once.putIfAbsent(holder.account(), holder));
        return once;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String typed = answers.problems().typed().first(WHO);
        Optional<Holder> who =
                acts.lookUp(
                        scope,
                        unit ->
                                offered(unit).values().stream()
                                        .filter(one -> one.account().text().equals(typed))
                                        .findFirst());
        if (who.isEmpty()) {
            answers.problems().add(WHO, "Choose who takes off what ends in the holidays");
            return Optional.empty();
        }
        return Optional.of(
                namingAHolidayOwner.name(scope, ticket, who.get().account(), who.get().name()));
    }
}
