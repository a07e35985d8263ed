package org.evenhand.contactlog.act;

import java.util.stream.Stream;
import org.evenhand.contactlog.ColleagueConfirmed;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The colleague for whom an entry was written says whether it is right (J19). */
@Component
@Paragraphs({"P46", "J19"})
public class ConfirmingForAColleague {
    public static final Act CONFIRM = new Act("contactlog.confirm-entry");

    private final OnAnEntry onAnEntry;

    ConfirmingForAColleague(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /**
     * Confirms the entry, or says what is not right.
     *
     * @param words what they add, or what is not right: needed when it is not
     */
    public Outcome confirm(
            Scope scope, @Nullable FormTicket ticket, EntryId entry, boolean right, String words) {
        return onAnEntry.perform(
                scope,
                CONFIRM,
                ticket,
                entry,
                (unit, before) -> {
                    Grounds against = against(unit, before, right, words);
                    if (against.isEmpty()) {
                        OnAnEntry.record(unit, before, new ColleagueConfirmed(entry, right, words));
                    }
                    return against;
                });
    }

    private static Grounds against(Unit unit, Entry entry, boolean right, String words) {
        return Stream.of(
                        EntryRules.when(
                                entry.loggedFor().isEmpty()
                                        || !entry.reporter().is(unit.scope().actor().account()),
                                "entry.confirmed-by-the-colleague",
                                PolicyParagraph.j(19),
                                "Only the colleague for whom it was written confirms it",
                                "Ask " + entry.reporter().name() + "."),
                        EntryRules.when(
                                !right && words.isEmpty(),
                                "entry.says-what-is-not-right",
                                PolicyParagraph.j(19),
                                "Say what is not right",
                                "Write it as it was."))
                .collect(Grounds.collecting());
    }
}
