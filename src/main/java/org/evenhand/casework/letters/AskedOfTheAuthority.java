package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.Locale;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AuthorityAnswered;
import org.evenhand.casework.EscalationSent;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.ledger.Recorded;

/** That the authority was asked to write, and what it answered, in a few sentences (P63, F8). */
public final class AskedOfTheAuthority {
    private AskedOfTheAuthority() {}

    /** {@code Asked on Tuesday 4 May 2027 (by post, to the officer). No answer is recorded.} */
    public static String inWords(RequestToTheAuthority one) {
        EscalationSent sent = one.sent().fact();
        String how = sent.how().words();
        return "Asked on %s (%s, to %s). %s"
                .formatted(
                        PrintedDate.of(sent.on()),
                        how.substring(0, 1).toLowerCase(Locale.UK) + how.substring(1),
                        sent.to(),
                        one.answer()
                                .map(Recorded::fact)
                                .map(AskedOfTheAuthority::inWords)
                                .orElse("No answer is recorded."));
    }

    private static String inWords(AuthorityAnswered answer) {
        LocalDate dated = answer.letterDated();
        return dated == null
                ? "%s, heard on %s: %s"
                        .formatted(
                                answer.outcome().words(),
                                PrintedDate.of(answer.on()),
                                answer.because())
                : "It wrote to them on %s, and %s copy was seen here: %s"
                        .formatted(
                                PrintedDate.of(dated),
                                answer.copySeen() ? "a" : "no",
                                answer.because());
    }
}
