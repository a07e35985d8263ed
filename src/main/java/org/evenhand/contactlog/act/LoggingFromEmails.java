package org.evenhand.contactlog.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.MailBatch;
import org.evenhand.contactlog.MailRead;
import org.evenhand.contactlog.MailsLogged;
import org.evenhand.contactlog.MailsOffered;
import org.evenhand.contactlog.OfferedMail;
import org.evenhand.contactlog.PersonNamed;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.Kind;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.Refusal;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.EvidenceId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.evenhand.restriction.Channel;
import org.springframework.stereotype.Component;

/**
 * Up to forty e-mails are dropped at once and become proposed entries, which one act confirms (P46,
 * P27). They are kept as soon as they are dropped: nothing has to be dropped twice.
 */
@Component
@Paragraphs({"P27", "P46"})
public class LoggingFromEmails {
    public static final Act OFFER = new Act("contactlog.offer-mails");
    public static final Act LOG = new Act("contactlog.log-mails");

    /** How many are taken at once. */
    public static final int MOST = 40;

    private final Acts acts;
    private final EvidenceFiles files;

    LoggingFromEmails(Acts acts, EvidenceFiles files) {
        this.acts = acts;
        this.files = files;
    }

    /**
     * One proposal that is to become an entry.
     *
     * @param number its place in the batch
     * @param who as the record is to name the sender
     * @param person of the register, when the address told who it is
     * @param cameAt when it came, as whoever logs it says: of one that says itself when it was
     *     sent, nobody is asked
     */
    public record Chosen(
            int number, String who, Optional<PersonId> person, Optional<Instant> cameAt) {
        public Chosen(int number, String who, Optional<PersonId> person) {
            this(number, who, person, Optional.empty());
        }
    }

    /** Keeps the files and proposes entries; the page of the batch is the result. */
    public Outcome offer(Scope scope, FormTicket ticket, List<OfferedFile> files) {
        return acts.perform(
                scope,
                OFFER,
                ticket,
                unit -> {
                    MailsOffered offered =
                            new MailsOffered(
                                    files.stream()
                                            .limit(MOST)
                                            .map(file -> offered(unit, file))
                                            .toList());
                    FactId batch = unit.record(offered, scope.actor().account()).id();
                    return Verdict.happened("/contacts/mails/" + batch.text());
                });
    }

    private OfferedMail offered(Unit unit, OfferedFile file) {
        return switch (file.opened()) {
            case Opened.Accepted accepted ->
                    new OfferedMail(
                            accepted.name().given(),
                            accepted.name().safe(),
                            accepted.kind(),
                            accepted.mediaType(),
                            accepted.size(),
                            files.keep(unit, file.bytes()),
                            accepted.notes(),
                            KeptFiles.mail(accepted.reading()),
                            "");
            case Opened.Refused(FileName name, Refusal refusal) ->
                    new OfferedMail(
                            name.given(),
                            name.safe(),
                            null,
                            "",
                            0,
                            "",
                            List.of(),
                            null,
                            refusal.because() + " " + refusal.instead());
        };
    }

    /** Makes an entry of each that was chosen, in the order in which they were sent. */
    public Outcome log(Scope scope, FormTicket ticket, FactId batchId, List<Chosen> chosen) {
        return acts.perform(
                scope,
                LOG,
                ticket,
                batchId,
                unit -> {
                    MailBatch batch =
                            MailBatch.of(unit, scope.actor().account(), batchId)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "There is no batch of that id"));
                    Grounds against = against(batch, chosen);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    List<EntryId> entries = new ArrayList<>();
                    for (MailBatch.Proposal proposal : batch.proposals()) {
                        chosen.stream()
                                .filter(each -> each.number() == proposal.number())
                                .forEach(each -> entries.add(logged(unit, batch, proposal, each)));
                    }
                    unit.record(new MailsLogged(batchId, entries), scope.actor().account());
                    return Verdict.happened("/contacts/mails/" + batchId.text());
                });
    }

    private static Grounds against(MailBatch batch, List<Chosen> chosen) {
        return Stream.of(
                        EntryRules.when(
                                chosen.isEmpty(),
                                "mails.something-is-chosen",
                                PolicyParagraph.p(46),
                                "Choose at least one e-mail to log",
                                "Tick those that belong in the record."),
                        EntryRules.when(
                                !batch.entries().isEmpty(),
                                "mails.logged-once",
                                PolicyParagraph.p(46),
                                "These e-mails have been logged already",
                                "Drop those that are missing again."))
                .collect(Grounds.collecting());
    }

    private static EntryId logged(
            Unit unit, MailBatch batch, MailBatch.Proposal proposal, Chosen chosen) {
        OfferedMail file = proposal.file();
        MailRead mail = file.mail();
        EntryId entry =
                LoggingAContact.record(
                        unit,
                        new LoggingAContact.Told(
                                chosen.who(),
                                Channel.EMAIL,
                                proposal.isDated(batch.offeredAt())
                                        ? proposal.sent(batch.offeredAt())
                                        : chosen.cameAt().orElse(proposal.sent(batch.offeredAt())),
                                account(file, proposal.isDated(batch.offeredAt())),
                                mail == null ? "" : mail.body().strip(),
                                List.of(),
                                ""));
        unit.record(
                new EvidenceKept(
                        entry,
                        new EvidenceId(unit.newId()),
                        file.name(),
                        file.safeName(),
                        file.kind() == null ? Kind.EMAIL : file.kind(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        file.notes(),
                        null,
                        "",
                        mail),
                entry);
        chosen.person()
                .flatMap(id -> People.byId(unit, id))
                .ifPresent(person ->
                        unit.record(
                                new PersonNamed(entry, person.id(), person.name()),
                                entry,
                                person.id()));
        return entry;
    }

    private static String account(OfferedMail file, boolean dated) {
        MailRead mail = file.mail();
        if (mail == null) {
            return "A file: " + file.safeName();
        }
        String subject = mail.subject().isEmpty() ? "no subject" : mail.subject();
        return "E-mail: " + subject + (dated ? "" : "\n" + undated(mail));
    }

    private static String undated(MailRead mail) {
        return (mail.dateAsWritten().isBlank()
                        ? "It carries no date."
                        : "Its date cannot be right; it reads: " + mail.dateAsWritten() + ".")
                + " When it came was said by whoever logged it.";
    }
}
