package org.evenhand.mail.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.Calendars;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.mail.LandingTimes;
import org.evenhand.mail.Mailboxes;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.Messages;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;

/** What speaks against letting a letter go by e-mail, besides the rules for every sending. */
record BeforeQueuing(Unit unit, IssuedLetter letter, QueuingALetter.Asked asked, boolean attached) {
    private static final PolicyParagraph SERVICE = new PolicyParagraph("B44");
    private static final PolicyParagraph SECOND_FACT = new PolicyParagraph("E12");
    private static final PolicyParagraph LETTERS = PolicyParagraph.j(13);

    Grounds grounds() {
        return Stream.of(
                        goesToThem(),
                        oneAtATime(),
                        addressIsConfirmed(),
                        policyComesWithIt(),
                        landing())
                .collect(Grounds.collecting());
    }

    private Optional<Ground> goesToThem() {
        return letter.kind().goesToThePerson()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "mail.letter-goes-to-the-person",
                                SERVICE,
                                "This letter stays inside the school",
                                "Hand it on"));
    }

    /** Two of one letter on their way would come twice. */
    private Optional<Ground> oneAtATime() {
        List<MessageState> open =
                List.of(MessageState.WAITS, MessageState.BEING_SENT, MessageState.PERHAPS_WENT);
        return Messages.latest(unit, letter.id())
                .filter(message -> open.contains(message.at(unit.now())))
                .map(_ ->
                        new Ground(
                                "mail.one-at-a-time",
                                SERVICE,
                                "An e-mail with this letter waits, or has perhaps gone",
                                "Look how it stands with that one first"));
    }

    private Optional<Ground> addressIsConfirmed() {
        return Mailboxes.of(unit, letter.person()).contains(asked.to())
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "mail.address-is-confirmed",
                                SECOND_FACT,
                                "Nobody has confirmed that this e-mail address is theirs",
                                "Confirm it on their page, or send the letter another way"));
    }

    /**
     * An e-mail brings it by its address: a letter that says that it is enclosed stays true (P7).
     */
    private Optional<Ground> policyComesWithIt() {
        return attached
                        && encloses(unit, letter)
                        && policyOf(unit, letter, Schools.profile(unit)).isEmpty()
                ? Optional.of(
                        new Ground(
                                "mail.policy-comes-with-it",
                                PolicyParagraph.p(7),
                                "The letter says that a copy of the policy comes with it, and nobody"
                                        + " has said where the policy can be read",
                                "Say it in the settings, with the policy; or send the letter on"
                                        + " paper, with a copy"))
                : Optional.empty();
    }

    private static boolean encloses(Unit unit, IssuedLetter letter) {
        return Letters.document(unit, letter.id())
                .filter(LetterDocument::enclosesThePolicy)
                .isPresent();
    }

    /** Where the policy can be read that comes with that letter; empty where none does. */
    static String policyOf(Unit unit, IssuedLetter letter, SchoolProfile school) {
        return encloses(unit, letter)
                ? school.policy().map(PolicyVersion::whereToRead).orElse("")
                : "";
    }

    /** The head may let it go at any time, with a reason; an interim bar never waits. */
    private Optional<Ground> landing() {
        if (letter.kind() == LetterKind.INTERIM_BAR_CONFIRMED) {
            return Optional.empty();
        }
        if (!asked.allTheSame().isBlank()) {
            return unit.scope().is(Role.HEADTEACHER)
                    ? Optional.empty()
                    : Optional.of(
                            new Ground(
                                    "mail.head-says-why-it-cannot-wait",
                                    LETTERS,
                                    "Only the headteacher lets a letter land when nobody can answer",
                                    "Leave that empty, and it goes as soon as somebody can"));
        }
        return LandingTimes.from(unit.now(), Calendars.of(unit)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "mail.lands-when-somebody-can-answer",
                                LETTERS,
                                "No school day that is entered comes any more on which somebody"
                                        + " could answer",
                                "Enter the term dates, or let the headteacher say why it cannot"
                                        + " wait"));
    }
}
