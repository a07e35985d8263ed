import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.WarningLetter;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.SealedBlock;
import org.evenhand.letter.Standing;
import org.evenhand.school.DataProtection;
import org.evenhand.school.Emergency;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.SchoolType;

/** A formal warning as schools issue it: five incidents, every section written, four pages. */
final class AWarning {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private AWarning() {}

    static LetterDocument letter() {
        return warning()
                .document()
                .issuedAs(new Standing.Issued("2026-014", new SealedBlock(1842, "9f2c".repeat(16))));
    }

    private static WarningLetter warning() {
        return new WarningLetter(
                new LetterFrame(
                        school(),
                        new Addressee(
                                "Mrs A Whitcombe",
                                List.of("14 Miller’s Row", "Fernleigh", "Hexbury", "HX7 4RB")),
                        "2026-007",
                        DAY,
                        new LetterFrame.Signatory("Ruth Adeyemi", "Headteacher"),
                        HouseStyle.PLAIN),
                WarningVariant.CONDUCT,
                IntStream.range(0, 5).mapToObj(AWarning::incident).toList(),
                Optional.of(
                        new WarningLetter.Concern(
                                "How homework sanctions are explained",
                                "Megan Hughes",
                                "She writes to you with the policy and offers a meeting",
                                DAY.plusDays(10))),
                "12 months",
                DAY.plusDays(14),
                new WarningLetter.Texts(
                        "We value working with you, and what you raised about homework stays open.",
                        "Paragraphs 20 to 24 of the policy say that threats, swearing and shouting at"
                                + " staff are not acceptable. Two members of staff were shaken.",
                        "- We rang you on 4 November and asked you to speak civilly.\n"
                                + "- We offered you a meeting with a governor.",
                        "Please speak to us without swearing, and ask for a pause when you need one.",
                        "For example, we may ask you to write only, or to speak to one named person.",
                        "We may report threats to the police.",
                        "You may complain at any time, and this letter changes nothing about that.",
                        "Tell us what would help: an interpreter, large print, another time of day.",
                        ""));
    }

    private static Incident incident(int number) {
        return new Incident(
                Instant.parse("2026-11-05T15:30:00Z").plusSeconds(number * 259_200L),
                "By telephone",
                "You rang the office and spoke to a member of staff. You shouted, called her useless"
                        + " and swore several times, and went on after she asked you to stop.");
    }

    private static SchoolProfile school() {
        return new SchoolProfile(
                "Fernleigh Primary School",
                SchoolType.MAINTAINED,
                new Paper(
                        List.of("Orchard Lane", "Fernleigh", "Hexbury HX7 4QT"),
                        "01632 960 114",
                        "office@fernleigh.example"),
                Optional.of(
                        new PolicyVersion(
                                "Policy on Unacceptable Actions by Parents and Customers",
                                "1.1",
                                DAY.minusDays(400),
                                "fernleigh.example/policies",
                                "",
                                null)),
                Optional.of(
                        new Emergency(
                                "Ring 01632 960 114 or come to reception at once.",
                                "Ring 999, or 111 for advice about health.")),
                Optional.of(new DataProtection("Priya Menon", "dpo@fernleigh.example")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
