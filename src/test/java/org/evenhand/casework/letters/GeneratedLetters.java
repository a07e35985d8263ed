package org.evenhand.casework.letters;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.WarningVariant;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.kernel.Role;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.restriction.AnotherLimit;
import org.evenhand.restriction.AppointmentOnly;
import org.evenhand.restriction.BehaviourContract;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.ConditionalEntry;
import org.evenhand.restriction.DocumentsKept;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.NoFurtherComplaint;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;
import org.evenhand.restriction.WritingOnly;

/**
 * Drafts of every kind of letter from generated facts, by the templates that the acts use; and what
 * each must say, written down from those facts.
 */
final class GeneratedLetters {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final GeneratedWords words;
    private final LetterFrame frame;
    private final StaffContact contact;
    private final StaffContact deputy;
    private final int incidents;
    private final int strange;
    private final List<String> says = new ArrayList<>();
    private final Set<String> unprintable = new LinkedHashSet<>();

    /**
     * @param incidents of how many contacts it tells, where its kind tells of any
     * @param strange one in how many sentences has a character that cannot be printed
     */
    GeneratedLetters(
            GeneratedWords words,
            LetterFrame frame,
            StaffContact contact,
            StaffContact deputy,
            int incidents,
            int strange) {
        this.words = words;
        this.frame = frame;
        this.contact = contact;
        this.deputy = deputy;
        this.incidents = incidents;
        this.strange = strange;
        says(frame.to().name());
        says("Case " + frame.caseNumber());
        says(day(frame.date()).substring(day(frame.date()).indexOf(' ') + 1));
    }

    /** Every name, number, date and sentence that somebody put in. */
    List<String> says() {
        return List.copyOf(says);
    }

    /** The characters among them that no typeface has. */
    Set<String> unprintable() {
        return Set.copyOf(unprintable);
    }

    private void says(String sentence) {
        sentence.lines().map(line -> line.strip().replaceFirst("^- ", "")).forEach(says::add);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private LocalDate days(int least, int most) {
        LocalDate day = frame.date().plusDays(words.between(least, most));
        says(day(day));
        return day;
    }

    private String box() {
        String box = words.box();
        says(box);
        return box;
    }

    private List<Incident> incidents() {
        return incidents(incidents);
    }

    private List<Incident> incidents(int many) {
        List<Incident> all = new ArrayList<>();
        for (int one = 0; one < many; one++) {
            LocalDate day = frame.date().minusDays(words.between(1, 300));
            LocalTime time = LocalTime.of(words.between(0, 23), words.between(0, 59));
            Instant moment = day.atTime(time).atZone(org.evenhand.kernel.Period.LONDON).toInstant();
            String how =
                    words.one(List.of("phone call", "in person on site", "e-mail", "social media"));
            String what = words.sentence(unprintable, strange);
            says(day(day));
            says(how);
            says(what);
            all.add(new Incident(moment, how, what));
        }
        return all;
    }

    private Optional<WarningLetter.Concern> concern() {
        if (words.once(3)) {
            return Optional.empty();
        }
        String next = words.sentence().strip();
        says(next);
        return Optional.of(
                new WarningLetter.Concern("Something", contact.name(), next, days(1, 40)));
    }

    private Disagree disagree() {
        return new Disagree("a governor who had no part in it", "the clerk", days(10, 30));
    }

    private StillInForce inForce(LocalDate lastDay) {
        List<String> clauses = clauses().stream().limit(3).map(Clause::letterParagraph).toList();
        clauses.forEach(this::says);
        return new StillInForce(clauses, List.of(days(-90, -1)), lastDay);
    }

    /** All that can stand in one letter: each type once, each channel, up to twenty of them. */
    private List<Clause> clauses() {
        List<Clause> all =
                new ArrayList<>(
                        List.of(
                                new NamedContactOnly(contact, deputy, words.between(1, 10)),
                                new NotOnPremises(
                                        new NotOnPremises.Standing.Final(),
                                        words.one(List.of(NotOnPremises.Area.values())),
                                        List.of()),
                                new BehaviourContract(
                                        List.of(words.plain(), words.plain()),
                                        List.of(words.plain()),
                                        "we may limit contact"),
                                new SharedMailboxOnly(
                                        "concerns@fernleigh.example", contact, deputy, 3),
                                new EmailForwarded("concerns@fernleigh.example", contact),
                                new ConditionalEntry(
                                        NotOnPremises.Area.WHOLE_SITE,
                                        List.of("Sign in at the office", words.sentence().strip())),
                                new CallsAtSetTimes(
                                        Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                                        LocalTime.of(9, 0),
                                        LocalTime.of(14, 30),
                                        words.between(5, 30),
                                        List.of()),
                                new AppointmentOnly(contact),
                                new WritingOnly(Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL)),
                                new DocumentsKept("the fence", contact),
                                new DocumentsReturned(
                                        "the fence", words.sentence().strip(), contact),
                                new IssueCap(
                                        words.between(1, 9),
                                        IssueCap.Per.MONTH,
                                        "Tell us which come first"),
                                new NoFurtherComplaint("the fence", frame.date().minusDays(20)),
                                new AnotherLimit(
                                        words.sentence().strip(),
                                        "None of the usual limits fits",
                                        Set.of(ChannelGroup.EMAIL))));
        Stream.of(ChannelGroup.values()).map(ChannelNotAllowed::new).forEach(all::add);
        java.util.Collections.shuffle(all, new java.util.Random(words.between(0, 1 << 20)));
        return all.subList(0, words.once(12) ? all.size() : words.between(1, 6));
    }

