package org.evenhand.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Unit;

/** The letters of one school. */
public final class Letters {
    private static final PdfRendering PAPER = new PdfRendering();
    private static final Comparator<IssuedLetter> LATEST_FIRST =
            Comparator.comparing(IssuedLetter::issuedAt)
                    .thenComparing(IssuedLetter::number)
                    .reversed();

    private Letters() {}

    /**
     * Whether every letter of the school is theirs to read; others read what was granted to them.
     */
    public static boolean areAllOpenTo(Scope scope) {
        return scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.DATA_PROTECTION_OFFICER);
    }

    /**
     * Everything that stands against issuing this letter now: what is not written, cannot be
     * printed or may not be said, who may not be written to. None when it may be issued.
     *
     * @param about as for {@link #issue}
     */
    public static Grounds against(Unit unit, LetterKind kind, LetterDocument draft, Id... about) {
        return new BeforeIssue(unit, kind, draft, About.of(about).person()).grounds();
    }

    /**
     * Issues a letter in the act that owns it: it gets the next number of the school's series of
     * this calendar year, names the last sealed block of the record, and is printed; bytes, words
     * and number are kept together and never change. Its draft, if it had one, is thrown away.
     *
     * @param draft as it was looked at; its standing is a draft's
     * @param about one person, and under what else it is to be found: its case, a restriction,
     *     entries. The {@link LetterId} of its draft, when given, becomes the letter's own
     * @throws UnissuableLetter when {@link #against} has grounds
     */
    public static IssuedLetter issue(
            Unit unit, LetterKind kind, LetterDocument draft, Id... about) {
        About subjects = About.of(about);
        Grounds against = against(unit, kind, draft, about);
        if (!against.isEmpty()) {
            throw new UnissuableLetter(against);
        }
        LetterId letter = subjects.letter(unit::newId);
        Sealed sealed = unit.sealedSoFar();
        // The number comes last: other letters of the school wait for it until this one is kept.
        String number = nextNumber(unit);
        LetterDocument document =
                draft.issuedAs(
                        new Standing.Issued(
                                number, new SealedBlock(sealed.block(), sealed.root())));
        byte[] pdf = PAPER.render(document, Plates.of(unit, document));
        String sha256 = LetterFiles.keep(unit, letter.value(), pdf);
        Recorded<LetterIssued> issued =
                unit.record(
                        Freezing.of(letter, kind, document, subjects, sha256, pdf.length),
                        subjects.with(letter));
        unit.record(new LetterWorded(letter, document), letter);
        return IssuedLetter.of(List.of(issued)).orElseThrow();
    }

    private static String nextNumber(Unit unit) {
        int year = unit.today().getYear();
        return "%d-%03d".formatted(year, unit.nextNumber("letter-" + year));
    }

    /** Empty when no letter of that id was issued in this school. */
    public static Optional<IssuedLetter> byId(Unit unit, LetterId letter) {
        return IssuedLetter.of(unit.about(letter));
    }

    /** The letters about a person, a case, a restriction: the latest first. */
    public static List<IssuedLetter> about(Unit unit, Id subject) {
        return Recorded.ofKind(unit.about(subject), LetterIssued.class)
                .flatMap(issued -> byId(unit, issued.fact().letter()).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Every letter of the school, the latest first. */
    public static List<IssuedLetter> all(Unit unit) {
        Map<LetterId, List<Recorded<?>>> facts = new LinkedHashMap<>();
        gather(facts, unit.all(LetterIssued.class), LetterIssued::letter);
        gather(facts, unit.all(LetterSent.class), LetterSent::letter);
        gather(facts, unit.all(LetterReturned.class), LetterReturned::letter);
        gather(facts, unit.all(PersonTold.class), PersonTold::letter);
        gather(facts, unit.all(SupplementAdded.class), SupplementAdded::letter);
        gather(facts, unit.all(PerhapsReadByAnother.class), PerhapsReadByAnother::letter);
        gather(facts, unit.all(ReadByAnotherDealtWith.class), ReadByAnotherDealtWith::letter);
        return facts.values().stream()
                .flatMap(each -> IssuedLetter.of(each).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static <F extends Fact> void gather(
            Map<LetterId, List<Recorded<?>>> facts,
            List<Recorded<F>> found,
            java.util.function.Function<F, LetterId> letter) {
        for (Recorded<F> each : found) {
            facts.computeIfAbsent(letter.apply(each.fact()), _ -> new ArrayList<>()).add(each);
        }
    }

    /**
     * The PDF, byte for byte as it was issued.
     *
     * @throws ChangedBytes when what is kept is not what was issued
     * @throws IllegalArgumentException when no such letter was issued
     */
    public static byte[] pdf(Unit unit, LetterId letter) {
        LetterIssued issued =
                byId(unit, letter)
                        .map(IssuedLetter::issued)
                        .orElseThrow(() -> new IllegalArgumentException("No such letter"));
        return LetterFiles.read(unit, letter.value(), issued.sha256());
    }

    /** Every word of the letter as it was issued; empty when its words were erased since. */
    public static Optional<LetterDocument> document(Unit unit, LetterId letter) {
        Stream<Recorded<LetterWorded>> worded =
                Recorded.ofKind(unit.about(letter), LetterWorded.class);
        return worded.findFirst().map(found -> found.fact().document());
    }
}
