package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.DeathFoundWrong;
import org.evenhand.people.DeathRecorded;
import org.junit.jupiter.api.Test;

/** A letter is issued once: its number, its words and its bytes never change from then on. */
@Paragraphs({"P45", "P65"})
class IssuingLettersTests {
    private final LetterSchool school = new LetterSchool();
    private final PersonId person = school.aPerson("Anna Whitcombe");

    @Test
    void anIssuedLetterIsFoundAgainByteForByteAndMeetsBothStandards() {
        IssuedLetter letter = school.warning(person);

        byte[] pdf = school.pdf(letter);
        LetterDocument words =
                school.look(unit -> Letters.document(unit, letter.id())).orElseThrow();

        assertThat(letter.number()).isEqualTo(school.today().getYear() + "-001");
        assertThat(LetterFiles.sha256(pdf)).isEqualTo(letter.issued().sha256());
        assertThat(pdf).hasSize(letter.issued().bytes());
        assertThat(new PdfRendering().render(words)).isEqualTo(pdf);
        PdfChecks.assertMeetsBothStandards(pdf);
        PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(words));
        assertThat(PdfChecks.text(pdf)).contains("Letter " + letter.number());
    }

    @Test
    void whatIsFrozenIsWhatThePaperSays() {
        CaseId aCase = new CaseId(UUID.randomUUID());

        IssuedLetter letter =
                school.issue(LetterKind.WARNING_CONDUCT, school.draft(), person, aCase);

        LetterIssued issued = letter.issued();
        assertThat(issued.addressee()).isEqualTo("Mrs A Whitcombe");
        assertThat(issued.address()).endsWith("HX7 4RB");
        assertThat(issued.signatory()).isEqualTo("Margaret Ellwood");
        assertThat(issued.signatoryRole()).isEqualTo("Headteacher");
        assertThat(issued.policy()).contains("version 3");
        assertThat(issued.template()).isEqualTo("warning-conduct 2");
        assertThat(issued.caseId()).isEqualTo(aCase);
        assertThat(school.about(aCase)).containsExactly(letter);
        assertThat(school.about(person)).containsExactly(letter);
        assertThat(school.letters()).containsExactly(letter);
    }

    @Test
    void itNamesTheLastBlockSealedBeforeItsIssue() {
        Sealed before = school.look(unit -> unit.sealedSoFar());

        IssuedLetter letter = school.warning(person);

        assertThat(letter.issued().block()).isGreaterThanOrEqualTo(before.block());
        assertThat(rootOf(letter.issued().block())).isEqualTo(letter.issued().root());
    }

    @Test
    void swappedBytesAreNeverShownAsTheLetter() {
        IssuedLetter letter = school.warning(person);
        assertThat(school.pdf(letter)).isNotEmpty();

        school.bend(
                "update evenhand.letter_file set bytes = set_byte(bytes, 100, 88) where file_id = '%s'"
                        .formatted(letter.id().text()));

        assertThatThrownBy(() -> school.pdf(letter))
                .isInstanceOf(ChangedBytes.class)
                .hasMessageContaining("changed or are gone");
    }

    @Test
    void aPieceAddedOrTakenAwayIsFoundToo() {
        IssuedLetter longer = school.warning(person);
        IssuedLetter gone = school.warning(person);

        school.bend(
                "insert into evenhand.letter_file (org_id, file_id, piece, bytes) values ('%s', '%s', 2, 'x')"
                        .formatted(school.school.org().text(), longer.id().text()));
        school.bend(
                "delete from evenhand.letter_file where file_id = '%s'"
                        .formatted(gone.id().text()));

        for (IssuedLetter bent : List.of(longer, gone)) {
            assertThatThrownBy(() -> school.pdf(bent)).isInstanceOf(ChangedBytes.class);
        }
    }

    @Test
    void theProgramItselfCannotChangeTheBytes() {
        IssuedLetter letter = school.warning(person);

        assertThatThrownBy(() ->
                        school.look(unit ->
                                unit.sql()
                                        .sql(
                                                "update evenhand.letter_file set bytes = 'x' where file_id = :file")
                                        .param("file", letter.id().value())
                                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyWhoHasDiedIsWrittenToAndAMistakeIsTakenBack() {
        school.records(new DeathRecorded(person, null, "A neighbour"), person);
        assertThat(againstWriting()).contains("letter.person-has-died");

        school.records(new DeathFoundWrong(person, "He rang us himself."), person);
        assertThat(againstWriting()).doesNotContain("letter.person-has-died");

        school.records(new DeathRecorded(person, null, "His sister"), person);
        assertThat(againstWriting()).contains("letter.person-has-died");
    }

    private List<String> againstWriting() {
        return school.look(unit -> Recipient.of(unit, person).against(unit.now())).all().stream()
                .map(Ground::rule)
                .toList();
    }

    @Test
    void everyReasonAgainstIssuingIsGivenAtOnce() {
        school.records(new DeathRecorded(person, null, "A neighbour"), person);
        LetterDocument draft =
                SampleLetters.drafted(
                        SampleLetters.of(
                                Section.required("what-happened", "What happened", p(48)),
                                Section.required(
                                        "steps",
                                        "Steps",
                                        p(48),
                                        Paragraph.of("You are a vexatious parent \uE000"))));

        List<Ground> grounds =
                school.look(unit ->
                                Letters.against(unit, LetterKind.WARNING_CONDUCT, draft, person))
                        .all();

        assertThat(grounds)
                .extracting(Ground::rule)
                .contains(
                        "letter.section-missing",
                        "letter.character-unprintable",
                        "letter.labels-the-person",
                        "letter.unsigned",
                        "letter.person-has-died");
        assertThatThrownBy(() -> school.issue(LetterKind.WARNING_CONDUCT, draft, person))
                .isInstanceOf(UnissuableLetter.class);
        assertThat(school.letters()).isEmpty();
    }

    @Test
    void aLetterIsNeitherBackDatedNorDatedAheadNorAddressedToTwo() {
        LocalDate today = school.today();
        LetterDocument draft = school.draft();
        LetterDocument toBoth =
                new LetterDocument(
                        "en-GB",
                        draft.title(),
                        today.minusDays(1),
                        "",
                        draft.standing(),
                        draft.letterhead(),
                        new Addressee("Mr and Mrs Whitcombe", List.of()),
                        draft.origin(),
                        draft.sections());

        assertThat(school.against(LetterKind.PCCR, toBoth, person).all())
                .extracting(Ground::rule)
                .containsExactly("letter.not-dated-today", "letter.to-more-than-one");
        assertThat(school.against(LetterKind.PCCR, draft, person)).isEmpty();
    }

    @Test
    void anAddressThatNoWindowShowsIsRefusedWithWhatToDo() {
        LetterDocument draft = school.draft();
        LetterDocument long11 =
                SampleLetters.addressed(
                        draft, new Addressee("Nina Hollis", Collections.nCopies(9, "A line")));

        assertThat(school.against(LetterKind.PCCR, long11, person).all())
                .extracting(Ground::rule)
                .containsExactly("letter.address-stands-in-the-window");
        // The controls: a line less, and a paper that stays inside the school.
        assertThat(
                        school.against(
                                LetterKind.PCCR,
                                SampleLetters.addressed(
                                        draft,
                                        new Addressee(
                                                "Nina Hollis", Collections.nCopies(8, "A line"))),
                                person))
                .isEmpty();
        assertThat(school.against(LetterKind.CHAIR_NOTIFICATION, long11, person)).isEmpty();
    }

    @Test
    void aLetterIsAboutExactlyOnePerson() {
        assertThatThrownBy(() -> school.issue(LetterKind.ENDING, school.draft()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        school.issue(
                                LetterKind.ENDING,
                                school.draft(),
                                person,
                                new PersonId(UUID.randomUUID())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusedActUsesUpNoNumber() {
        school.warning(person);
        Acts acts = school.program.the(Acts.class);
        acts.perform(
                school.scope,
                LetterSchool.ISSUE,
                unit -> {
                    Letters.issue(unit, LetterKind.WARNING_CONDUCT, school.draft(), person);
                    return Verdict.refused(
                            org.evenhand.kernel.Grounds.of(
                                    new Ground("test.no", p(48), "Not after all")));
                });

        assertThat(school.warning(person).number()).endsWith("-002");
    }

    @Test
    void lettersIssuedAtTheSameMomentGetNumbersWithoutGapsAndDoubles() throws Exception {
        int letters = 24;

        List<String> numbers = together(letters, () -> school.warning(person).number());

        int year = school.today().getYear();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, letters)
                                .mapToObj(each -> "%d-%03d".formatted(year, each))
                                .toList());
    }

    /** The control: numbers counted without the row that all wait for collide at once. */
    @Test
    void withoutTheSeriesNumbersCollide() throws Exception {
        Acts acts = school.program.the(Acts.class);
        List<Integer> counted =
                together(
                        24,
                        () -> {
                            int[] number = new int[1];
                            acts.perform(
                                    school.scope,
                                    LetterSchool.ISSUE,
                                    unit -> {
                                        number[0] = unit.all(LetterWorded.class).size() + 1;
                                        LetterId letter = new LetterId(unit.newId());
                                        unit.record(
                                                new LetterWorded(letter, school.draft()), letter);
                                        return Verdict.happened("/");
                                    });
                            return number[0];
                        });

        assertThat(counted.stream().distinct().count()).isLessThan(24);
    }

    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<T>> all = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                all.add(threads.submit(work));
            }
            for (Future<T> each : all) {
                results.add(each.get());
            }
        }
        return results;
    }

    private String rootOf(long block) {
        return school.look(unit ->
                unit.sql()
                        .sql(
                                "select encode(root, 'hex') from evenhand.block where org_id = :org and stream = 'facts' and block_no = :block")
                        .param("org", school.school.org().value())
                        .param("block", block)
                        .query(String.class)
                        .single());
    }
}
