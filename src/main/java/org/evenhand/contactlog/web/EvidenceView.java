package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.MailRead;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.SummaryRow;

/** A file as the entry's page lists it; of an e-mail, what could be read of it. */
public record EvidenceView(
        String href,
        String name,
        String about,
        String sha256,
        List<String> notes,
        List<SummaryRow> mail,
        String words) {
    /** Said while whoever added it still has the picture at hand, not first when all is printed. */
    private static final String NOT_PRINTED =
            "This picture is of the kind that iPhones take (HEIC), which cannot be printed in the whole file: save it as a JPEG and add that too.";

    static EvidenceView of(OpenEntry open, Recorded<EvidenceKept> recorded) {
        EvidenceKept kept = recorded.fact();
        LocalDate on = kept.capturedOn();
        String about =
                AskingForHeadings.sentence(kept.kind().words())
                        + ", "
                        + Said.size(kept.size())
                        + ", added by "
                        + recorded.actor().name()
                        + " on "
                        + Said.moment(recorded.recordedAt())
                        + (on == null ? "" : "; made on " + Said.day(on))
                        + (kept.capturedBy().isEmpty() ? "" : " by " + kept.capturedBy());
        MailRead mail = kept.mail();
        return new EvidenceView(
                open.href("evidence/" + kept.evidence().text()),
                kept.safeName(),
                about,
                kept.sha256(),
                notes(kept),
                mail == null ? List.of() : rows(mail),
                mail == null ? "" : mail.body());
    }

    private static List<String> notes(EvidenceKept kept) {
        MailRead mail = kept.mail();
        return Stream.of(
                        kept.notes(),
                        mail == null ? List.<String>of() : mail.notes(),
                        kept.mediaType().equals("image/heic")
                                ? List.of(NOT_PRINTED)
                                : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    private static List<SummaryRow> rows(MailRead mail) {
        List<SummaryRow> rows = new ArrayList<>();
        Instant sent = mail.sent();
        rows.add(SummaryRow.of("From, as it says", mail.from()));
        rows.add(SummaryRow.of("To", String.join(", ", mail.to())));
        rows.add(SummaryRow.of("Sent", sent == null ? mail.dateAsWritten() : Said.moment(sent)));
        rows.add(SummaryRow.of("Subject", mail.subject()));
        if (!mail.attachments().isEmpty()) {
            rows.add(SummaryRow.of("With it", String.join(", ", mail.attachments())));
        }
        return rows;
    }
}
