package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;

/** What the pages offer to the right person only is refused to everybody else by the acts too. */
@Paragraphs({"P12", "F-H", "J14"})
class OnlyTheRightPersonTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final LookingAfterSomebody looking = ready.the(LookingAfterSomebody.class);
    private final Target teacher = new Target(ready.teacher.id(), ready.teacher.displayName());

    @Test
    void nobodyAnswersForSomebodyElseHowTheyAre() {
        EntryId call = ready.abuse(person, ago(3), "Shouted.", "Useless");
        WelfareAnswered answer = new WelfareAnswered(call, teacher, "I am well.");

        assertThat(rules(looking.answer(ready.as(ready.head), null, answer)))
                .containsExactly("welfare.answered-by-that-person");
        assertThat(rules(looking.answer(ready.as(ready.teacher), null, answer))).isEmpty();
    }

    @Test
    void supportIsOfferedByThoseWhoLookAfterStaff() {
        EntryId call = ready.abuse(person, ago(3), "Shouted.", "Useless");
        WelfareOffered offer =
                new WelfareOffered(call, teacher, ReadySchool.today(), "A day at home.");

        assertThat(rules(looking.offer(ready.as(ready.office), null, offer)))
                .containsExactly("welfare.offered-by-a-leader");
        assertThat(rules(looking.offer(ready.as(ready.deputy), null, offer))).isEmpty();
    }

    @Test
    void aContactIsAboutSomebodyWhoIsRecorded() {
        EntryId call = ready.logged(ago(3), "Shouted.", "Useless");
        NamingThePerson naming = ready.the(NamingThePerson.class);
        PersonId nobody = new PersonId(UUID.randomUUID());

        assertThat(rules(naming.name(ready.as(ready.head), null, call, Optional.of(nobody))))
                .containsExactly("entry.person-is-recorded");
        assertThat(rules(naming.name(ready.as(ready.head), null, call, Optional.of(person))))
                .isEmpty();
    }

    private static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.grounds().all().stream().map(Ground::rule).toList()
                : List.of();
    }
}