    private RestrictionTerms terms() {
        Clause[] clauses = clauses().toArray(Clause[]::new);
        Stream.of(clauses).map(Clause::letterParagraph).forEach(this::says);
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses),
                words.once(2)
                        ? List.of()
                        : List.of(
                                new ChildContact(
                                        "Bringing and collecting the child",
                                        Set.of(Channel.IN_PERSON_ON_SITE),
                                        Optional.of(deputy),
                                        box().replace("\n", " "))),
                Optional.empty(),
                contact);
    }

    /**
     * @param entry for the one that reports an entry
     */
    LetterDocument draft(LetterKind kind, Entry entry, EntryDays days) {
        return switch (kind) {
            case INFORMAL_WARNING ->
                    new InformalWarningLetter(
                                    frame,
                                    incidents(),
                                    concern(),
                                    new InformalWarningLetter.Texts(box(), box(), box(), box()))
                            .document();
            case UNACCEPTABLE_CORRESPONDENCE ->
                    new CorrespondenceNotice(
                                    frame,
                                    incidents(),
                                    contact.name(),
                                    words.once(2),
                                    new CorrespondenceNotice.Texts(box(), box(), box()))
                            .document();
            case WARNING_CONDUCT -> warning(WarningVariant.CONDUCT);
            case WARNING_DEMANDS -> warning(WarningVariant.DEMANDS_AND_CONTACT);
            case CHAIR_NOTIFICATION ->
                    new GovernorNotice(
                                    frame,
                                    "Chair of Governors",
                                    "A formal warning was sent.",
                                    Optional.of("2026-0%d".formatted(words.between(10, 99))),
                                    days(-3, 0),
                                    "Unreasonable levels of contact")
                            .document();
            case INVITATION -> {
                String considered = box();
                yield new InvitationLetter(
                                frame, considered, box(), incidents(), box(), days(10, 20))
                        .document();
            }
            case REPRESENTATIONS_ACKNOWLEDGED ->
                    new AcknowledgementLetter(
                                    frame,
                                    words.once(2),
                                    "by letter",
                                    contact.name(),
                                    days(5, 20),
                                    words.once(2) ? "" : box())
                            .document();
            case BEHAVIOUR_CONTRACT -> contract();
            case INTERIM_BAR_CONFIRMED -> interimBar();
            case PCCR -> restriction();
            case REVIEW_OUTCOME -> {
                LocalDate last = frame.date().plusDays(words.between(40, 200));
                ReviewOutcome outcome =
                        words.one(
                                List.of(
                                        ReviewOutcome.LIFT,
                                        ReviewOutcome.LET_END,
                                        ReviewOutcome.CONTINUE,
                                        ReviewOutcome.NEW_DECISION));
                boolean over = outcome == ReviewOutcome.LIFT;
                StillInForce going =
                        over ? new StillInForce(List.of(), List.of(), last) : inForce(last);
                yield new ReviewOutcomeLetter(
                                frame,
                                days(-3, 0),
                                words.one(List.of(ReviewTrigger.values())),
                                outcome,
                                going,
                                box(),
                                box(),
                                concern(),
                                over ? new Disagree("", "", last) : disagree(),
                                ended(over))
                        .document();
            }
            case VARIATION -> {
                LocalDate last = days(40, 200);
                StillInForce before = inForce(last);
                List<String> then =
                        clauses().stream().limit(2).map(Clause::letterParagraph).toList();
                then.forEach(this::says);
                // Of nothing that changed nobody can write.
                List<String> child =
                        words.once(2) && !then.equals(before.clauses())
                                ? List.of()
                                : List.of(
                                        "At the end of the day: a colleague brings the child out.");
                child.forEach(this::says);
                yield new VariationLetter(
                                frame,
                                days(-3, 0),
                                before,
                                then,
                                child,
                                Optional.of(days(10, 39)),
                                box(),
                                box(),
                                concern(),
                                disagree())
                        .document();
            }
            case CONTACT_CHANGED ->
                    new ContactLetter(
                                    frame,
                                    "Daniel Osei",
                                    Optional.of(contact),
                                    Optional.of(deputy),
                                    words.once(2),
                                    "3 school days",
                                    box(),
                                    new StillInForce(
                                            List.of(), List.of(days(-90, -1)), days(20, 200)))
                            .document();
            case APPEAL_OUTCOME -> {
                RequestOutcome outcome = words.one(List.of(RequestOutcome.values()));
                LocalDate last = frame.date().plusDays(60);
                yield new RequestOutcomeLetter(
                                frame,
                                days(-20, -1),
                                outcome,
                                outcome == RequestOutcome.ENDED
                                        ? new StillInForce(List.of(), List.of(), last)
                                        : inForce(last),
                                box(),
                                box(),
                                ended(outcome == RequestOutcome.ENDED))
                        .document();
            }
            case SERIAL_COMPLAINT -> serialComplaint();
            case VIOLENT_INCIDENT_REPORT -> {
                says(entry.account());
                says(entry.exactWords());
                yield new ViolentIncidentReport(
                                frame, frame.to().name(), "Parent", entry, days, box())
                        .document();
            }
            case ENDING -> ending();
        };
    }

    private Optional<EndedNow> ended(boolean over) {
        return over
                ? Optional.of(
                        new EndedNow(
                                words.once(2) ? Optional.empty() : Optional.of(days(30, 365)),
                                box()))
                : Optional.empty();
    }

    private LetterDocument ending() {
        return new EndingLetter(
                        frame,
                        days(-3, 0),
                        words.once(2) ? Optional.empty() : Optional.of(days(30, 365)),
                        box(),
                        box())
                .document();
    }

    private LetterDocument warning(WarningVariant variant) {
        return new WarningLetter(
                        frame,
                        variant,
                        incidents(),
                        concern(),
                        "12 months",
                        days(10, 20),
                        new WarningLetter.Texts(
                                box(),
                                box(),
                                box(),
                                box(),
                                box(),
                                words.once(2) ? "" : box(),
                                box(),
                                box(),
                                words.once(2) ? "" : box()))
                .document();
    }

    private LetterDocument contract() {
        List<String> they = points();
        List<String> we = points();
        return new ContractLetter(
                        frame,
                        new ContractLetter.Texts(box(), box(), box()),
                        they,
                        we,
                        "we may limit how you reach us",
                        days(5, 10),
                        days(20, 40),
                        days(50, 99))
                .document();
    }

    private List<String> points() {
        List<String> points = new ArrayList<>();
        for (int point = words.between(1, 6); point > 0; point--) {
            points.add(words.plain());
        }
        points.forEach(this::says);
        return points;
    }

    private LetterDocument interimBar() {
        LocalDate last = days(31, 40);
        return new InterimBarLetter(
                        frame,
                        frame.date()
                                .minusDays(1)
                                .atTime(15, 35)
                                .atZone(org.evenhand.kernel.Period.LONDON)
                                .toInstant(),
                        incidents(1).getFirst(),
                        box(),
                        "You may not come onto the school site.",
                        last,
                        days(5, 14),
                        words.once(2) ? "" : box(),
                        box(),
                        concern(),
                        disagree().noLaterThan(last),
                        words.once(3) ? List.of(days(-90, -1)) : List.of())
                .document();
    }

    private LetterDocument restriction() {
        LocalDate start = days(0, 5);
        LocalDate last = days(60, 360);
        return new RestrictionLetter(
                        frame,
                        incidents(),
                        "We warned you in our letter of %s, and it has happened again since."
                                .formatted(day(days(-60, -10))),
                        words.once(2) ? "" : "This follows the interim bar.",
                        terms(),
                        words.one(List.of("3 months", "End of Spring term 2025/26", "until a day")),
                        start,
                        last,
                        List.of(days(20, 59)),
                        concern(),
                        "The Chair of Governors knows of this decision.",
                        List.of(Role.OFFICE, Role.SENIOR_LEADER),
                        RestrictionLetter.SideBefore.HEARD,
                        words.once(2) ? Optional.empty() : Optional.of(days(5, 10)),
                        disagree(),
                        new RestrictionLetter.Texts(
                                box(), box(), box(), box(), box(), box(), box(), box(), box()))
                .document();
    }

    private LetterDocument serialComplaint() {
        List<SerialComplaintLetter.Point> points = new ArrayList<>();
        for (int point = words.between(1, 12); point > 0; point--) {
            String said = words.sentence().strip();
            says(said);
            points.add(
                    new SerialComplaintLetter.Point(
                            said, points.isEmpty() || words.once(2), box().replace("\n", " ")));
        }
        return new SerialComplaintLetter(
                        frame,
                        new SerialComplaintLetter.Named("Complaint 2026-4", days(-30, -1)),
                        new SerialComplaintLetter.Earlier(
                                new SerialComplaintLetter.Named(
                                        "Complaint 2025-1", days(-200, -90)),
                                "Panel",
                                days(-80, -31),
                                "Not upheld"),
                        points,
                        new ComplaintReviewed.Weighed(box(), box(), box(), box()),
                        box())
                .document();
    }
}
