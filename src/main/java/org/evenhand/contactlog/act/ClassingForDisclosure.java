package org.evenhand.contactlog.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.DisclosureClassed;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The headteacher or the data protection officer says otherwise than an entry does by itself what
 * has to be thought of before it is shown to anybody, and why (B16).
 */
@Component
@Paragraphs("P51")
public class ClassingForDisclosure {
    public static final Act CLASS = new Act("contactlog.class-for-disclosure");
    private static final PolicyParagraph DISCLOSURE = new PolicyParagraph("B16");

    private final OnAnEntry onAnEntry;

    ClassingForDisclosure(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome classify(
            Scope scope,
            @Nullable FormTicket ticket,
            EntryId id,
            Disclosure disclosure,
            String because) {
        return onAnEntry.perform(
                scope,
                CLASS,
                ticket,
                id,
                (unit, entry) -> {
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(entry),
                                            byWhoAnswersForIt(unit),
                                            changesSomething(entry, disclosure),
                                            safeguardingUntilCleared(entry),
                                            saysWhy(because))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        OnAnEntry.record(
                                unit,
                                entry,
                                new DisclosureClassed(id, entry.disclosure(), disclosure, because));
                    }
                    return against;
                });
    }

    /** Who answers for what is disclosed. */
    public static boolean mayClassify(Scope scope) {
        return scope.is(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER);
    }

    private static Optional<Ground> byWhoAnswersForIt(Unit unit) {
        Colleagues colleagues = Colleagues.of(unit);
        List<Colleagues.Colleague> who =
                Stream.of(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER)
                        .flatMap(role -> colleagues.holding(role).stream())
                        .distinct()
                        .toList();
        return EntryRules.when(
                !mayClassify(unit.scope()),
                "disclosure.by-who-answers-for-it",
                DISCLOSURE,
                "Only the headteacher and the data protection officer change this",
                "Ask " + Colleagues.names(who) + ".");
    }

    private static Optional<Ground> changesSomething(Entry entry, Disclosure disclosure) {
        return EntryRules.when(
                entry.disclosure() == disclosure,
                "disclosure.changes-something",
                DISCLOSURE,
                "That is what it is already",
                "Choose another, or leave it as it is.");
    }

    /** Only the safeguarding lead says that it concerns no child's safety (PRE). */
    private static Optional<Ground> safeguardingUntilCleared(Entry entry) {
        return EntryRules.when(
                entry.waitsForTheSafeguardingLead(),
                "disclosure.safeguarding-until-cleared",
                new PolicyParagraph("PRE"),
                "It may concern a child's safety, and stays apart until the designated safeguarding"
                        + " lead says that it is in hand",
                "Ask the designated safeguarding lead.");
    }

    private static Optional<Ground> saysWhy(String because) {
        return EntryRules.when(
                because.isEmpty(),
                "disclosure.says-why",
                DISCLOSURE,
                "Why it is changed is not said",
                "One sentence is enough.");
    }
}
