package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;

/**
 * A sheet as somebody leaves it who answers some questions and keeps what is suggested elsewhere.
 */
public final class FilledSheet {
    private FilledSheet() {}

    /** Takes the decision of the sheet with that address. */
    public static Outcome taken(
            String path, CaseFile file, Scope by, LocalDate today, Typed answered) {
        Sheet sheet = sheet(path);
        Typed filled = answered;
        boolean more = true;
        // What is chosen on one page may bring questions on the next.
        while (more) {
            Typed before = filled;
            for (SheetPage page : sheet.pages(file, by, new Answers(filled, today))) {
                for (Question question : page.questions()) {
                    filled = question.filling(filled);
                }
            }
            more = !filled.equals(before);
        }
        return sheet.take(by, ReadySchool.form(), file, new Answers(filled, today));
    }

    private static Sheet sheet(String path) {
        List<Sheet> sheets = RunningEvenhand.shared().all(Sheet.class);
        return sheets.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    }
}
