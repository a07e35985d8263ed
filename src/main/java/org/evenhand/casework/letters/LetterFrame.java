package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.Callout;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Letterhead;
import org.evenhand.letter.Origin;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;
import org.evenhand.letter.SignatureBlock;
import org.evenhand.letter.SignatureSet;
import org.evenhand.letter.Standing;
import org.evenhand.school.Emergency;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolProfile;

/**
 * What every letter of a case has in common: the school's paper, to whom, who signs, and under
 * which policy (B2). It is always written as a draft; issuing gives it number and seal.
 *
 * @param signatory the name and the office of whoever signs
 * @param style what else is on the school's paper, and in whose words the letter is
 */
public record LetterFrame(
        SchoolProfile school,
        Addressee to,
        String caseNumber,
        LocalDate date,
        Signatory signatory,
        HouseStyle style) {
    private static final String NOT_ADOPTED = "Policy on Unacceptable Actions, no version recorded";

    /** What counts, before the school's own words say what to do (P62). */
    private static final String WHAT_COUNTS =
            "An emergency is anything that cannot wait: danger to anybody, an accident or a sudden illness,"
                    + " or a child who may not be safe today.";

    /**
     * Who signs, and as what.
     *
     * @param printed how that stands below a letter, when the school settled it
     */
    public record Signatory(String name, String office, Optional<SignatureSet> printed) {
        public Signatory(String name, String office) {
            this(name, office, Optional.empty());
        }

        /** Who signs without one of the offices that decide. */
        public static final String FOR_THE_SCHOOL = "for the school";

        /**
         * The office as a sentence begins with it, without the name: by then somebody else may hold
         * it. So it is the head's also where somebody acts as head for some days, and whoever signs
         * for the school without an office leaves the school to do it.
         */
        String officeThatActs() {
            if (office.equals(FOR_THE_SCHOOL)) {
                return "The school";
            }
            String lasting = office.equals(Holder.ACTING_HEAD) ? Role.HEADTEACHER.title() : office;
            return "The " + Character.toLowerCase(lasting.charAt(0)) + lasting.substring(1);
        }

        SignatureBlock under(String closing) {
            return printed.map(as ->
                            new SignatureBlock(
                                    closing,
                                    as.name(),
                                    as.post(),
                                    as.second().isEmpty() ? null : as.second()))
                    .orElseGet(() -> new SignatureBlock(closing, name, office));
        }
    }

    /** In whose words such a letter is. */
    LetterWords words(LetterKind kind) {
        return style.words(kind);
    }

    /** A paper of the school in our words. */
    public LetterDocument letter(String title, String template, List<Section> sections) {
        return letter(title, new Origin(policyAndWhereItIs(), template), sections);
    }

    /** A letter to a parent, which the school may say in its own words. */
    LetterDocument letter(
            String title, String template, LetterWords words, List<Section> sections) {
        return letter(title, new Origin(policyAndWhereItIs(), template, words.origin()), sections);
    }

    private LetterDocument letter(String title, Origin origin, List<Section> sections) {
        return new LetterDocument(
                "en-GB",
                title,
                date,
                "Case " + caseNumber,
                new Standing.Draft(),
                new Letterhead(
                        school.name(),
                        school.paper().address(),
                        school.paper().phone(),
                        school.paper().email(),
                        style.stationery().orElse(null)),
                to,
                origin,
                sections);
    }

    /** The policy as letters name it. */
    public String policy() {
        return school.policy().map(LetterFrame::named).orElse(NOT_ADOPTED);
    }

    private static String named(PolicyVersion policy) {
        return "%s, version %s".formatted(policy.title(), policy.version());
    }

    /**
     * The policy as a letter's own sentence ends with it: named, enclosed, and where else it can be
     * read (P7).
     */
    public String policyEnclosed() {
        return policy() + ". " + copyEnclosed();
    }

    /** That the policy is enclosed, and where else it can be read (P7). */
    String copyEnclosed() {
        String where = whereToReadThePolicy();
        return where.isEmpty()
                ? LetterDocument.POLICY_ENCLOSED + "."
                : LetterDocument.POLICY_ENCLOSED + ", and you can read it at " + where + ".";
    }

    /** Below the last word of every letter, also of one that does not speak of the policy (P7). */
    private String policyAndWhereItIs() {
        String where = whereToReadThePolicy();
        return policy()
                + (where.isEmpty() ? "; ask us for a copy" : "; you can read it at " + where);
    }

    private String whereToReadThePolicy() {
        return school.policy().map(PolicyVersion::whereToRead).orElse("");
    }

    public Section opening() {
        return Section.required(
                "salutation",
                "",
                PolicyParagraph.p(10),
                org.evenhand.letter.Paragraph.of("Dear " + to.name()));
    }

    public Section close() {
        return Section.required(
                "close", "", PolicyParagraph.p(65), signatory.under("Yours sincerely"));
    }

    /** What counts as one, and what to do then by day and by night (C3, P50-6, P62). */
    Callout emergenciesAndWhatCounts(String... more) {
        return Callout.of(
                "Emergencies are never restricted",
                Stream.concat(
                                Stream.of(
                                        WHAT_COUNTS,
                                        emergencyInSchoolHours(),
                                        emergencyOtherwise()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    /** What to do in an emergency, in school hours; empty while the school has not said. */
    public String emergencyInSchoolHours() {
        return school.emergency().map(Emergency::byDay).orElse("");
    }

    /** By day and by night: a page that is read once, upset, answers both (P62). */
    KeyFacts.Fact inAnEmergency() {
        return KeyFacts.Fact.of("In an emergency", emergencyInSchoolHours(), emergencyOtherwise());
    }

    public String emergencyOtherwise() {
        return school.emergency().map(Emergency::byNight).orElse("");
    }

    /** Whom to ask about the record and one's data (B13). */
    public String recordsAndData() {
        return recordsAndData(LetterWords.OURS).text();
    }

    /** The same in these words. */
    Said recordsAndData(LetterWords words) {
        return school.dataProtection()
                .map(contact ->
                        words.say(
                                Parts.RECORDS,
                                Map.of(
                                        "contact",
                                        contact.name(),
                                        "how to reach them",
                                        contact.reachedAt())))
                .orElseGet(() -> Said.plain(""));
    }
}
