package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
    /** The three bytes of half a character, each as a letter of ISO 8859-1. */
    private static final String HALF = "\u00ED\u00A0\u0080";

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

    /** As the bytes of half a character come; a browser would have put something in its place. */
    @Test
    void halfACharacterIsSaidAndEverythingTypedIsKept() {
        Visitor.Form form =
                AnEntry.form(teacher)
                        .with("account", "He said " + HALF + " to me")
                        .with("exactWords", "Word for word")
                        .with("howItLeftMe", "still here");

        Visitor.Page page = sentWithFiles(form);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("cannot be stored; you see it as \uFFFD. Remove it");
        assertThat(page.seen().expectFirst("#account").wholeText())
                .contains("He said \uFFFD\uFFFD\uFFFD to me");
        assertThat(page.seen().expectFirst("#exactWords").wholeText()).contains("Word for word");
        assertThat(page.seen().expectFirst("#howItLeftMe").wholeText()).contains("still here");
        assertThat(page.seen().expectFirst("#who").attr("value")).isEqualTo("Mr O'Neill");
        assertThat(teacher.opens("/").seen().select(".moj-timeline__item")).isEmpty();
        // The control: the bytes of a whole character, sent in the same way, are kept as they are.
        Visitor.Page saved = sentWithFiles(form.with("account", "He owes \u00E2\u0082\u00AC 5"));
        assertThat(saved.text()).contains("It is saved", "He owes \u20AC 5");
    }

    @Test
    void halfACharacterInAFormWithoutFilesIsSaidToo() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor.Form form =
                AnEntry.task(teacher, entry, "background")
                        .with("context", "Her mother \u2013 " + HALF)
                        .with("tried", "LISTENED")
                        .with("triedWords", "Bu\u00E4 \uD83D\uDE21");

        Visitor.Page page = sent(form, "%ED%A0%80");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("cannot be stored; you see it as \uFFFD. Remove it");
        assertThat(page.seen().expectFirst("#context").wholeText())
                .contains("Her mother \u2013 \uFFFD\uFFFD\uFFFD");
        assertThat(page.seen().expectFirst("#triedWords").wholeText())
                .contains("Bu\u00E4 \uD83D\uDE21");
        // The control: a whole character in its place is saved with everything around it.
        AnEntry.done(sent(form, "%E2%82%AC"));
        assertThat(teacher.opens(entry).text())
                .contains("Her mother \u2013 \u20AC", "Bu\u00E4 \uD83D\uDE21");
    }

    @Test
    void whatTurnsTheDirectionIsKeptInAnAccountAndNotTakenInAName() {
        String turned = "He wrote \u202Etxt.exe\u202C and went";
        Visitor.Page saved = AnEntry.form(teacher).with("account", turned).send();
        assertThat(saved.seen().select("main p.evenhand-words").eachText()).contains(turned);

        Visitor.Page page =
                AnEntry.form(teacher)
                        .with("who", "Mr \u202EllieN'O")
                        .with("account", "still here")
                        .send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("an invisible character that changes how it reads");
        assertThat(page.seen().expectFirst("#account").wholeText()).contains("still here");
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

    /** Byte for byte: what is given as letters of ISO 8859-1 goes out as those bytes. */
    private Visitor.Page sentWithFiles(Visitor.Form form) {
        StringBuilder body = new StringBuilder();
        for (String[] field : form.fields()) {
            body.append("--as-it-is\r\nContent-Disposition: form-data; name=\"")
                    .append(field[0])
                    .append("\"\r\n\r\n")
                    .append(field[1])
                    .append("\r\n");
        }
        return teacher.posts(
                form.action(),
                "multipart/form-data; boundary=as-it-is",
                body.append("--as-it-is--\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With these bytes in the place of half a character. */
    private Visitor.Page sent(Visitor.Form form, String bytes) {
        String body =
                form.fields().stream()
                        .map(field -> field[0] + "=" + encoded(field[1]))
                        .collect(Collectors.joining("&"))
                        .replace(encoded(HALF), bytes);
        return teacher.posts(
                form.action(),
                "application/x-www-form-urlencoded",
                body.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
