package org.evenhand.stationery.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Letterhead;
import org.evenhand.letter.Origin;
import org.evenhand.letter.Section;
import org.evenhand.letter.Standing;

/** One of the papers, each for its readers. */
public enum KitPaper {
    DATA_PROTECTION_IMPACT(
            "Data protection impact assessment",
            "A draft for your data protection officer, who completes it before real people are entered",
            "For the data protection officer and the governing body",
            Dpia::sections),
    PRIVACY_NOTICE(
            "Paragraph for the privacy notice",
            "To be put into the notice that the school already has for parents and visitors",
            "For whoever keeps the privacy notice",
            PrivacyParagraph::sections),
    RETENTION(
            "Lines for the retention schedule",
            "What is kept, from when its time runs, and what the school has to decide",
            "For whoever keeps the retention schedule",
            RetentionLines::sections),
    STAFF_BRIEFING(
            "Briefing for staff",
            "Two pages for everybody who uses Evenhand: what they may do, and how to write it down",
            "For everybody who works here",
            StaffBriefing::sections),
    STAFF_INDUCTION(
            "The policy on unacceptable actions: for new staff",
            "For induction: what parents are told, and what it asks of somebody who is new",
            "For everybody who begins to work here",
            StaffReminder::forInduction),
    STAFF_MEETING(
            "The policy on unacceptable actions: notes for a staff meeting",
            "For an INSET day or a staff meeting: each heading is a slide",
            "For whoever leads the meeting",
            StaffReminder::forAMeeting),
    POLICY_REMINDER(
            "Reminder of the policy for parents",
            "For the start of a school year, and the same for somebody whose contact is restricted, sent"
                    + " in the way that is left to them",
            "To all parents and carers",
            2,
            PolicyReminder::forAllParents),
    POLICY_FOR_NEW_PARENTS(
            "How we deal with each other: new parents",
            "To go with what new parents are given when their child joins",
            "To parents and carers who are new to us",
            PolicyReminder::forNewParents),
    POLICY_FOR_HIRERS(
            "How we deal with each other: hirers and contractors",
            "To go with a hire agreement or a contract, and once a year afterwards",
            "To everybody who hires our premises, supplies us or works on our site",
            PolicyReminder::forHirers),
    EMERGENCY_SHEET(
            "Emergency contacts",
            "To be put up where reception sees it: whom to ring for what",
            "For the front desk",
            EmergencySheet::sections);

    private final String title;
    private final String use;
    private final String readers;
    private final int template;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a class without state
    private final Function<Settled, List<Section>> sections;

    KitPaper(String title, String use, String readers, Function<Settled, List<Section>> sections) {
        this(title, use, readers, 1, sections);
    }

    KitPaper(
            String title,
            String use,
            String readers,
            int template,
            Function<Settled, List<Section>> sections) {
        this.title = title;
        this.use = use;
        this.readers = readers;
        this.template = template;
        this.sections = sections;
    }

    public String title() {
        return title;
    }

    /** What it is for, in a sentence without its full stop. */
    public String use() {
        return use;
    }

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KitPaper> at(String path) {
        return Stream.of(values()).filter(paper -> paper.path().equals(path)).findFirst();
    }

    /** With what the school has settled by now. */
    public LetterDocument of(Unit unit) {
        Settled settled = Settled.of(unit);
        return new LetterDocument(
                "en-GB",
                title,
                settled.today(),
                "",
                new Standing.Working(),
                new Letterhead(
                        settled.name(),
                        settled.school().paper().address(),
                        settled.school().paper().phone(),
                        settled.school().paper().email(),
                        settled.style().stationery().orElse(null)),
                new Addressee(readers, List.of()),
                new Origin(settled.policy(), path() + " " + template),
                sections.apply(settled));
    }
}
