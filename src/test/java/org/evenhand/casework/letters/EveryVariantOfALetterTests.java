package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.day;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.WarningVariant;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.Schools;
import org.junit.jupiter.api.Test;

/**
 * The turns that letters take which none of the hand-written cases takes: a second way for each
 * kind that has one, from facts written here. Together with those cases every kind is kept.
 */
@Paragraphs({"P34", "P40", "P49", "P50", "P59", "E25", "J11"})
class EveryVariantOfALetterTests extends LettersOfACase {
    private static final Incident CALL =
            new Incident(
                    Fernleigh.moment(day("2026-01-14"), "09:05"),
                    "phone call",
                    "You shouted at the member of staff who answered: “Put her on or else”.");
    private static final Disagree DISAGREE =
            new Disagree(
                    "a governor who had no part in it",
                    "the clerk to the governors, at the school's address",
                    day("2026-02-18"));
    private static final StillInForce GOES_ON =
            new StillInForce(
                    List.of("You may not contact the school or its staff by telephone."),
                    List.of(day("2025-11-27")),
                    day("2026-03-27"));

    EveryVariantOfALetterTests() {
        super("every-variant", written());
    }

    private static Map<String, LetterDocument> written() {
        Fernleigh school = Fernleigh.founded();
        LetterFrame frame =
                school.the(Acts.class)
                        .lookUp(
                                school.as(school.head()),
                                unit ->
                                        new LetterFrame(
                                                Schools.profile(unit, day("2026-01-21")),
                                                new Addressee(
                                                        "Robin Sale",
                                                        List.of(
                                                                "6 Cross Street",
                                                                "Hexbury",
                                                                "HX1 9BB")),
                                                "2026-011",
                                                day("2026-01-21"),
                                                new LetterFrame.Signatory(
                                                        "Margaret Ellwood", "Headteacher"),
                                                HouseStyle.PLAIN));
        StaffContact daniel =
                new StaffContact(school.deputy().id(), "Daniel Osei", "the school office");
        StaffContact sarah =
                new StaffContact(school.otherLeader().id(), "Sarah Finch", "01632 960 114");
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        letters.put("notice-of-what-was-said", notice(frame));
        letters.put("informal-warning-without-a-concern", informal(frame));
        letters.put("correspondence-not-asked-for-again", correspondence(frame));
        letters.put("warning-beside-the-police", warning(frame));
        letters.put(
                "acknowledgement-before-a-decision",
                new AcknowledgementLetter(
                                frame, false, "by e-mail", "Sarah Finch", day("2026-01-28"), "")
                        .document());
        letters.put("interim-bar-without-a-child", interimBar(frame, List.of()));
        letters.put(
                "interim-bar-beside-a-restriction", interimBar(frame, List.of(day("2025-12-05"))));
        letters.put("restriction-heard-after", restriction(frame, daniel, sarah));
        letters.put(
                "review-before-a-new-decision",
                review(frame, ReviewTrigger.CONTINUED_CONDUCT, ReviewOutcome.NEW_DECISION));
        letters.put("review-let-end", review(frame, ReviewTrigger.PROMISED, ReviewOutcome.LET_END));
        letters.put(
                "request-not-granted",
                new RequestOutcomeLetter(
                                frame,
                                day("2025-12-12"),
                                RequestOutcome.UPHELD,
                                GOES_ON,
                                "Your letter of 12 December 2025, and the school’s record.",
                                "You rang four more times after you had our letter.",
                                Optional.empty())
                        .document());
        letters.put("contact-for-now", contact(frame, sarah, daniel, false));
        letters.put("contact-with-another-deputy", contact(frame, daniel, sarah, true));
        letters.put("serial-complaint-all-of-it", serial(frame, true, true));
        letters.put("serial-complaint-one-point", serial(frame, true, false));
        return letters;
    }

    private static LetterDocument notice(LetterFrame frame) {
        return new GovernorNotice(
                        new LetterFrame(
                                frame.school(),
                                new Addressee("Peter Lang", List.of()),
                                frame.caseNumber(),
                                frame.date(),
                                frame.signatory(),
                                frame.style()),
                        "Chair of governors",
                        "Somebody was told to stay off the site for now",
                        Optional.empty(),
                        day("2026-01-20"),
                        "Aggressive or abusive behaviour")
                .document();
    }

