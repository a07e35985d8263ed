package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.people.People;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.Schools;
import org.evenhand.stationery.act.SettingTheCrest;
import org.evenhand.stationery.act.WordingAPart;
import org.junit.jupiter.api.Test;

/**
 * Letters to generated households, of every kind and any length, in many languages: all valid, all
 * to the right address, none with a blank box (HOLD-13). The families are put on the register by
 * its acts; the letters are drafted by the templates from generated facts, and issued, numbered and
 * frozen as every act does it. What a case must have before (warnings, support, told) is not played
 * again for each: the hand-written cases do that.
 *
 * <p>A slice runs in every build. {@code -Devenhand.letters=10000} runs as many, {@code
 * -Devenhand.letters.seed=7} others.
 */
@Paragraphs({"P65", "J13"})
class GeneratedLettersTests {
    private static final Act ISSUE = new Act("test.issue-letter");
    private static final int SLICE = 60;
    private static final int OF_ONE_SCHOOL = 120;
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);

    /** What came of a letter: it is looked at while others are made, or was refused. */
    private record Made(String what, Optional<CheckedLetter> letter, List<String> faults) {}

    private final Map<String, Integer> counted = new TreeMap<>();

    @Test
    void everyLetterIsValidAndToTheRightAddress() {
        int many = Integer.getInteger("evenhand.letters", SLICE);
        long seed = Long.getLong("evenhand.letters.seed", 20_261_126);
        Random random = new Random(seed);
        List<String> faults = new ArrayList<>();
        long pages = 0;
        for (int begun = 0; begun < many; begun += OF_ONE_SCHOOL) {
            OneSchool school = new OneSchool(new GeneratedWords(random), begun / OF_ONE_SCHOOL % 4);
            pages += school.checked(begun, Math.min(OF_ONE_SCHOOL, many - begun), faults);
            write(many, seed, begun + Math.min(OF_ONE_SCHOOL, many - begun), pages, faults);
        }
        assertThat(faults).isEmpty();
        for (LetterKind kind : LetterKind.values()) {
            assertThat(counted).as("every kind is among them").containsKey("kind " + kind);
        }
        for (GeneratedFamily.Shape shape : GeneratedFamily.Shape.values()) {
            assertThat(counted)
                    .as("every household is among them")
                    .containsKey("household " + shape);
        }
    }

    /** The control: to the other parent's address, and with what was not said. */
    @Test
    void aWrongAddressAndABrokenLetterAreFound() {
        OneSchool school = new OneSchool(new GeneratedWords(new Random(5)), 0);
        CheckedLetter right = school.right();
        assertThat(right.faults()).isEmpty();

        CheckedLetter toTheOther = school.toTheOthersAddress();
        assertThat(toTheOther.faults())
                .anyMatch(fault -> fault.startsWith("addressed to"))
                .anyMatch(fault -> fault.startsWith("not in the window"))
                .anyMatch(fault -> fault.startsWith("holds what it must not"));

        byte[] untagged = right.pdf().clone();
        int marked = latin(untagged).indexOf("/MarkInfo");
        untagged[marked + 1] = 'N';
        assertThat(with(right, untagged).faults()).anyMatch(fault -> fault.startsWith("veraPDF: "));

        LetterDocument shorter = school.without(right.document(), "why");
        assertThat(with(right, new PdfRendering().render(shorter, right.plates())).faults())
                .anyMatch(fault -> fault.startsWith("does not say"))
                .anyMatch(fault -> fault.startsWith("screen | paper"));
    }

    private static CheckedLetter with(CheckedLetter letter, byte[] pdf) {
        return new CheckedLetter(
                letter.family(),
                letter.says(),
                letter.kept(),
                letter.document(),
                letter.plates(),
                pdf,
                letter.toThem());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static <T> T inTurn(List<T> all, int index) {
        return all.get(index % all.size());
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    private void write(int many, long seed, int done, long pages, List<String> faults) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "letters %d of %d, seed %d, pages %d, faults %d"
                        .formatted(done, many, seed, pages, faults.size()));
        counted.forEach((what, times) -> lines.add(what + ": " + times));
        lines.addAll(faults);
        try {
            Path folder = Files.createDirectories(Path.of("target", "letters"));
            Files.write(folder.resolve("generated.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A school of which the paper and the words are one of four. */
    private final class OneSchool {
        private final Fernleigh school = Fernleigh.founded();
        private final GeneratedWords words;
        private final GeneratedFamily.Maker families;
        private final StaffContact contact;
        private final StaffContact deputy;
        private final EntryId entry;

        OneSchool(GeneratedWords words, int paper) {
            this.words = words;
            this.families = new GeneratedFamily.Maker(school, words);
            this.contact =
                    new StaffContact(
                            school.deputy().id(), "Daniel Osei", "d.osei@fernleigh.example");
            this.deputy =
                    new StaffContact(school.otherLeader().id(), "Sarah Finch", "01632 960 114");
            this.entry = school.at(FIRST, "08:00", () -> settled(paper));
        }

        private EntryId settled(int paper) {
            if (paper % 2 == 1) {
                done(
                        school.the(SettingTheCrest.class)
                                .set(
                                        school.as(school.head()),
                                        form(),
                                        new SettingTheCrest.Drawing(
                                                GeneratedCrest.jpeg(), 300, 200, "An orchard")));
            }
            if (paper >= 2) {
                done(
                        school.the(WordingAPart.class)
                                .word(
                                        school.as(school.head()),
                                        form(),
                                        new WordingAPart.Draft(
                                                LetterKind.PCCR,
                                                RestrictionParts.DURATION,
                                                PartWorded.Choice.OWN,
                                                "From {first day} {for how long}, to {last day} – «dim mwy».",
                                                0)));
            }
            return new EntryId(
                    idIn(
                            school.the(LoggingAContact.class)
                                    .log(
                                            school.as(school.office()),
                                            new LoggingAContact.Told(
                                                    "A parent",
                                                    Channel.IN_PERSON_ON_SITE,
                                                    Fernleigh.moment(FIRST, "07:50"),
                                                    words.sentence().strip(),
                                                    words.sentence().strip(),
                                                    List.of(),
                                                    "I was upset."))));
        }

        /** How many pages there were. */
        long checked(int begun, int many, List<String> faults) {
            long pages = 0;
            try (ExecutorService lookers = Executors.newFixedThreadPool(2)) {
                List<Future<List<String>>> looks = new ArrayList<>();
                for (int one = 0; one < many; one++) {
                    Made made = made(begun + one, FIRST.plusDays(one * 2L));
                    made.faults().forEach(fault -> faults.add(made.what() + ": " + fault));
                    if (made.letter().isPresent()) {
                        CheckedLetter letter = made.letter().get();
                        pages += org.evenhand.letter.PdfChecks.pages(letter.pdf());
                        looks.add(
                                lookers.submit(() ->
                                        letter.faults().stream()
                                                .map(fault -> made.what() + ": " + fault)
                                                .toList()));
                    }
                }
                for (Future<List<String>> look : looks) {
                    faults.addAll(look.get());
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
            return pages;
        }

        private Made made(int index, LocalDate day) {
            LetterKind kind = inTurn(List.of(LetterKind.values()), index);
            GeneratedFamily.Shape shape = inTurn(List.of(GeneratedFamily.Shape.values()), index);
            int incidents =
                    index % 500 == 3
                            ? 400
                            : words.once(8) ? words.between(20, 60) : words.between(1, 6);
            count("kind " + kind);
            count("household " + shape);
            return school.at(day, "10:00", () -> made(index, kind, shape, incidents, day));
        }

        private Made made(
                int index,
                LetterKind kind,
                GeneratedFamily.Shape shape,
                int incidents,
                LocalDate day) {
            GeneratedFamily family = families.family(shape, day);
            LetterFrame frame = frame(family, kind, "2026-%03d".formatted(index), day);
            GeneratedLetters drafting =
                    new GeneratedLetters(
                            words, frame, contact, deputy, incidents, incidents > 20 ? 2000 : 60);
            LetterDocument draft = draft(drafting, kind);
            String what = "%d %s %s".formatted(index, kind, shape);
            Grounds against = against(kind, draft, family);
            List<String> strange =
                    drafting.unprintable().stream()
                            .map(one -> "U+%04X".formatted(one.codePointAt(0)))
                            .toList();
            if (strange.isEmpty() && against.isEmpty()) {
                count("issued");
                return new Made(
                        what, Optional.of(issued(kind, draft, family, drafting.says())), List.of());
            }
            count("refused for a character");
            List<String> faults = new ArrayList<>();
            for (String number : strange) {
                if (against.all().stream().noneMatch(ground -> ground.because().contains(number))) {
                    faults.add("does not name " + number);
                }
            }
            against.all().stream()
                    .filter(ground -> strange.stream().noneMatch(ground.because()::contains))
                    .map(Ground::because)
                    .forEach(because -> faults.add("refused: " + because));
            return new Made(what, Optional.empty(), faults);
        }

        private LetterDocument draft(GeneratedLetters drafting, LetterKind kind) {
            return school.the(Acts.class)
                    .lookUp(
                            school.as(school.head()),
                            unit -> {
                                Entry reported = Entries.byId(unit, entry).orElseThrow();
                                return drafting.draft(kind, reported, EntryDays.of(unit));
                            });
        }

        private LetterFrame frame(
                GeneratedFamily family, LetterKind kind, String number, LocalDate day) {
            return school.the(Acts.class)
                    .lookUp(
                            school.as(school.head()),
                            unit ->
                                    new LetterFrame(
                                            Schools.profile(unit, day),
                                            kind.goesToThePerson()
                                                    ? Recipient.of(
                                                            People.byId(unit, family.person())
                                                                    .orElseThrow(),
                                                            day)
                                                    : new Addressee("Peter Lang", List.of()),
                                            number,
                                            day,
                                            new LetterFrame.Signatory(
                                                    "Margaret Ellwood", "Headteacher"),
                                            HouseStyle.of(unit)));
        }

        private Grounds against(LetterKind kind, LetterDocument draft, GeneratedFamily family) {
            return school.the(Acts.class)
                    .lookUp(
                            school.as(school.head()),
                            unit -> Letters.against(unit, kind, draft, family.person()));
        }

        private CheckedLetter issued(
                LetterKind kind, LetterDocument draft, GeneratedFamily family, List<String> says) {
            List<LetterId> issued = new ArrayList<>();
            school.the(Acts.class)
                    .perform(
                            school.as(school.head()),
                            ISSUE,
                            unit -> {
                                issued.add(Letters.issue(unit, kind, draft, family.person()).id());
                                return Verdict.happened("/letters");
                            });
            return school.the(Acts.class)
                    .lookUp(
                            school.as(school.head()),
                            unit -> {
                                LetterId id = issued.getFirst();
                                IssuedLetter letter = Letters.byId(unit, id).orElseThrow();
                                LetterDocument document = Letters.document(unit, id).orElseThrow();
                                return new CheckedLetter(
                                        family,
                                        says,
                                        letter.issued(),
                                        document,
                                        Plates.of(unit, document),
                                        Letters.pdf(unit, id),
                                        kind.goesToThePerson());
                            });
        }

        /** To somebody whose children's other parent lives elsewhere. */
        CheckedLetter right() {
            return toOneOfTwo(false);
        }

        /** The same where somebody took the first address that came to hand. */
        CheckedLetter toTheOthersAddress() {
            return toOneOfTwo(true);
        }

        private CheckedLetter toOneOfTwo(boolean wrongly) {
            LocalDate day = FIRST.plusDays(1);
            return school.at(
                    day,
                    "10:00",
                    () -> {
                        GeneratedFamily family =
                                families.family(GeneratedFamily.Shape.SEPARATED, day);
                        LetterFrame frame =
                                frame(family, LetterKind.WARNING_CONDUCT, "2026-001", day);
                        GeneratedLetters drafting =
                                new GeneratedLetters(
                                        words,
                                        wrongly ? elsewhere(frame, family) : frame,
                                        contact,
                                        deputy,
                                        2,
                                        1_000_000);
                        return issued(
                                LetterKind.WARNING_CONDUCT,
                                draft(drafting, LetterKind.WARNING_CONDUCT),
                                family,
                                drafting.says());
                    });
        }

        private static LetterFrame elsewhere(LetterFrame frame, GeneratedFamily family) {
            String wrong = family.nowhere().get(family.nowhere().size() - 2);
            return new LetterFrame(
                    frame.school(),
                    new Addressee(family.name(), List.of("1 Orchard Lane", wrong)),
                    frame.caseNumber(),
                    frame.date(),
                    frame.signatory(),
                    frame.style());
        }

        LetterDocument without(LetterDocument letter, String section) {
            return new LetterDocument(
                    letter.language(),
                    letter.title(),
                    letter.date(),
                    letter.reference(),
                    letter.standing(),
                    letter.letterhead(),
                    letter.addressee(),
                    letter.origin(),
                    letter.sections().stream().filter(one -> !one.name().equals(section)).toList());
        }
    }
}
