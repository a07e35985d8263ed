package org.evenhand.contactlog.web;

import java.time.Instant;
import java.util.List;
import org.evenhand.contactlog.MailBatch;
import org.evenhand.contactlog.MailRead;
import org.evenhand.contactlog.OfferedMail;
import org.evenhand.contactlog.evidence.PlainText;
import org.evenhand.people.People;
import org.jspecify.annotations.Nullable;

/**
 * One proposed entry as the page of the batch prints it.
 *
 * @param undated whether nobody can tell from it when it was sent: whoever logs it says when it
 *     came
 * @param attachments what hangs on it, in words; empty when nothing does
 * @param person who alone has the sender's address in the register; absent when nobody or several
 * @param turnedAway why the file was not kept; empty when it was
 */
public record ProposalView(
        String number,
        String file,
        String from,
        String subject,
        String sent,
        boolean undated,
        String words,
        String attachments,
        List<String> notes,
        boolean repeat,
        @Nullable String person,
        String turnedAway) {
    private static final int SHOWN = 300;

    static ProposalView of(
            MailBatch.Proposal proposal, Instant offeredAt, People.@Nullable Found person) {
        OfferedMail file = proposal.file();
        MailRead mail = file.mail();
        return new ProposalView(
                Integer.toString(proposal.number()),
                file.safeName(),
                mail == null ? "" : mail.from(),
                mail == null ? file.safeName() : mail.subject(),
                proposal.isDated(offeredAt)
                        ? Said.moment(proposal.sent(offeredAt))
                        : mail == null || mail.dateAsWritten().isBlank()
                                ? "It carries no date"
                                : "Its date cannot be right: " + mail.dateAsWritten(),
                !proposal.isDated(offeredAt),
                mail == null ? "" : PlainText.atMost(mail.body(), SHOWN),
                mail == null ? "" : hanging(mail.attachments()),
                mail == null ? file.notes() : mail.notes(),
                proposal.repeat(),
                person == null ? null : person.name(),
                file.because());
    }

    private static String hanging(List<String> names) {
        return names.isEmpty()
                ? ""
                : "%s, kept in it unopened: %s"
                        .formatted(
                                names.size() == 1
                                        ? "One attachment"
                                        : names.size() + " attachments",
                                String.join(", ", names));
    }

    /** What it is called in a list of them. */
    public String title() {
        return subject.isEmpty() ? "No subject" : subject;
    }
}
