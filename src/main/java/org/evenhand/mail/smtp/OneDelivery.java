package org.evenhand.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection for one message. It notes how far it came, because of a broken connection the
 * exception alone does not tell whether the server may have the letter.
 */
final class OneDelivery extends SMTPTransport {
    private boolean allIsSaid;
    private boolean isTaken;
    private String answer = "";

    OneDelivery(Session session, String host, int port) {
        super(session, new URLName("smtp", host, port, null, null, null));
    }

    /** Says the full stop after the letter: from here on the server may have it. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        allIsSaid = true;
        super.finishData();
        isTaken = true;
        answer = getLastServerResponse();
    }

    boolean allIsSaid() {
        return allIsSaid;
    }

    boolean isTaken() {
        return isTaken;
    }

    /** What the server said when it took the letter. */
    String answer() {
        return answer;
    }
}
