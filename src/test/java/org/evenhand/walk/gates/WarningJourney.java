package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.time.LocalDate;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A warning is written and issued (P44-P49, F4), and what every letter must meet with it. */
class WarningJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    @Test
    @Meets({
        "letter.calls-entering-a-crime",
        "letter.character-unprintable",
        "letter.held",
        "letter.labels-the-person",
        "letter.leans-on-section-547",
        "letter.line-empty",
        "letter.needs-data-protection-contact",
        "letter.needs-emergency-wording",
        "letter.needs-letterhead",
        "letter.needs-policy-version",
        "letter.section-missing",
        "letter.signposts-ombudsman",
        "letter.to-more-than-one",
        "letter.uses-the-child",
        "warning.assessed",
        "warning.decided-by-who-may",
        "warning.evidence-still-stands",
        "warning.lands-when-somebody-can-answer"
    })
    void theHeadSettlesTheSchoolAndWarnsInALetterThatIsFair() {
        ReadySchool ready = ReadySchool.notSettledYet();
        PersonId person = ready.aParent("Darren and Jo Whitlock", "Kai Whitlock");
        EntryId first = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        EntryId second = ready.abuse(person, ago(15), "Swore again.", "Useless, all of you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        String sheet = Steps.page(walked) + "/decide/warn/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        // Posted today, it would land on a day without school, whichever that is.
        LocalDate day = today();
        for (int i = 0; i < 12; i++) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                head.opens("/settings/closures/new")
                        .answers("day", day)
                        .answers("reason", "The heating is broken.")
                        .answersWithTheFirst("extent")
                        .sends()
                        .isFine();
            }
        }
        deputy.opens(sheet + "check")
                .isRefused(
                        "letter.line-empty",
                        "letter.needs-data-protection-contact",
                        "letter.needs-emergency-wording",
                        "letter.needs-letterhead",
                        "letter.needs-policy-version",
                        "letter.to-more-than-one",
                        "warning.assessed",
                        "warning.decided-by-who-may",
                        "warning.lands-when-somebody-can-answer");

        head.opens("/settings/school/policy")
                .answers("title", "Policy on Unacceptable Actions by Parents and Customers")
                .answers("version", "1.1")
                .answers("adoptedOn", ago(300))
                .answers("whereToRead", "fernleigh.example/policies")
                .sends()
                .isFine();
        head.opens("/settings/school/letterhead")
                .answers("address", "Orchard Lane\nFernleigh\nHX7 4QT")
                .answers("phone", "01632 960 114")
                .answers("email", "office@fernleigh.example")
                .sends()
                .isFine();
        head.opens("/settings/school/emergency")
                .answers("during", "Ring 01632 960 114 or come to reception at once.")
                .answers("outside", "Ring 999, or 111 for advice about health.")
                .sends()
                .isFine();
        head.opens("/settings/school/data-protection")
                .answers("name", "Priya Menon")
                .answers("reachedAt", "dpo@fernleigh.example")
                .sends()
                .isFine();
        head.opens(Steps.page(person) + "/name")
                .answers("name", "Darren Whitlock")
                .answers("from", today())
                .answers("because", "Two people stood in one name.")
                .sends()
                .isFine();

        // The evidence is weighed, and then one contact turns out to be somebody else's.
        Steps.assess(head, walked, "WARN", first, second);
        head.opens(Steps.page(second) + "/in-error")
                .answers("because", "It was another father.")
                .sends()
                .isFine();
        head.opens(sheet + "check")
                .isNotRefused(
                        "letter.line-empty",
                        "letter.needs-data-protection-contact",
                        "letter.needs-emergency-wording",
                        "letter.needs-letterhead",
                        "letter.needs-policy-version",
                        "letter.to-more-than-one",
                        "warning.assessed",
                        "warning.decided-by-who-may")
                .isRefused("warning.evidence-still-stands");
        Steps.assess(head, walked, "WARN", first);

        // A letter written in anger.
        head.opens(sheet + "what-happened")
                .answers(
                        "incident-" + first.text(),
                        "You shouted at a member of staff \uD80C\uDC00.")
                .presses(NEXT)
                .answers(
                        "why",
                        "You are a vexatious parent. Section 547 bars you. It is a criminal offence to"
                                + " enter our site. Your child may lose the place at this school.")
                .answers("steps", "")
                .presses(NEXT)
                .answers("complain", "Complain to the Local Government Ombudsman.")
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused("warning.evidence-still-stands")
                .isRefused(
                        "letter.calls-entering-a-crime",
                        "letter.character-unprintable",
                        "letter.labels-the-person",
                        "letter.leans-on-section-547",
                        "letter.section-missing",
                        "letter.signposts-ombudsman",
                        "letter.uses-the-child")
                .reads("5 things are marked in its words")
                .reads("“vexatious” is not said in a letter: a letter says what was done")
                .isOpenToAll()
                .pictures("a-warning-with-marked-words");
        head.opens(sheet + "why")
                .reads("4 things that were typed here are marked in the letter")
                .isOpenToAll()
                .pictures("words-marked-where-they-were-typed");
        head.opens(sheet + "what-happened")
                .answers("incident-" + first.text(), "You shouted at a member of staff.")
                .presses(NEXT)
                .answers("why", "Paragraph 20 of the policy says that abuse is not accepted.")
                .answers("steps", "- We rang you and asked you to speak civilly.")
                .presses(NEXT)
                .answers("complain", "You may complain at any time.")
                .presses(NEXT)
                .answers("allTheSame", "Staff are afraid to answer the telephone.")
                .presses(NEXT)
                .isNotRefused(
                        "letter.calls-entering-a-crime",
                        "letter.character-unprintable",
                        "letter.labels-the-person",
                        "letter.leans-on-section-547",
                        "letter.section-missing",
                        "letter.signposts-ombudsman",
                        "letter.uses-the-child",
                        "warning.lands-when-somebody-can-answer");

        // A death in the family: no letters, until the head ends that.
        head.opens(Steps.page(walked) + "/add/hold")
                .answers("reason", "His mother has died.")
                .saves();
        head.opens(sheet + "check").isRefused("letter.held");
        head.opens(Steps.page(walked) + "/add/hold-end")
                .answersWithTheOnly("hold")
                .answers("reason", "He asks us to write to him.")
                .saves();
        head.opens(sheet + "check")
                .isNotRefused("letter.held")
                .presses("Issue this warning")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({
        "support.somebody-to-ask",
        "support.was-asked",
        "support.written-down-by-who-decides",
        "warning.agreed-where-affected"
    })
    void aHeadWhoIsOneOfSeveralWarnsWithTheChairsAgreement() {
        ReadySchool ready = ReadySchool.founded();
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        EntryId first = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10)).assessed(ago(5), first);
        String add = Steps.page(walked) + "/add/";
        String sheet = Steps.page(walked) + "/decide/warn/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        deputy.opens(add + "conflict")
                .answers("who", ready.head.id().text())
                .answers("kind", "ONE_OF_SEVERAL")
                .answers("why", "He swore at the head too.")
                .saves();
        head.opens(sheet + "check").isRefused("warning.agreed-where-affected");

        // Asked twice, from two pages that were open.
        Colleague again = gates.signedIn(ready.head).opens(add + "support");
        head.opens(add + "support")
                .answers("decision", "WARNING")
                .answers("outline", "A warning under heading A.")
                .saves("Record that they were asked");
        again.answers("decision", "WARNING")
                .answers("outline", "A warning under heading A.")
                .presses("Record that they were asked")
                .isRefused("support.somebody-to-ask");

        // The answer is the Chair's, and the head writes it down, once.
        Colleague chair = gates.signedIn(ready.chair).opens("/governors").follows("Answer");
        deputy.opens(add + "support-answer")
                .answersWithTheOnly("asked")
                .answers("supportive", "yes")
                .answers("words", "I agree.")
                .answers("how", "By phone")
                .presses("Save")
                .isRefused("support.written-down-by-who-decides");
        head.opens(add + "support-answer")
                .answersWithTheOnly("asked")
                .answers("supportive", "no")
                .answers("words", "Not like this.")
                .answers("how", "By phone")
                .saves()
                .isNotRefused("support.written-down-by-who-decides");
        chair.answers("supportive", "no")
                .answers("words", "Not like this.")
                .presses("Send this answer")
                .isRefused("support.was-asked");

        // After a no the plan is changed, and the Chair is asked again.
        again.opens(add + "support")
                .answers("decision", "WARNING")
                .answers("outline", "A warning under heading A, without the second call.")
                .saves("Record that they were asked")
                .isNotRefused("support.somebody-to-ask")
                .hasDone("It is saved");
        Steps.answerAsGovernor(chair, true);
        chair.isNotRefused("support.was-asked").hasDone("The answer is saved");
        Steps.goThrough(head, sheet + "what-happened", 3)
                .answers("allTheSame", "The test's day")
                .presses(NEXT)
                .isNotRefused("warning.agreed-where-affected")
                .presses("Issue this warning")
                .hasDone("What happened to it");
    }
}
