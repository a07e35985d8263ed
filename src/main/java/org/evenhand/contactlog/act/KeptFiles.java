package org.evenhand.contactlog.act;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.EvidenceTurnedAway;
import org.evenhand.contactlog.MailRead;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Refusal;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.EvidenceId;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps files inside the unit of work of an act on an entry. */
@Component
class KeptFiles {
    private final EvidenceFiles files;

    KeptFiles(EvidenceFiles files) {
        this.files = files;
    }

    /** What may be kept is kept; what may not is written down as turned away. */
    List<EntryFact> keep(
            Unit unit,
            EntryId entry,
            List<OfferedFile> offered,
            @Nullable LocalDate capturedOn,
            String capturedBy) {
        List<EntryFact> facts = new ArrayList<>();
        for (OfferedFile file : offered) {
            facts.add(
                    switch (file.opened()) {
                        case Opened.Accepted accepted ->
                                kept(unit, entry, file.bytes(), accepted, capturedOn, capturedBy);
                        case Opened.Refused(FileName name, Refusal refusal) ->
                                new EvidenceTurnedAway(
                                        entry, name.given(), refusal.because(), refusal.instead());
                    });
        }
        return facts;
    }

    private EvidenceKept kept(
            Unit unit,
            EntryId entry,
            Path bytes,
            Opened.Accepted accepted,
            @Nullable LocalDate capturedOn,
            String capturedBy) {
        return new EvidenceKept(
                entry,
                new EvidenceId(unit.newId()),
                accepted.name().given(),
                accepted.name().safe(),
                accepted.kind(),
                accepted.mediaType(),
                accepted.size(),
                files.keep(unit, bytes),
                notes(accepted),
                capturedOn,
                capturedBy,
                mail(accepted.reading()));
    }

    private static List<String> notes(Opened.Accepted accepted) {
        List<String> more =
                switch (accepted.reading()) {
                    case Reading.Recognised recognised -> recognised.notes();
                    case Reading.NotReadable unread -> List.of(unread.because());
                    case Reading.Mail mail -> List.of();
                };
        return Stream.concat(accepted.notes().stream(), more.stream()).toList();
    }

    static @Nullable MailRead mail(Reading reading) {
        if (!(reading instanceof Reading.Mail mail)) {
            return null;
        }
        return new MailRead(
                mail.from().map(Reading.Correspondent::name).orElse(""),
                mail.from().map(Reading.Correspondent::address).orElse(""),
                Stream.concat(mail.to().stream(), mail.cc().stream())
                        .map(to -> to.address().isEmpty() ? to.name() : to.address())
                        .toList(),
                mail.subject(),
                mail.sent().map(sent -> sent.truncatedTo(ChronoUnit.MICROS)).orElse(null),
                mail.dateAsWritten(),
                mail.messageId(),
                mail.body(),
                mail.attachments().stream().map(part -> part.name().safe()).toList(),
                mail.notes());
    }
}
