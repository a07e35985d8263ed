package org.evenhand.casework.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.CaseRecord;
import org.evenhand.casework.Exhibit;
import org.evenhand.casework.FileMade;
import org.evenhand.casework.FilePart;
import org.evenhand.casework.FiledFact;
import org.evenhand.casework.letters.FileDocument;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.contactlog.evidence.Drawn;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterFiles;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.letter.SealedBlock;
import org.evenhand.letter.Standing;
import org.springframework.stereotype.Component;

/**
 * The whole case is printed as one file, and that it was is recorded with the file's SHA-256. Only
 * the headteacher and the data protection officer make it (P51).
 */
@Paragraphs("P45")
@Component
public class MakingTheFile {
    public static final Act MAKE = new Act("casework.make-file");

    private static final PdfRendering PAPER = new PdfRendering();

    private final OnACase onACase;
    private final Acts acts;
    private final DrawingExhibits drawing;

    MakingTheFile(OnACase onACase, Acts acts, DrawingExhibits drawing) {
        this.onACase = onACase;
        this.acts = acts;
        this.drawing = drawing;
    }

    /**
     * The file's page is the result. A closed case is printed as well: a panel, a court or the
     * person themselves may ask for it for as long as it is kept.
     */
    public Outcome make(Scope scope, FormTicket ticket, CaseId id, FilePart part, String purpose) {
        Map<String, Drawn> drawn = drawn(scope, id, part);
        return onACase.performEvenWhenClosed(
                scope,
                MAKE,
                ticket,
                id,
                (unit, file) -> {
                    if (!mayMake(scope)) {
                        return Verdict.refused(
                                Grounds.of(
                                        new Ground(
                                                "file.made-by-who-answers-for-it",
                                                PolicyParagraph.p(51),
                                                "Only the headteacher and the data protection officer"
                                                        + " print a whole case.",
                                                "Ask one of them.")));
                    }
                    make(unit, file, part, purpose, drawn);
                    return Verdict.happened(OnACase.address(id) + "/file");
                });
    }

    /** Who prints a whole case, and opens what was printed. */
    public static boolean mayMake(Scope scope) {
        return scope.is(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER);
    }

    /** What this part of the file shows can be drawn; of what it withholds nothing is opened. */
    private Map<String, Drawn> drawn(Scope scope, CaseId id, FilePart part) {
        return mayMake(scope)
                ? drawing.draw(
                        scope,
                        acts.lookUp(
                                scope,
                                unit ->
                                        Exhibit.of(
                                                CaseRecord.of(
                                                        unit, CaseFiles.require(unit, id), part))))
                : Map.of();
    }

    private static void make(
            Unit unit, CaseFile file, FilePart part, String purpose, Map<String, Drawn> drawn) {
        List<FiledFact> facts = CaseRecord.of(unit, file, part);
        Sealed sealed = unit.sealedSoFar();
        int year = unit.today().getYear();
        String number = "%d-%03d".formatted(year, unit.nextNumber("file-" + year));
        FileDocument document = document(unit, file, part, purpose, facts, drawn);
        LetterDocument filed =
                document.document()
                        .filedAs(
                                new Standing.Filed(
                                        number, new SealedBlock(sealed.block(), sealed.root())));
        Map<String, byte[]> plates = new HashMap<>(document.plates());
        plates.putAll(Plates.of(unit, filed));
        byte[] pdf = PAPER.render(filed, plates);
        UUID id = unit.newId();
        String sha256 = LetterFiles.keep(unit, id, pdf);
        int shown = (int) facts.stream().filter(FiledFact::isShown).count();
        unit.record(
                new FileMade(
                        file.theCase().id(),
                        id,
                        number,
                        part,
                        purpose,
                        sha256,
                        pdf.length,
                        shown,
                        facts.size() - shown),
                file.theCase().id());
    }

    private static FileDocument document(
            Unit unit,
            CaseFile file,
            FilePart part,
            String purpose,
            List<FiledFact> facts,
            Map<String, Drawn> drawn) {
        return new FileDocument(
                new LetterFrame(
                        file.school(),
                        new Addressee("For the file of case " + file.theCase().number(), List.of()),
                        file.theCase().number(),
                        file.today(),
                        Offices.signing(unit.scope(), file),
                        file.style()),
                file.person().name(),
                part,
                purpose,
                facts,
                Exhibit.of(facts),
                drawn);
    }
}
