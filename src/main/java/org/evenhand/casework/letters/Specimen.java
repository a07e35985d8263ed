package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.WarningVariant;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.RewordablePart;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.SchoolProfile;

/**
 * A whole letter to nobody, on the school's paper and in its words, for whoever wants to see how
 * these look before they count. Everybody and everything in it is invented.
 */
public record Specimen(
        SchoolProfile school, HouseStyle style, LocalDate today, LetterFrame.Signatory signatory) {
    private static final StaffContact CONTACT = invented("Ms Sample", "ms.sample@school.example");
    private static final StaffContact DEPUTY = invented("Mr Example", "mr.example@school.example");

    private static final String CONSIDERED =
            "This stands here as an example of what was looked at.";
    private static final String BECAUSE = "This stands here as an example: the reasons.";
    private static final String CLAUSE =
            "This stands here as an example of what a person is asked to keep to.";

    private static StaffContact invented(String name, String reachedAt) {
        return new StaffContact(new AccountId(new UUID(0, name.length())), name, reachedAt);
    }

    /** A letter of one of the kinds in {@link RewordableLetters}. */
    public LetterDocument letter(LetterKind kind) {
        return switch (kind) {
            case INFORMAL_WARNING -> informalWarning();
            case UNACCEPTABLE_CORRESPONDENCE -> correspondence();
            case WARNING_CONDUCT -> warning(WarningVariant.CONDUCT);
            case WARNING_DEMANDS -> warning(WarningVariant.DEMANDS_AND_CONTACT);
            case INVITATION -> invitation();
            case REPRESENTATIONS_ACKNOWLEDGED ->
                    new AcknowledgementLetter(
                                    frame(), false, "by letter", "Ms Sample", later(10), "")
                            .document();
            case BEHAVIOUR_CONTRACT -> contract();
            case INTERIM_BAR_CONFIRMED -> interimBar();
            case PCCR -> restriction();
            case REVIEW_OUTCOME ->
                    new ReviewOutcomeLetter(
                                    frame(),
                                    today,
                                    ReviewTrigger.PROMISED,
                                    ReviewOutcome.CONTINUE,
                                    inForce(),
                                    CONSIDERED,
                                    BECAUSE,
                                    Optional.of(concern()),
                                    disagree(),
                                    Optional.of(endedNow(kind)))
                            .document();
            case VARIATION -> variation();
            case CONTACT_CHANGED ->
                    new ContactLetter(
                                    frame(),
                                    "Mrs Before",
                                    Optional.of(CONTACT),
                                    Optional.of(DEPUTY),
                                    true,
                                    "three school days",
                                    say(style.words(kind), ContactParts.SENT),
                                    inForce())
                            .document();
            case APPEAL_OUTCOME ->
                    new RequestOutcomeLetter(
                                    frame(),
                                    today.minusDays(9),
                                    RequestOutcome.UPHELD,
                                    inForce(),
                                    CONSIDERED,
                                    BECAUSE,
                                    Optional.of(endedNow(kind)))
                            .document();
            case SERIAL_COMPLAINT -> serialComplaint();
            case ENDING ->
                    new EndingLetter(
                                    frame(),
                                    today.minusDays(1),
                                    Optional.of(today.plusMonths(12)),
                                    say(style.words(kind), EndingParts.MEETING),
                                    "")
                            .document();
            case CHAIR_NOTIFICATION, VIOLENT_INCIDENT_REPORT ->
                    throw new IllegalArgumentException("It stays inside the school: " + kind);
        };
    }

    /** Beside what is said where it goes on: whoever rewords a part sees it, whichever it is. */
    private EndedNow endedNow(LetterKind kind) {
        return new EndedNow(
                Optional.of(today.plusMonths(12)), say(style.words(kind), EndingParts.MEETING));
    }

    private LetterFrame frame() {
        return new LetterFrame(
                school,
                new Addressee("Alex Sample", List.of("1 Sample Street", "Sampleton")),
                "0000-000",
                today,
                signatory,
                style);
    }

    private static String say(LetterWords words, RewordablePart part) {
        String begun = words.begin(part);
        return begun == null ? "" : begun;
    }

    private LetterDocument warning(WarningVariant variant) {
        LetterWords words = style.words(WarningParts.kind(variant));
        return new WarningLetter(
                        frame(),
                        variant,
                        incidents(),
                        Optional.of(concern()),
                        "12 months",
                        today.plusDays(14),
                        new WarningLetter.Texts(
                                say(words, WarningParts.OPENING),
                                "This stands here as an example: the paragraph of the policy, and the"
                                        + " effect of what was done.",
                                "- We spoke with you on an invented day.\n- We wrote to you after that.",
                                say(words, WarningParts.ask(variant)),
                                say(words, WarningParts.EXAMPLES),
                                say(words, WarningParts.police(variant)),
                                say(words, WarningParts.COMPLAIN),
                                say(words, WarningParts.HELP),
                                "This stands here as an example: where the school fell short."))
                .document();
    }

    private LetterDocument restriction() {
        LetterWords words = style.words(LetterKind.PCCR);
        LocalDate lastDay = today.plusMonths(3);
        return new RestrictionLetter(
                        frame(),
                        incidents(),
                        "We warned you in an invented letter, and it has happened again since.",
                        "",
                        terms(),
                        "3 months",
                        today,
                        lastDay,
                        List.of(today.plusMonths(2)),
                        Optional.of(concern()),
                        "The Chair of Governors knows of this decision.",
                        List.of(Role.OFFICE, Role.SENIOR_LEADER),
                        RestrictionLetter.SideBefore.NOT_ASKED,
                        Optional.of(today.plusDays(7)),
                        disagree(),
                        new RestrictionLetter.Texts(
                                "This stands here as an example: the decision, and its reasons.",
                                "You may come to school events as before.",
                                say(words, RestrictionParts.EARLY),
                                "This stands here as an example: what may follow if it goes on.",
                                say(words, RestrictionParts.COMPLAIN),
                                say(words, RestrictionParts.HELP),
                                "",
                                "",
                                "This stands here as an example: where the school fell short."))
                .document();
    }

    private LetterDocument informalWarning() {
        LetterWords words = style.words(LetterKind.INFORMAL_WARNING);
        return new InformalWarningLetter(
                        frame(),
                        incidents(),
                        Optional.of(concern()),
                        new InformalWarningLetter.Texts(
                                say(words, InformalWarningParts.OPENING),
                                say(words, InformalWarningParts.WHY),
                                say(words, InformalWarningParts.WE_ASK),
                                say(words, InformalWarningParts.HELP)))
                .document();
    }

    private LetterDocument correspondence() {
        LetterWords words = style.words(LetterKind.UNACCEPTABLE_CORRESPONDENCE);
        return new CorrespondenceNotice(
                        frame(),
                        incidents(),
                        "Ms Sample",
                        true,
                        new CorrespondenceNotice.Texts(
                                say(words, CorrespondenceParts.OPENING),
                                say(words, CorrespondenceParts.ACCEPTABLE),
                                say(words, CorrespondenceParts.HELP)))
                .document();
    }

    private LetterDocument invitation() {
        LetterWords words = style.words(LetterKind.INVITATION);
        return new InvitationLetter(
                        frame(),
                        "This stands here as an example of what is considered.",
                        say(words, InvitationParts.ABOUT),
                        incidents(),
                        say(words, InvitationParts.HOW),
                        later(10))
                .document();
    }

    private LetterDocument contract() {
        LetterWords words = style.words(LetterKind.BEHAVIOUR_CONTRACT);
        return new ContractLetter(
                        frame(),
                        new ContractLetter.Texts(
                                say(words, ContractParts.ABOUT),
                                say(words, ContractParts.ROUTE),
                                say(words, ContractParts.HELP)),
                        List.of("This stands here as an example of what a parent agrees to."),
                        List.of("This stands here as an example of what the school agrees to."),
                        "This stands here as an example of what follows.",
                        later(10),
                        later(30),
                        later(90))
                .document();
    }

    private LetterDocument interimBar() {
        return new InterimBarLetter(
                        frame(),
                        incidents().getFirst().happenedAt(),
                        incidents().getFirst(),
                        "This stands here as an example of why it could not wait.",
                        CLAUSE,
                        later(21),
                        later(10),
                        "Somebody else brings and collects your child meanwhile.",
                        say(style.words(LetterKind.INTERIM_BAR_CONFIRMED), InterimBarParts.SIDE),
                        Optional.of(concern()),
                        disagree().noLaterThan(later(21)),
                        List.of())
                .document();
    }

    private LetterDocument variation() {
        return new VariationLetter(
                        frame(),
                        today,
                        inForce(),
                        List.of("This stands here as an example of what is asked instead."),
                        List.of(),
                        Optional.of(later(60)),
                        CONSIDERED,
                        BECAUSE,
                        Optional.of(concern()),
                        disagree())
                .document();
    }

    private LetterDocument serialComplaint() {
        return new SerialComplaintLetter(
                        frame(),
                        new SerialComplaintLetter.Named("Complaint 0000-02", today.minusDays(20)),
                        new SerialComplaintLetter.Earlier(
                                new SerialComplaintLetter.Named(
                                        "Complaint 0000-01", today.minusDays(200)),
                                "The governors’ panel",
                                today.minusDays(150),
                                "Not upheld"),
                        List.of(
                                new SerialComplaintLetter.Point(
                                        "An invented point.",
                                        true,
                                        "An invented letter decided it.")),
                        new ComplaintReviewed.Weighed(CONSIDERED, CONSIDERED, CONSIDERED, BECAUSE),
                        "This stands here as an example of how to disagree.")
                .document();
    }

    private LocalDate later(int days) {
        return today.plusDays(days);
    }

    private StillInForce inForce() {
        return new StillInForce(List.of(CLAUSE), List.of(today.minusDays(60)), later(60));
    }

    private Disagree disagree() {
        return new Disagree(
                "an invented governor who had no part in it",
                "the school, for the clerk to the governors",
                later(21));
    }

    private List<Incident> incidents() {
        return List.of(
                new Incident(
                        today.minusDays(3)
                                .atTime(LocalTime.of(8, 50))
                                .atZone(Period.LONDON)
                                .toInstant(),
                        "by telephone",
                        "This stands here as an example of what was said or done."));
    }

    private WarningLetter.Concern concern() {
        return new WarningLetter.Concern(
                "An invented concern", "Ms Sample", "she rings you", today.plusDays(5));
    }

    private static RestrictionTerms terms() {
        return new RestrictionTerms(
                RestrictionTerms.numbered(
                        new ChannelNotAllowed(ChannelGroup.PHONE),
                        new NamedContactOnly(CONTACT, DEPUTY, 3)),
                List.of(
                        new ChildContact(
                                ChildMatter.COLLECTION.words(),
                                ChildMatter.COLLECTION.channels(),
                                Optional.empty(),
                                "As before, at the gate.")),
                Optional.empty(),
                CONTACT);
    }
}
