package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Letterhead;
import org.evenhand.letter.Origin;
import org.evenhand.letter.Section;
import org.evenhand.letter.SignatureBlock;
import org.evenhand.letter.Standing;
import org.evenhand.school.Emergency;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolProfile;

/**
 * What every letter of a case has in common: the school's paper, to whom, who signs, and under
 * which policy (B2). It is always written as a draft; issuing gives it number and seal.
 *
 * @param signatory the name and the office of whoever signs
 */
public record LetterFrame(
        SchoolProfile school,
        Addressee to,
        String caseNumber,
        LocalDate date,
        Signatory signatory) {
    private static final String NOT_ADOPTED = "Policy on Unacceptable Actions, no version recorded";

    /** Who signs, and as what. */
    public record Signatory(String name, String office) {}

    public LetterDocument letter(String title, String template, List<Section> sections) {
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
                        school.paper().email()),
                to,
                new Origin(policy(), template),
                sections);
    }

    /** The policy as letters name it. */
    public String policy() {
        return school.policy().map(LetterFrame::named).orElse(NOT_ADOPTED);
    }

    private static String named(PolicyVersion policy) {
        return "%s, version %s".formatted(policy.title(), policy.version());
    }

    /** Where the person can read it; empty when it is enclosed instead. */
    public String whereToReadThePolicy() {
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
                "close",
                "",
                PolicyParagraph.p(65),
                new SignatureBlock("Yours sincerely", signatory.name(), signatory.office()));
    }

    /** What to do in an emergency, in school hours; empty while the school has not said. */
    public String emergencyInSchoolHours() {
        return school.emergency().map(Emergency::duringSchoolHours).orElse("");
    }

    /** By day and by night: a page that is read once, upset, answers both (P62). */
    KeyFacts.Fact inAnEmergency() {
        return KeyFacts.Fact.of(
                "In an emergency", (emergencyInSchoolHours() + " " + emergencyOtherwise()).strip());
    }

    public String emergencyOtherwise() {
        return school.emergency().map(Emergency::outsideSchoolHours).orElse("");
    }

    /** Whom to ask about the record and one's data (B13). */
    public String recordsAndData() {
        return school.dataProtection()
                .map(contact ->
                        "We keep a confidential record of what led to this letter and share it only with"
                                + " those who need it for their work. You may ask to see what we hold about"
                                + " you, and to have mistakes put right: "
                                + contact.name()
                                + ", "
                                + contact.reachedAt()
                                + ".")
                .orElse("");
    }
}