    private static LetterDocument informal(LetterFrame frame) {
        return new InformalWarningLetter(
                        frame,
                        List.of(CALL),
                        Optional.empty(),
                        new InformalWarningLetter.Texts(
                                "We value working with you.",
                                "Whoever answers our telephone should not be shouted at.",
                                "Please speak to whoever answers as you would like to be spoken to.",
                                "If something makes it harder for you to deal with us, please tell us."))
                .document();
    }

    private static LetterDocument correspondence(LetterFrame frame) {
        return new CorrespondenceNotice(
                        frame,
                        List.of(
                                new Incident(
                                        CALL.happenedAt(),
                                        "e-mail",
                                        "You wrote to the class teacher: “You are scum”.")),
                        "Daniel Osei",
                        false,
                        new CorrespondenceNotice.Texts(
                                "We are writing to you about the way you have written to us.",
                                "Please write without insults, to the office.",
                                "You may complain at any time."))
                .document();
    }

    private static LetterDocument warning(LetterFrame frame) {
        return new WarningLetter(
                        frame,
                        WarningVariant.CONDUCT,
                        List.of(CALL),
                        Optional.empty(),
                        "12 months",
                        day("2026-02-04"),
                        new WarningLetter.Texts(
                                "We value working with you.",
                                "The member of staff who answered was afraid to pick up the telephone again.",
                                "- We asked you to stop, and ended the call.",
                                "Please speak to our staff without shouting or threats.",
                                "We may ask you to write to one named member of staff only.",
                                "We have told the police what was said, and may do so again.",
                                "You may complain about anything we do, this letter included.",
                                "If something makes it harder for you to deal with us, please tell us.",
                                "Nobody rang you back in January, as we had promised. We are sorry."))
                .document();
    }

    private static LetterDocument interimBar(LetterFrame frame, List<LocalDate> besides) {
        return new InterimBarLetter(
                        frame,
                        Fernleigh.moment(day("2026-01-20"), "15:35"),
                        CALL,
                        "Somebody was threatened.",
                        "You may not come onto the school site.",
                        day("2026-02-10"),
                        day("2026-02-03"),
                        "",
                        "Write, ring or come with somebody to a meeting elsewhere.",
                        Optional.empty(),
                        DISAGREE.noLaterThan(day("2026-02-10")),
                        besides)
                .document();
    }

    private static LetterDocument restriction(
            LetterFrame frame, StaffContact reader, StaffContact cover) {
        return new RestrictionLetter(
                        frame,
                        List.of(CALL),
                        "We did not warn you first, because somebody was threatened.",
                        "",
                        new RestrictionTerms(
                                RestrictionTerms.numbered(
                                        new ChannelNotAllowed(ChannelGroup.PHONE),
                                        new NotOnPremises(
                                                new NotOnPremises.Standing.Interim(
                                                        day("2026-02-10")),
                                                NotOnPremises.Area.WHOLE_SITE,
                                                List.of())),
                                List.of(
                                        new ChildContact(
                                                "Bringing and collecting the child",
                                                Set.of(Channel.IN_PERSON_ON_SITE),
                                                Optional.of(reader),
                                                Optional.of(cover),
                                                "At the corner of Orchard Lane at 8:40am and 3:20pm."),
                                        new ChildContact(
                                                "Reports and letters home",
                                                Set.of(Channel.LETTER),
                                                Optional.empty(),
                                                "By post, as before.")),
                                Optional.empty(),
                                reader),
                        "3 months",
                        day("2026-01-22"),
                        day("2026-04-21"),
                        List.of(day("2026-03-06")),
                        Optional.empty(),
                        "The Chair of governors knows of this decision.",
                        List.of(Role.OFFICE),
                        RestrictionLetter.SideBefore.NOT_ASKED,
                        Optional.of(day("2026-02-04")),
                        DISAGREE,
                        new RestrictionLetter.Texts(
                                "You threatened the member of staff who answered.",
                                "You may write to us and e-mail us about anything, and we will answer.",
                                "We will look at it earlier if you tell us something new that matters.",
                                "If unacceptable actions continue, a further restriction may be put in place.",
                                "You may complain about a new matter at any time.",
                                "If you need this letter in another format, please tell us.",
                                "",
                                "",
                                ""))
                .document();
    }

