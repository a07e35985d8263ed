package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** What the policy calls likely after a contact is put before whoever decides (P33), over HTTP. */
@Paragraphs("P33")
class SuggestedAndNotDecidedTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void afterAThreatTheEndOfDirectContactIsSuggestedAndEasilyTakenAway() {
        String sheet = reliedOn(SubType.THREAT_OF_VIOLENCE);
        Visitor.Page page = head.opens(sheet + "clauses");

        assertThat(chosen(page, "closed")).containsExactly("IN_PERSON", "PHONE");
        assertThat(chosen(page, "premises")).containsExactly("WHOLE_SITE");
        assertThat(page.text())
                .contains(
                        "Suggested because of the contact of "
                                + PrintedDate.of(ago(3))
                                + " (P33). Take away what is not needed; you decide.");
        // A suggestion decides nothing: the page has to be opened and saved.
        assertThat(head.opens(sheet + "check").text())
                .contains("The page “What is restricted” has not been opened and saved");

        page.form()
                .with("closed")
                .with("premises", "NO")
                .with("reader", ready.deputy.id().text())
                .send();
        Visitor.Page again = head.opens(sheet + "clauses");
        assertThat(chosen(again, "closed")).isEmpty();
        assertThat(chosen(again, "premises")).containsExactly("NO");
        assertThat(head.opens(sheet + "check").text())
                .contains("No clause is whole yet")
                .doesNotContain("In person");
    }

    @Test
    void afterAbuseThePremisesAreNotSuggested() {
        Visitor.Page page = head.opens(reliedOn(SubType.WRITTEN_ABUSE) + "clauses");

        assertThat(chosen(page, "closed")).containsExactly("IN_PERSON", "PHONE");
        assertThat(chosen(page, "premises")).isEmpty();
    }

    /** The control: the policy says it of violence, abuse and harassment, and of nothing else. */
    @Test
    void afterRudenessNothingIsSuggested() {
        Visitor.Page page = head.opens(reliedOn(SubType.DEROGATORY_OR_RUDE) + "clauses");

        assertThat(chosen(page, "closed")).isEmpty();
        assertThat(chosen(page, "premises")).isEmpty();
        assertThat(page.text()).doesNotContain("Suggested because");
    }

    /** A case whose restriction is to rest on a contact that was reviewed as that. */
    private String reliedOn(SubType kind) {
        EntryId entry =
                ready.abuse(
                        person, ago(3), "At the gate.", "You'll regret this", ready.teacher, kind);
        String sheet =
                "/cases/%s/decide/restrict/"
                        .formatted(WalkedCase.opened(ready, person, ago(2)).id.text());
        assertThat(chosen(head.opens(sheet + "clauses"), "closed"))
                .as("before anything is relied on")
                .isEmpty();
        head.opens(sheet + "conduct").form().with("entries", entry.text()).send();
        return sheet;
    }

    private static List<String> chosen(Visitor.Page page, String name) {
        return page.seen()
                .select("main form input[name=%s][checked]".formatted(name))
                .eachAttr("value");
    }
}
