package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.restriction.NotOnPremises.Area;
import org.evenhand.restriction.NotOnPremises.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of clause says all five: fields, sentence, ruling, letter paragraph, enforcement. */
@Paragraphs({"P55", "P57", "P58", "P59"})
class ClauseTypesTests {
    @Test
    void everyTypeStandsAmongTheExamples() {
        Set<Class<?>> shown = examples().map(Clause::getClass).collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrder(Clause.class.getPermittedSubclasses());
    }

    @Test
    void everyTypeHasANameOfItsOwn() {
        assertThat(examples().map(Clause::type).distinct().count())
                .isEqualTo(Clause.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTypeSaysAllFive(Clause clause) {
        assertThat(missingFrom(clause)).isEmpty();
    }

    @Test
    void aTypeThatSaysLessIsSeen() {
        // The control: silent parts are named, one by one.
        assertThat(missing(List.of(""), "", Optional.empty(), " ", "\n"))
                .containsExactly("sentence", "ruling", "letter paragraph", "enforcement line");
        assertThat(missing(List.of(), "a", Optional.of(1), "b", "c")).containsExactly("fields");
    }

    @Test
    void theLetterSpeaksToThePersonAndTheSentenceToStaff() {
        assertThat(new ChannelNotAllowed(ChannelGroup.PHONE).sentence())
                .isEqualTo("No contact by telephone, voicemail or text message.");
        assertThat(new NamedContactOnly(ABond.GREEN, ABond.BROWN, 1).letterParagraph())
                .isEqualTo(
                        "Please contact only Mrs Green (office1@school.example). When Mrs Green is"
                                + " away, contact Mr Brown (office2@school.example). You will have a"
                                + " reply within 1 school day. No other member of staff will deal"
                                + " with you directly.");
        assertThat(interimBar().letterParagraph())
                .isEqualTo(
                        "For now you do not have permission to enter the school's buildings or"
                                + " grounds. This is an interim step. Please tell us your side by"
                                + " 16 February 2027; we will decide after that.");
    }

    @Test
    void everyFurtherTypeSpeaksPlainly() {
        assertThat(examples().skip(ChannelGroup.values().length + 3).map(Clause::letterParagraph))
                .containsExactly(
                        "We propose an agreement with you about how we speak to each other. We ask of"
                                + " you: You speak calmly. You let us finish. We promise you: We"
                                + " answer within three school days. If it is not kept: we may limit"
                                + " contact. It is no condition of your child's place, and it binds"
                                + " you only if you agree to it.",
                        "Please contact the school only by e-mail to concerns@school.example. Mrs Green"
                                + " reads what you write, or Mr Brown when Mrs Green is away, and you"
                                + " will have a reply within 3 school days. No other member of staff"
                                + " will deal with you directly.",
                        "Every e-mail that you send to anybody at the school is forwarded to one place,"
                                + " where Mrs Green reads it. You need not send it to anybody else.",
                        "You may enter the school's buildings or grounds if you keep to this: Sign in at"
                                + " the office. Wait there.",
                        "You may ring the school only on Mondays and Thursdays from 9am to 2:30pm, on"
                                + " days when the school is open to pupils. A call lasts at most 10"
                                + " minutes.",
                        "We will see you by appointment only. Please make one with Mrs Green"
                                + " (office1@school.example) before you come.",
                        "Please contact the school only in writing, by letter, or by e-mail, messaging"
                                + " app or the school's app. We will not deal with you in person or by"
                                + " telephone.",
                        "If you send us more documents about the fence, we will read them and keep them,"
                                + " and will not answer. If they raise something new, we will tell you.",
                        "If you send us more documents about the fence, we will look at them, return"
                                + " them to you and keep a list of what we returned. You have sent us"
                                + " 900 pages.",
                        "We will consider at most 2 issues a month of those you raise with us. Tell us"
                                + " which come first. Emergencies, a child's safety, contact about your"
                                + " child and your rights in law do not count.",
                        "Your complaint about the fence was decided on 6 November 2026. If you complain"
                                + " about it again we will log your complaint, read it for anything"
                                + " new, and not answer what was decided. You may complain about"
                                + " anything else.",
                        "Please send one message a day. None of the usual limits fits.");
    }

    @Test
    void nothingThatIsSentToTheSchoolIsEverDestroyed() {
        assertThat(examples().map(Clause::letterParagraph))
                .noneMatch(words -> words.matches("(?i).*(destroy|delete|shred|throw away).*"));
    }

    @Test
    void contradictionsAreFoundAmongClauses() {
        Clause noEmail = new ChannelNotAllowed(ChannelGroup.EMAIL);
        Clause noPhone = new ChannelNotAllowed(ChannelGroup.PHONE);
        Clause bar = new NotOnPremises(new Standing.Final(), Area.WHOLE_SITE, List.of());
        Clause entry = new ConditionalEntry(Area.BUILDINGS, List.of("Sign in."));
        Clause mailbox =
                new SharedMailboxOnly("concerns@school.example", ABond.GREEN, ABond.BROWN, 3);

        assertThat(among(noPhone, noPhone)).containsExactly("Clause 2 is there twice.");
        assertThat(among(noEmail, mailbox))
                .containsExactly(
                        "Clause 2 needs contact by e-mail, messaging app or the school's app, and"
                                + " clause 1 closes it.");
        assertThat(among(calls(), new WritingOnly(Set.of(ChannelGroup.LETTER))))
                .containsExactly(
                        "Clause 1 needs contact by telephone, voicemail or text message, and clause 2"
                                + " closes it.");
        assertThat(among(entry, bar))
                .containsExactly(
                        "Clause 1 lets them in, and clause 2 bars them from the same place.");
        assertThat(among(new AppointmentOnly(ABond.GREEN), bar)).hasSize(1);
        assertThat(among(mailbox, new NamedContactOnly(ABond.GREEN, ABond.BROWN, 3)))
                .containsExactly("Clauses 1 and 2 each name the only contact.");
        assertThat(
                        among(
                                new DocumentsReturned("the Fence ", "Many.", ABond.GREEN),
                                new DocumentsKept("the fence", ABond.GREEN)))
                .containsExactly("Clauses 1 and 2 keep and return the same documents.");
    }

    @Test
    void issuesAreCountedByTheWeekFromMondayOrByTheMonth() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);

        assertThat(IssueCap.Per.WEEK.firstDay(sunday)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(IssueCap.Per.WEEK.firstDay(sunday.plusDays(1)))
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(IssueCap.Per.MONTH.firstDay(sunday)).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(IssueCap.Per.MONTH.firstDay(sunday.plusDays(2)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aContactIsReachedByAWayThatIsOpen() {
        StaffContact byPhone =
                new StaffContact(ABond.WHITE.account(), "Miss White", "01632 960 114");
        StaffContact atTheOffice =
                new StaffContact(ABond.WHITE.account(), "Miss White", "the school office");
        Clause noPhone = new ChannelNotAllowed(ChannelGroup.PHONE);

        assertThat(among(noPhone, new NamedContactOnly(ABond.GREEN, byPhone, 3)))
                .containsExactly(
                        "Clause 2 needs contact by telephone, voicemail or text message, and clause 1"
                                + " closes it.");
        assertThat(among(noPhone, new AppointmentOnly(byPhone))).hasSize(1);
        // The control: by e-mail, or in words that name no way.
        assertThat(among(noPhone, new NamedContactOnly(ABond.GREEN, atTheOffice, 3))).isEmpty();
        assertThat(among(noPhone, new AppointmentOnly(atTheOffice))).isEmpty();
    }

    @Test
    void clausesThatCanAllBeKeptDoNotContradictEachOther() {
        // The control: much at once, and every sentence of it can be kept.
        assertThat(
                        among(
                                new ChannelNotAllowed(ChannelGroup.IN_PERSON),
                                new NotOnPremises(new Standing.Final(), Area.WHOLE_SITE, List.of()),
                                calls(),
                                new NamedContactOnly(ABond.GREEN, ABond.BROWN, 3),
                                new EmailForwarded("concerns@school.example", ABond.GREEN),
                                new DocumentsKept("the fence", ABond.GREEN),
                                new DocumentsReturned("the bins", "Many.", ABond.GREEN),
                                new IssueCap(2, IssueCap.Per.MONTH, "Say which."),
                                new NoFurtherComplaint("the fence", LocalDate.of(2026, 11, 6))))
                .isEmpty();
        assertThat(
                        among(
                                new NotOnPremises(new Standing.Final(), Area.BUILDINGS, List.of()),
                                new AppointmentOnly(ABond.GREEN)))
                .isEmpty();
    }

    private static List<String> among(Clause... clauses) {
        return Contradictions.among(RestrictionTerms.numbered(clauses));
    }

    @Test
    void neverCallsEntryACrime() {
        assertThat(examples().map(Clause::letterParagraph))
                .noneMatch(words -> words.matches("(?i).*(crim|offen|547|illegal|unlawful).*"));
    }

    @Test
    void theDeputyIsNotTheNamedContact() {
        assertThatThrownBy(() -> new NamedContactOnly(ABond.GREEN, ABond.GREEN, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTermsCanCloseWhatTheLawKeepsOpen() {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(examples().toArray(Clause[]::new)),
                        List.of(),
                        Optional.empty(),
                        ABond.READER);

        assertThat(terms.carveOuts()).containsExactly(CarveOut.values());
    }

    static Stream<Clause> examples() {
        return Stream.concat(
                Arrays.stream(ChannelGroup.values()).map(ChannelNotAllowed::new),
                Stream.of(
                        new NamedContactOnly(ABond.GREEN, ABond.BROWN, 3),
                        interimBar(),
                        new NotOnPremises(new Standing.Final(), Area.BUILDINGS, List.of()),
                        new BehaviourContract(
                                List.of("You speak calmly", "You let us finish."),
                                List.of("We answer within three school days."),
                                "we may limit contact"),
                        new SharedMailboxOnly(
                                "concerns@school.example", ABond.GREEN, ABond.BROWN, 3),
                        new EmailForwarded("concerns@school.example", ABond.GREEN),
                        new ConditionalEntry(
                                Area.WHOLE_SITE, List.of("Sign in at the office", "Wait there.")),
                        calls(),
                        new AppointmentOnly(ABond.GREEN),
                        new WritingOnly(Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL)),
                        new DocumentsKept("the fence", ABond.GREEN),
                        new DocumentsReturned(
                                "the fence", "You have sent us 900 pages", ABond.GREEN),
                        new IssueCap(2, IssueCap.Per.MONTH, "Tell us which come first"),
                        new NoFurtherComplaint("the fence", LocalDate.of(2026, 11, 6)),
                        new AnotherLimit(
                                "Please send one message a day",
                                "None of the usual limits fits",
                                Set.of(ChannelGroup.EMAIL))));
    }

    private static CallsAtSetTimes calls() {
        return new CallsAtSetTimes(
                Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY),
                LocalTime.of(9, 0),
                LocalTime.of(14, 30),
                10,
                List.of(
                        new CallsAtSetTimes.Closed(
                                LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 5))));
    }

    private static NotOnPremises interimBar() {
        return new NotOnPremises(
                new Standing.Interim(LocalDate.of(2027, 2, 16)), Area.WHOLE_SITE, List.of());
    }

    private static List<String> missingFrom(Clause clause) {
        return missing(
                List.of(clause.getClass().getRecordComponents()),
                clause.sentence(),
                Arrays.stream(Channel.values())
                        .map(channel -> AContact.in(channel).proposal())
                        .filter(one -> clause.speaksOf(one.channel(), one.direction(), one.place()))
                        .map(one -> clause.ruleOn(one, Grounds.none()))
                        .findFirst(),
                clause.letterParagraph(),
                clause.enforcementLine());
    }

    private static List<String> missing(
            List<?> fields,
            String sentence,
            Optional<?> ruling,
            String letter,
            String enforcement) {
        return Stream.of(
                        fields.isEmpty() ? "fields" : "",
                        sentence.isBlank() ? "sentence" : "",
                        ruling.isEmpty() ? "ruling" : "",
                        letter.isBlank() ? "letter paragraph" : "",
                        enforcement.isBlank() ? "enforcement line" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
