package org.evenhand.casework.web;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.act.GrantingPreparing;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** What keeps a case open, or a decision from being taken, leads to where it is done. */
class WhereItIsDoneTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void eachRuleIsOneAndEachOfItsActsHasAPage() throws IOException {
        String source = source();
        WhereItIsDone where = ready.the(WhereItIsDone.class);

        assertThat(WhereItIsDone.ACTS.keySet())
                .allMatch(rule -> source.contains("\"" + rule + "\""));
        assertThat(WhereItIsDone.ACTS.values().stream().flatMap(List::stream))
                .allMatch(where::knows);
        assertThat(source).doesNotContain("\"closing.moon-is-full\"");
        assertThat(where.knows(new Act("casework.fly-to-moon"))).isFalse();
    }

    private static String source() throws IOException {
        try (Stream<Path> files =
                Files.walk(Path.of("src", "main", "java", "org", "evenhand", "casework", "act"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(not(Files::isDirectory)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void closingNamesEveryDutyOfEveryContactAndLeadsToEach() {
        EntryId first = ready.abuse(person, ago(6), "Rang and swore.", "Stupid cow");
        EntryId second =
                ready.abuse(
                        person,
                        ago(6),
                        "Rang again and threatened.",
                        "I'll get you",
                        ready.teacher,
                        SubType.THREAT_OF_VIOLENCE);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(5));
        String page = "/cases/" + walked.id.text();

        List<String> links = led(head, page);

        assertThat(links)
                .contains(
                        "/contacts/%s/violent-incident".formatted(first.text()),
                        "/contacts/%s/violent-incident".formatted(second.text()))
                .doesNotHaveDuplicates();
        assertThat(links.stream().filter(link -> link.contains(second.text())).count())
                .isGreaterThan(1);
    }

    @Test
    void aReportThatWaitsNamesTheContactThatLacksItsEntry() {
        ready.abuse(person, ago(6), "Rang and swore.", "Stupid cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(5));

        Visitor.Page page = head.opens("/cases/" + walked.id.text() + "/decide/incident-report");

        assertThat(page.seen().select("[data-rule='incident-report.was-entered']").text())
                .contains("logged by The teacher. It is not entered")
                .contains("Do it now");
    }

    /** Whoever only prepares the case reads no contact, and is led to none. */
    @Test
    void nobodyIsLedWhereTheyMayNotGo() {
        ready.abuse(person, ago(6), "Rang and swore.", "Stupid cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(5));
        Account account = ready.school().has("preparer", Role.STAFF, Role.BUSINESS_MANAGER);
        Visitor business = ready.visitedBy(account);
        String page = "/cases/" + walked.id.text();
        ReadySchool.done(
                ready.the(GrantingPreparing.class)
                        .grant(ready.as(ready.head), form(), account.id(), walked.id, page));

        assertThat(led(head, page)).anyMatch(link -> link.startsWith("/contacts/"));
        assertThat(led(business, page)).noneMatch(link -> link.startsWith("/contacts/"));
    }

    private static List<String> led(Visitor who, String page) {
        List<String> links =
                who.opens(page + "/add/close")
                        .form()
                        .with("because", "Over.")
                        .send()
                        .seen()
                        .select("[data-rule] a:not([href^=/policy])")
                        .eachAttr("href");
        assertThat(links).allMatch(link -> who.opens(link).status() == 200);
        return links;
    }
}
