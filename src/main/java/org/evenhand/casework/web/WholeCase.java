package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.access.StepUp;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.WordRendering;
import org.evenhand.ui.ExcelTable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is printed or saved of a whole case (P51): for whoever prints cases and nobody else, behind
 * the password said once more. Each opening leaves its trace.
 */
@Component
class WholeCase {
    private final Acts acts;
    private final CaseAccess access;
    private final StepUp stepUp;

    WholeCase(Acts acts, CaseAccess access, StepUp stepUp) {
        this.acts = acts;
        this.access = access;
        this.stepUp = stepUp;
    }

    /** What a paper can be saved as; in an address by its own name, in small letters. */
    enum Format {
        PDF("application/pdf", "pdf"),
        WORD(WordRendering.TYPE, "docx"),
        EXCEL(ExcelTable.TYPE, "xlsx");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        /** For the trace of who read what: {@code legal-referral-pdf}. */
        String trace(String paper) {
            return paper + "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The case; not there for whoever may not print it.
     *
     * @param trace what is opened, for the record of who read what
     */
    CaseFile file(Scope scope, UUID id, String trace) {
        if (!MakingTheFile.mayMake(scope)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return access.read(scope, trace, new CaseId(id));
    }

    /**
     * Where the password is asked for; empty when it was said a moment ago.
     *
     * @param back where it leads back to
     */
    Optional<String> askedFirst(Scope scope, HttpServletRequest request, String back) {
        return stepUp.isFresh(scope, request)
                ? Optional.empty()
                : Optional.of(StepUp.askedBefore(back));
    }

    /** Makes something of the case in one unit of work, which leaves its trace. */
    <T> T made(Scope scope, String trace, CaseFile file, Function<Unit, T> making) {
        return acts.read(scope, trace, making, file.theCase().id());
    }

    /**
     * One file that is handed out.
     *
     * @param page where the password leads back to
     * @param paper for the record of who read what
     * @param name what the file's name begins with
     */
    record Saving(CaseFile file, String page, String paper, String name, Format format) {}

    /** Makes it and hands it out to be saved, or asks for the password first. */
    void save(
            Scope scope,
            HttpServletRequest request,
            HttpServletResponse response,
            Saving saving,
            Function<Unit, byte[]> making)
            throws IOException {
        Optional<String> asked = askedFirst(scope, request, saving.page());
        if (asked.isPresent()) {
            response.sendRedirect(asked.get());
            return;
        }
        CaseFile file = saving.file();
        Format format = saving.format();
        byte[] bytes = made(scope, format.trace(saving.paper()), file, making);
        SavedFile.head(
                response,
                format.mediaType,
                "%s-%s.%s".formatted(saving.name(), file.theCase().number(), format.ending),
                bytes.length);
        response.getOutputStream().write(bytes);
    }
}