    private static LetterDocument review(
            LetterFrame frame, ReviewTrigger trigger, ReviewOutcome outcome) {
        return new ReviewOutcomeLetter(
                        frame,
                        day("2026-01-20"),
                        trigger,
                        outcome,
                        GOES_ON,
                        "The record since November, and what you wrote to us.",
                        "You rang twice in January, and once you shouted.",
                        Optional.empty(),
                        DISAGREE,
                        Optional.empty())
                .document();
    }

    private static LetterDocument contact(
            LetterFrame frame, StaffContact now, StaffContact deputy, boolean lasting) {
        return new ContactLetter(
                        frame,
                        "Daniel Osei",
                        Optional.of(now),
                        Optional.of(deputy),
                        lasting,
                        "3 school days",
                        "What you have sent already is read and answered as you were told.",
                        GOES_ON)
                .document();
    }

    private static LetterDocument serial(LetterFrame frame, boolean first, boolean second) {
        List<SerialComplaintLetter.Point> points =
                List.of(
                        new SerialComplaintLetter.Point(
                                "The fence was not mended.",
                                first,
                                "Our letter of 3 October 2025, point 1"),
                        new SerialComplaintLetter.Point(
                                "The gate was left open.",
                                second,
                                second
                                        ? "Our letter of 3 October 2025, point 2"
                                        : "Sarah Finch, by Friday 30 January 2026"));
        return new SerialComplaintLetter(
                        frame,
                        new SerialComplaintLetter.Named("Complaint 2026-02", day("2026-01-12")),
                        new SerialComplaintLetter.Earlier(
                                new SerialComplaintLetter.Named(
                                        "Complaint 2025-07", day("2025-09-15")),
                                "The governors’ panel",
                                day("2025-10-30"),
                                "Not upheld"),
                        points,
                        new ComplaintReviewed.Weighed(
                                "Each point was looked at by the panel.",
                                "You keep every other way to complain.",
                                "Nothing here concerns other families.",
                                "It is the same matter, with nothing new to look at."),
                        "Tell us what you think is new, and somebody else reads it.")
                .document();
    }

    @Test
    void everyKindOfLetterIsKeptSomewhere() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(kept())))
                .as("kinds without a kept letter")
                .isEmpty();
    }

    /** By the title that a kind's letters bear. */
    private static Set<LetterKind> kept() {
        Map<String, LetterKind> titles = titles();
        return KeptLetters.titles().stream()
                .flatMap(title -> Stream.ofNullable(titles.get(title)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterKind.class)));
    }

    private static Map<String, LetterKind> titles() {
        Map<String, LetterKind> titles = new LinkedHashMap<>();
        titles.put("An informal warning", LetterKind.INFORMAL_WARNING);
        titles.put("About the way you write to us", LetterKind.UNACCEPTABLE_CORRESPONDENCE);
        titles.put(WarningVariant.CONDUCT.title(), LetterKind.WARNING_CONDUCT);
        titles.put(WarningVariant.DEMANDS_AND_CONTACT.title(), LetterKind.WARNING_DEMANDS);
        titles.put("Notification to the Chair of governors", LetterKind.CHAIR_NOTIFICATION);
        titles.put("An invitation to give your side", LetterKind.INVITATION);
        titles.put("Thank you for telling us your side", LetterKind.REPRESENTATIONS_ACKNOWLEDGED);
        titles.put("A behaviour contract that we propose to you", LetterKind.BEHAVIOUR_CONTRACT);
        titles.put("An interim bar from the school premises", LetterKind.INTERIM_BAR_CONFIRMED);
        titles.put("A restriction on contact with the school", LetterKind.PCCR);
        titles.put("The outcome of our review", LetterKind.REVIEW_OUTCOME);
        titles.put("Your restriction is made milder", LetterKind.VARIATION);
        titles.put("Your contact at the school has changed", LetterKind.CONTACT_CHANGED);
        titles.put("The answer to your request for review", LetterKind.APPEAL_OUTCOME);
        titles.put("Our decision on your complaint", LetterKind.SERIAL_COMPLAINT);
        titles.put("Violent-incident report", LetterKind.VIOLENT_INCIDENT_REPORT);
        titles.put("The restriction has ended", LetterKind.ENDING);
        assertThat(titles.values()).hasSize(LetterKind.values().length);
        return titles;
    }
}
