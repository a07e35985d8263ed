package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Sexual harassment: what whoever was affected may choose, what the school owes as an employer, and
 * that fewer read it (P14, B21).
 */
@Paragraphs("P14")
class KeptToFewerTests {
    private static final String SWORE = "He swore at me on the phone";
    private static final String KEPT = Entry.KEPT_TO_FEWER;

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account deputyAccount = school.has("deputy", Role.SENIOR_LEADER);
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor officer = school.visitedBy("officer", Role.DATA_PROTECTION_OFFICER);
    private final Visitor deputy = signedIn(deputyAccount);

    @Test
    void otherSeniorLeadersSeeThatItIsThereAndNothingOfIt() {
        String entry = under("SEXUAL_HARASSMENT");

        assertThat(deputy.opens(entry).status()).isEqualTo(404);
        for (String list : new String[] {"/contacts", "/contacts/record.csv"}) {
            assertThat(deputy.opens(list).text()).as(list).contains(KEPT).doesNotContain(SWORE);
            assertThat(head.opens(list).text()).as(list).contains(SWORE).doesNotContain(KEPT);
            assertThat(officer.opens(list).text()).as(list).contains(SWORE);
        }
        assertThat(deputy.opens("/contacts").text()).contains("One contact").doesNotContain(entry);
        assertThat(deputy.opens("/").text()).doesNotContain("O'Neill");
        assertThat(teacher.opens(entry).text()).contains(SWORE, "one occasion is enough");
        // The control: what is called something else is open to those who answer for the record.
        String abuse = under("VERBAL_ABUSE");
        assertThat(deputy.opens(abuse).text()).contains(SWORE).doesNotContain("(P14)");
        assertThat(deputy.opens("/contacts").text()).contains(SWORE, KEPT);
    }

    @Test
    void whoeverWasAffectedChoosesWhoDealsWithIt() {
        String entry = under("SEXUAL_HARASSMENT");
        Visitor.Form wishes = AnEntry.task(teacher, entry, "wishes");
        assertThat(wishes.send().text()).contains("Say what you would like; it can be no");

        AnEntry.done(
                wishes.with("speakTo", "My union")
                        .with("dealsWith", deputyAccount.id().text())
                        .with("police", "NOT_NOW")
                        .send());

        assertThat(deputy.opens(entry).text()).contains(SWORE, "My union", "Not now");
        assertThat(deputy.opens("/contacts").text()).contains(SWORE);
        assertThat(head.opens(entry).text()).contains("My union");
        // The control: another senior leader was not chosen.
        assertThat(school.visitedBy("second", Role.SENIOR_LEADER).opens(entry).status())
                .isEqualTo(404);
    }

    @Test
    void theSchoolWritesDownWhatItDidBeforeItCloses() {
        String entry = under("SEXUAL_HARASSMENT");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains("entry.not-closed-before-employer-duty");
        assertThat(teacher.opens(entry + "/steps-taken").status()).isEqualTo(404);
        Visitor.Form form = AnEntry.task(head, entry, "steps-taken");
        assertThat(form.send().text()).contains("Say where it could happen", "Say what was done");

        AnEntry.done(
                form.with("risk", "At the gate, alone.")
                        .with("taken", "Two meet him. Owner: Jan Nowak.")
                        .send());

        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-employer-duty");
        assertThat(head.opens(entry).text()).contains("Two meet him.");
        // The control: other abuse asks for none of it.
        assertThat(AnEntry.keptOpenBy(school, under("VERBAL_ABUSE")))
                .doesNotContain("entry.not-closed-before-employer-duty");
    }

    @Test
    void wordsThatMayTellOfItAskAQuestionUntilSomebodyHasAnswered() {
        String entry =
                AnEntry.form(teacher)
                        .with("account", "He groped me at the gate.")
                        .send()
                        .at()
                        .getPath();
        assertThat(teacher.opens(entry).text()).contains("It may be sexual harassment (P14)");
        assertThat(deputy.opens(entry).status()).isEqualTo(404);

        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "PHYSICAL_ASSAULT")
                        .with("beyondAnger", "It did.")
                        .send());

        assertThat(teacher.opens(entry).text()).doesNotContain("sexual harassment (P14)");
        assertThat(deputy.opens(entry).status()).isEqualTo(200);
    }

    private String under(String subType) {
        return AnEntry.reportedBy(teacher, "A", subType);
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
