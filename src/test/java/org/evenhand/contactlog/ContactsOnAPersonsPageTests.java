package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** A person's page leads to their contacts: the newest first, and only where the reader may go. */
class ContactsOnAPersonsPageTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final String page = "/people/" + person.text();

    private List<String> led(Visitor who) {
        return who.opens(page).seen().select("main a[href^=/contacts/0]").eachAttr("href");
    }

    @Test
    void whoReadsTheRecordIsLedToEachTheNewestFirst() {
        EntryId older = ready.abuse(person, ago(9), "Rang and swore.", "Useless");
        EntryId newer = ready.abuse(person, ago(3), "Shouted at the gate.", "Out of my way");
        Visitor head = ready.visitedBy(ready.head);

        assertThat(led(head))
                .containsExactly("/contacts/" + newer.text(), "/contacts/" + older.text());
        assertThat(led(head)).allMatch(link -> head.opens(link).status() == 200);
        assertThat(head.opens(page).text()).doesNotContain("Rang and swore");
    }

    /** Whoever sees people and not the record is led to their own contacts only. */
    @Test
    void nobodyIsLedToWhatTheyMayNotRead() {
        ready.abuse(person, ago(9), "Rang and swore.", "Useless");
        Visitor business =
                ready.visitedBy(
                        ready.school().has("business-only", Role.STAFF, Role.BUSINESS_MANAGER));

        assertThat(business.opens(page).text()).contains("no contact of this person");
        assertThat(led(business)).isEmpty();
    }
}
