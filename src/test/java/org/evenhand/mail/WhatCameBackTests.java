package org.evenhand.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.mail.MailSchool.at;
import static org.evenhand.walk.ReadySchool.done;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The message of a mail server that a letter did not arrive is read for whoever got it, said in
 * plain words, and recorded when a person says so (J6, P65; RFC 3464).
 */
@Paragraphs("P65")
class WhatCameBackTests {
    private final PostOffice office = PostOffice.open();
    private final MailSchool school = new MailSchool();
    private final Visitor head = school.ready.visitedBy(school.ready.head);

    WhatCameBackTests() {
        school.sendsBy(MailSchool.at(office.port(), true));
        done(school.queued(at(10, 0)));
        school.looks(at(10, 10));
    }

    @AfterEach
    void closes() {
        office.close();
    }

    private String page() {
        return school.letter().href() + "/e-mail/bounce";
    }

    private Visitor.Page read(String message) {
        return head.opens(page())
                .form()
                .withFile("report", "undelivered.eml", message.getBytes(UTF_8))
                .send();
    }

    private String ours() {
        return "<%s@fernleigh.example>".formatted(school.message().id().text());
    }

    /** As Postfix writes one, today at 11:30. */
    static String report(String about, String to, String action, String status) {
        return """
        From: MAILER-DAEMON@mx.fernleigh.example (Mail Delivery System)
        To: office@fernleigh.example
        Subject: Undelivered Mail Returned to Sender
        Date: %s
        Message-ID: <20261125113000.1A2B3C@mx.fernleigh.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="1A2B3C.1764070200/mx.fernleigh.example"

        --1A2B3C.1764070200/mx.fernleigh.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host mx.fernleigh.example.

        --1A2B3C.1764070200/mx.fernleigh.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.fernleigh.example
        Arrival-Date: Wed, 25 Nov 2026 10:10:00 +0000 (GMT)

        Final-Recipient: rfc822; %s
        Original-Recipient: rfc822;%s
        Action: %s
        Status: %s
        Remote-MTA: dns; mx.example.org
        Diagnostic-Code: smtp; 550 5.1.1 <%s>: Recipient address rejected: User
            unknown in virtual mailbox table

        --1A2B3C.1764070200/mx.fernleigh.example
        Content-Description: Undelivered Message
        Content-Type: message/rfc822

        Return-Path: <office@fernleigh.example>
        From: office@fernleigh.example
        To: %s
        Subject: A letter from School
        Message-ID: %s
        Content-Type: text/plain

        Dear parent

        --1A2B3C.1764070200/mx.fernleigh.example--
        """
                .formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME
                                .withLocale(Locale.UK)
                                .format(at(11, 30).atOffset(ZoneOffset.UTC)),
                        to,
                        to,
                        action,
                        status,
                        to,
                        to,
                        about);
    }

    @Test
    void whatFailedForGoodIsSaidAndIsRecordedOnlyWhenAPersonSaysSo() {
        Visitor.Page said = read(report(ours(), MailSchool.ADDRESS, "failed", "5.1.1"));

        assertThat(said.text())
                .contains("Your e-mail with this letter to darren@example.org did not arrive")
                .contains("Mailbox unknown, for good (5.1.1): 550 5.1.1")
                .contains("User unknown in virtual mailbox table", "Such a message can be forged");
        // The control: reading it changes nothing.
        assertThat(school.letter().told().stands()).isTrue();
        assertThat(school.letter().returns()).isEmpty();

        Visitor.Page back = said.form().send();

        assertThat(back.text()).contains("Came back", "Mailbox unknown, for good (5.1.1)");
        assertThat(school.letter().returns().getFirst().occurredAt()).isEqualTo(at(11, 30));
        assertThat(school.letter().told().stands()).isFalse();
        assertThat(read(report(ours(), MailSchool.ADDRESS, "failed", "5.1.1")).text())
                .contains("it was recorded already");
    }

    @ParameterizedTest
    @CsvSource({
        "delayed, 4.4.1, is still being tried",
        "relayed, 2.1.9, arrived at its mail server",
        "delivered, 2.0.0, arrived at its mail server"
    })
    void whatDidNotFailIsSaidAndThereIsNothingToRecord(String action, String status, String words) {
        Visitor.Page said = read(report(ours(), MailSchool.ADDRESS, action, status));

        assertThat(said.text()).contains(words, "there is nothing to record");
        assertThat(said.seen().select("main form")).isEmpty();
    }

    /** A mailbox that passes mail on names the end of the way: the id says that it is ours. */
    @Test
    void itIsKnownByItsIdWhateverTheAddressAndByTheAddressOnlyWithAWord() {
        assertThat(read(report(ours(), "elsewhere@example.net", "failed", "5.2.2")).text())
                .contains("with this letter to darren@example.org did not arrive")
                .contains("The mailbox is full, for good (5.2.2)");
        assertThat(read(report("", "DARREN@example.org", "failed", "5.1.1")).text())
                .contains("The report does not say which");
        assertThat(read(report("<1@other.example>", "nina@example.net", "failed", "5.1.1")).text())
                .contains("did not go from here with this letter");
        assertThat(
                        read(report(
                                        "<00000000-0000-0000-0000-000000000000@fernleigh.example>",
                                        MailSchool.ADDRESS,
                                        "failed",
                                        "5.1.1"))
                                .text())
                .contains("did not go from here with this letter");
    }

    @Test
    void aMessageThatIsNoReportIsSaidToBeNoneBesideTheField() {
        Visitor.Page none =
                read("From: a@example.org\nSubject: Undeliverable\n\nIt did not arrive.\n");
        assertThat(none.title()).startsWith("Error: ");
        assertThat(none.text()).contains("No report of a mail server was found in it");
        assertThat(head.opens(page()).form().send().text())
                .contains("Choose the message that came back");
    }

    @Test
    void whoPostsLettersMayAndNobodyElse() {
        for (Account each : new Account[] {school.ready.head, school.ready.deputy}) {
            assertThat(school.ready.visitedBy(each).opens(page()).status()).isEqualTo(200);
        }
        for (Account each :
                new Account[] {school.ready.chair, school.ready.teacher, school.ready.office}) {
            assertThat(school.ready.visitedBy(each).opens(page()).status()).isEqualTo(404);
        }
    }
}
