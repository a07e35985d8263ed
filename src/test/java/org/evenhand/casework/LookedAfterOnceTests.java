package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.access.Account;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** However many contacts of a case affected somebody, they are looked after as one (J14). */
@Paragraphs("J14")
class LookedAfterOnceTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Account lead = ready.school().has("safety", Role.SAFETY_LEAD);
    private final EntryId first = ready.abuse(person, ago(9), "Rang and shouted.", "Useless");
    private final EntryId second = ready.abuse(person, ago(6), "Rang again.", "Liar");
    private final String asked = "Ask after " + ready.teacher.displayName() + ", who was affected";

    @Test
    void itIsAskedOnceAnsweredOnceAndSaidOnceOnTheCase() {
        EntryId elsewhere =
                ready.abuse(ready.aParent("Jo Marsh", "Ash Marsh"), ago(5), "Rang.", "Fool");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        Visitor safety = ready.visitedBy(lead);
        Visitor teacher = ready.visitedBy(ready.teacher);

        // Two contacts of one case, and one of another: two lines.
        assertThat(times(asked, safety.opens("/").text())).isEqualTo(2);
        assertThat(missing(walked)).containsExactly(second);
        String page = ready.visitedBy(ready.head).opens("/cases/" + walked.id.text()).text();
        assertThat(page)
                .contains(ready.teacher.displayName() + ", 2 contacts: nobody has asked, due by");
        assertThat(times(ready.teacher.displayName() + ", ", page)).isEqualTo(1);

        offered(first, "Somebody sits with her.");
        assertThat(safety.opens(thread(second)).text())
                .contains("Somebody sits with her.", "2 contacts with the same person");
        teacher.opens(thread(second)).formTo("/answer").with("words", "Thank you.").send();
        teacher.opens(thread(second)).formTo("/close").with("words", "").send();

        assertThat(teacher.opens(thread(first)).text()).contains("Thank you.", "Closed");
        assertThat(times(asked, safety.opens("/").text())).isEqualTo(1);
        assertThat(missing(walked)).isEmpty();
        assertThat(ready.visitedBy(ready.head).opens("/cases/" + walked.id.text()).text())
                .contains(ready.teacher.displayName() + ", 2 contacts: closed");
        // The control: another person's contact is another case, and stays open.
        assertThat(teacher.opens(thread(elsewhere)).text()).doesNotContain("Thank you.");
    }

    @Test
    void whatWasSaidUnderAContactIsShownToThoseWhoMaySeeItThere() {
        Account dsl = ready.school().has("dsl", Role.SAFEGUARDING_LEAD);
        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.teacher),
                                null,
                                second,
                                List.of(new SafeguardingAnswered(second, true))));
        offered(first, "A day at home.");
        offered(second, "A talk with the lead.");

        Visitor.Page seen = ready.visitedBy(dsl).opens(thread(second));
        assertThat(seen.text())
                .contains("A talk with the lead.", "One line was written under a contact")
                .doesNotContain("A day at home.");
        assertThat(ready.visitedBy(dsl).opens(thread(first)).status()).isEqualTo(404);
        // The control: whoever may see both reads both, and nothing is said to be missing.
        assertThat(ready.visitedBy(lead).opens(thread(second)).text())
                .contains("A talk with the lead.", "A day at home.")
                .doesNotContain("is not shown");
    }

    @Test
    void somebodyElseOfTheSameContactHasAThreadOfTheirOwn() {
        EntryId third =
                ready.abuse(person, ago(3), "Rang.", "You", ready.office, SubType.VERBAL_ABUSE);
        offered(first, "A day at home.");

        assertThat(ready.visitedBy(lead).opens(thread(third, ready.office)).text())
                .contains("Nothing has been offered yet");
        assertThat(ready.visitedBy(ready.office).opens(thread(first)).status()).isEqualTo(404);
        assertThat(ready.visitedBy(ready.office).opens(thread(third)).status()).isEqualTo(404);
    }

    private void offered(EntryId entry, String words) {
        ReadySchool.done(
                ready.the(LookingAfterSomebody.class)
                        .offer(
                                ready.as(lead),
                                null,
                                new WelfareOffered(
                                        entry,
                                        new Target(ready.teacher.id(), ready.teacher.displayName()),
                                        ReadySchool.today(),
                                        words)));
    }

    /** Those contacts of the case whose welfare thread keeps it open. */
    private List<EntryId> missing(WalkedCase walked) {
        return walked.file().entries().stream()
                .filter(entry ->
                        entry.closable().all().stream()
                                .map(Ground::rule)
                                .anyMatch("entry.not-closed-before-welfare"::equals))
                .map(Entry::id)
                .toList();
    }

    private String thread(EntryId entry) {
        return thread(entry, ready.teacher);
    }

    private static String thread(EntryId entry, Account affected) {
        return "/contacts/%s/welfare/%s".formatted(entry.text(), affected.id().text());
    }

    private static int times(String words, String text) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
