package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Texts that nobody should type and somebody will (quality, bad inputs): each is answered, none
 * lost.
 */
class BadTextTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);

    @Test
    void whatIsQuotedIsKeptLetterByLetter() {
        for (String words :
                List.of(
                        "Z\u0335\u0321\u0322\u0327\u0328\u0301\u0301\u0301\u0301algo",
                        "e\u0301 and \u00e9 are two ways",
                        "Mae hi'n bwrw glaw. Zażółć gęślą jaźń. \u0627\u0631\u062F\u0648. \u0130\u0131",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u202Ereversed\u202C",
                        "<script>alert(1)</script> ${7*7} #{7*7} {{7*7}} %s %n",
                        "'; drop table evenhand.fact; -- (.*)+$ \\Q",
                        "line one\n\nline three\twith a tab")) {
            Visitor.Page page = AnEntry.form(teacher).with("exactWords", words).send();

            assertThat(page.seen().expectFirst("blockquote").wholeText()).isEqualTo(words);
            assertThat(page.seen().select("main script")).isEmpty();
        }
    }

    @Test
    void whatCannotBeStoredIsSaidAndTheRestIsKept() {
        Visitor.Page page =
                AnEntry.form(teacher)
                        .with("account", "a\u0000b")
                        .with("howItLeftMe", "still here")
                        .send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("cannot be stored");
        assertThat(page.seen().expectFirst("#howItLeftMe").wholeText()).contains("still here");
        // The control: without it, it is saved.
        assertThat(AnEntry.form(teacher).with("account", "ab").send().text())
                .contains("It is saved");
    }

    @Test
    void aMegabyteInAFieldIsAnsweredInWords() {
        String megabyte = "a".repeat(1_000_000);

        Visitor.Page page = AnEntry.form(teacher).with("account", megabyte).send();

        assertThat(page.text()).contains("1,000,000 characters long; 100,000 fit here");
        assertThat(page.seen().expectFirst("#account").wholeText()).hasSizeGreaterThan(999_999);
        assertThat(AnEntry.form(teacher).with("account", "a".repeat(100_000)).send().text())
                .contains("It is saved");
    }

    @Test
    void emptyOnlySpacesAndOnlyUnseenCharactersAreNothing() {
        for (String nothing : List.of("", "   ", "\u200B\u2060", "\u00A0\u3000", "\n\n")) {
            assertThat(AnEntry.form(teacher).with("account", nothing).send().text())
                    .contains("Say what happened");
        }
    }

    @Test
    void namesOfOneWordAndNamesThatProgramsFearAreNames() {
        for (String name : List.of("Prince", "Null", "O'Neill", "D'Arcy-\u0141ukasz", "\u674E")) {
            assertThat(AnEntry.form(teacher).with("who", name).send().text()).contains(name);
        }
        assertThat(AnEntry.form(teacher).with("who", "x".repeat(301)).send().text())
                .contains("301 characters long; 300 fit here");
    }

    @Test
    void fieldsNobodyAskedForChangeNothing() {
        String entry =
                AnEntry.form(teacher)
                        .with("orgId", UUID.randomUUID().toString())
                        .with("role", "HEADTEACHER")
                        .with("loggedBy", "Somebody else")
                        .with("stage", "CLOSED")
                        .send()
                        .at()
                        .getPath();

        assertThat(teacher.opens(entry).text()).contains("by The teacher");
        assertThat(teacher.opens("/contacts").status()).isEqualTo(404);
    }
}
