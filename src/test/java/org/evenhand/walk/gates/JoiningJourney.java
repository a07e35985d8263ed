package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;

import java.util.List;
import java.util.Optional;
import org.evenhand.browser.Browser;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Channel;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same person twice, or two with the same name (P45, E12). */
class JoiningJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();

    private static String compare(PersonId one, PersonId other) {
        return "/people/%s/same/%s".formatted(one.text(), other.text());
    }

    private static Colleague one(Colleague by) {
        return by.answers("answer", "ONE")
                .answers("how", "Asked at the desk on Monday by Mrs Reid.")
                .answers("because", "They were typed twice.");
    }

    private static Colleague answer(Colleague by) {
        return by.presses("Save the answer");
    }

    @Test
    @Meets({
        "people.both-live-or-neither",
        "people.more-than-a-household-shares",
        "people.not-a-twin",
        "people.two-things-in-common"
    })
    void oneWhoMayBeATwinOrAHusbandIsAskedFirst() {
        PersonId one = ready.aParent("Karen Doyle", "Finn Doyle");
        PersonId other = ready.aParent("Kerry Foss", "Finn Doyle");
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);
        deputy.opens(Steps.page(other) + "/death").answers("toldBy", "A neighbour").saves();

        answer(one(head.opens(compare(one, other))).answers("compared", "ADDRESS", "CHILD"))
                .isRefused("people.more-than-a-household-shares", "people.both-live-or-neither");
        answer(head.answers("compared", "DATE_OF_BIRTH"))
                .isNotRefused("people.more-than-a-household-shares")
                .isRefused("people.not-a-twin", "people.two-things-in-common");
        answer(head.answers("compared", "THEY_SAID_SO", "DOCUMENT"))
                .isNotRefused("people.not-a-twin", "people.two-things-in-common")
                .isRefused("people.both-live-or-neither");
        deputy.opens(Steps.page(other) + "/alive").answers("because", "Seen at the gate").saves();
        answer(head)
                .isNotRefused("people.both-live-or-neither")
                .hasDone("From now on they are one person");
    }

    @Test
    @Meets({
        "joining.nobody-is-their-own-target",
        "people.are-one-already",
        "people.parted-already"
    })
    void twoAnswerAtOnceAndANamesakeWorksHere() {
        PersonId one = ready.aParent("T Smith", "Lee Smith");
        PersonId other = ready.aParent(ready.teacher.displayName(), "Lee Smith");
        ready.toBeReviewed(one, ago(2), "Shouted.", "Useless");
        Colleague head = gates.signedIn(ready.head).opens(compare(one, other));
        Colleague deputy = gates.signedIn(ready.deputy).opens(compare(one, other));

        answer(one(head).answers("compared", "THEY_SAID_SO", "DOCUMENT"))
                .isRefused("joining.nobody-is-their-own-target");
        answer(head.answers("namesakes", "yes"))
                .isNotRefused("joining.nobody-is-their-own-target")
                .hasDone("From now on they are one person");
        String joining = head.at();

        answer(
                        one(deputy)
                                .answers("compared", "THEY_SAID_SO", "DOCUMENT")
                                .answers("namesakes", "yes"))
                .isRefused("people.are-one-already");
        Colleague second = gates.signedIn(ready.deputy).opens(joining);
        head.answers("because", "They are brothers.")
                .presses("Part them again")
                .hasDone("They are two people again");
        second.answers("because", "They are brothers.")
                .presses("Part them again")
                .isRefused("people.parted-already");
        // It was right after all: the deputy, who has seen the passport, joins them again.
        answer(deputy)
                .isNotRefused("people.are-one-already")
                .hasDone("From now on they are one person");
        deputy.answers("because", "The passport is another’s.")
                .presses("Part them again")
                .isNotRefused("people.parted-already")
                .hasDone("They are two people again");
        second.opens(deputy.at()).isRefusedNothing();
    }

    @Test
    @Meets("people.suggestion-is-answered")
    void aSuggestionIsAnsweredOnce() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        named("Darren Whitlock, 07700 900142", person);
        String page = Steps.page(person);
        Colleague head = gates.signedIn(ready.head).opens(page).follows("Phone 07700 900142");
        Colleague deputy = gates.signedIn(ready.deputy).opens(page).follows("Phone 07700 900142");

        head.answers("answer", "THEIRS").answers("because", "Rang back").saves();
        deputy.answers("answer", "NOT_THEIRS")
                .answers("because", "It is his mother’s")
                .presses("Save")
                .isRefused("people.suggestion-is-answered");

        named("Darren Whitlock, 07700 900143", person);
        deputy.opens(page)
                .follows("Phone 07700 900143")
                .answers("answer", "NOT_THEIRS")
                .answers("because", "It is his mother’s")
                .presses("Save")
                .isNotRefused("people.suggestion-is-answered")
                .hasDone("It is saved");
    }

    private void named(String who, PersonId person) {
        EntryId entry =
                new EntryId(
                        idIn(
                                ready.the(LoggingAContact.class)
                                        .log(
                                                ready.as(ready.teacher),
                                                new LoggingAContact.Told(
                                                        who,
                                                        Channel.PHONE_CALL,
                                                        TestMoment.now().minusSeconds(600),
                                                        "Rang.",
                                                        "",
                                                        List.of(),
                                                        ""))));
        ready.the(NamingThePerson.class)
                .name(ready.as(ready.head), null, entry, Optional.of(person));
    }
}
