package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;

/** Logging and completing an entry as people do it, for the tests of this chapter. */
final class AnEntry {
    private AnEntry() {}

    static Visitor.Form form(Visitor visitor) {
        return visitor.opens("/contacts/new")
                .form()
                .with("who", "Mr O'Neill")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", "He swore at me on the phone. I ended the call.");
    }

    /** Its address. */
    static String loggedBy(Visitor visitor) {
        return form(visitor).send().at().getPath();
    }

    /** Every rule that still keeps it open. */
    static List<String> keptOpenBy(TestSchool school, String entry) {
        EntryId id = new EntryId(UUID.fromString(entry.substring("/contacts/".length())));
        return school
                .program()
                .the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit -> Entries.byId(unit, id).orElseThrow().closable())
                .all()
                .stream()
                .map(Ground::rule)
                .toList();
    }

    /** Logged, and called that by the reporter. */
    static String reportedBy(Visitor visitor, String heading, String kind) {
        String entry = loggedBy(visitor);
        done(
                task(visitor, entry, "headings")
                        .with("headings", heading)
                        .with("subTypes-" + heading, kind)
                        .with("beyondAnger", "It did.")
                        .send());
        return entry;
    }

    /** A form of the entry, opened. */
    static Visitor.Form task(Visitor visitor, String entry, String path) {
        return visitor.opens(entry + "/" + path).formTo("/" + path);
    }

    /** Records a person and names them. */
    static void name(Visitor head, String entry, String name) {
        String person =
                head.opens("/people/new")
                        .form()
                        .with("name", name)
                        .with("capacity", "ADULT")
                        .with("relationships", "PARENT")
                        .send()
                        .at()
                        .getPath()
                        .substring("/people/".length());
        nameAs(head, entry, person);
    }

    static Visitor.Page nameAs(Visitor head, String entry, String person) {
        return head.opens(entry + "/person").formTo("/person").with("person", person).send();
    }

    /** Tells everything that is told before an entry is relied on, but for the person. */
    static void complete(Visitor reporter, String entry, String... targets) {
        done(
                task(reporter, entry, "circumstances")
                        .with("direction", "IN")
                        .with("place", "BY_PHONE")
                        .with("workRelated", "yes")
                        .with("minutes", "6")
                        .with("staffMinutes", "45")
                        .send());
        done(task(reporter, entry, "targets").with("targets", targets).send());
        done(task(reporter, entry, "dissatisfaction").with("expressed", "no").send());
        done(task(reporter, entry, "background").with("tried", "LISTENED").send());
        done(task(reporter, entry, "safeguarding").with("concern", "no").send());
        done(
                task(reporter, entry, "impact")
                        .with("onMe", "I shook for an hour.")
                        .with("mayBeShared", "no")
                        .send());
    }

    static Visitor.Form review(Visitor head, String entry) {
        return task(head, entry, "review")
                .with("headings", "A")
                .with("subTypes-A", "VERBAL_ABUSE")
                .with("beyondAnger", "He called her names.")
                .with("reliedOn", "yes")
                .with("because", "Two people heard it.")
                .with("toReporter", "The headteacher has spoken to him.");
    }

    static Visitor.Page done(Visitor.Page page) {
        assertThat(page.text()).contains("It is saved");
        return page;
    }
}
