package org.evenhand.mail;

import org.evenhand.school.SchoolProfile;

/**
 * The words of an e-mail. Its subject says from whom it is and nothing of anybody; the rest is
 * short and kind, says nothing of what the letter says, and whom to ring.
 */
public record MailWords(String subject, String text) {

    /**
     * With the letter attached.
     *
     * @param policyAt where the policy can be read that comes with it; empty where it speaks of
     *     none
     */
    public static MailWords withTheLetter(
            SchoolProfile school, MailServer server, String name, String policyAt) {
        return words(
                school,
                server,
                name,
                "Attached is a letter to you from %s, as a PDF. Please read it.%s"
                        .formatted(
                                school.name(),
                                policyAt.isEmpty()
                                        ? ""
                                        : "\n\nThe policy that comes with it is here: " + policyAt),
                "If it does not open, or anything in it is unclear, ring us and we will help.");
    }

    /** That a letter comes by post: it tells nobody anything (J6). */
    public static MailWords thatItComesByPost(
            SchoolProfile school, MailServer server, String name) {
        return words(
                school,
                server,
                name,
                "A letter to you from %s is on its way by post.".formatted(school.name()),
                "If it has not come within a week, or you need it in another form, ring us and we"
                        + " will help.");
    }

    /** A test of the settings, to whoever made them. */
    public static MailWords test(String school, MailServer server) {
        return new MailWords(
                "A test message from " + school,
                """
                This is a test message. It shows that Evenhand can send by the mail server of %s.

                Letters will go from %s. What cannot be delivered comes back there, so somebody
                must read that mailbox.
                """
                        .formatted(school, server.fromAddress()));
    }

    private static MailWords words(
            SchoolProfile school, MailServer server, String name, String what, String help) {
        String phone = school.paper().phone();
        return new MailWords(
                "A letter from " + school.name(),
                """
                Dear %s,

                %s

                %s%s

                %s

                If this is not meant for you, please tell us, and delete it.

                %s
                """
                        .formatted(
                                name,
                                what,
                                help,
                                phone.isBlank() ? "" : "\nOur telephone number is " + phone + ".",
                                server.answersRead()
                                        ? "You can also answer this e-mail."
                                        : "Please do not answer this e-mail: nobody reads what comes"
                                                + " back to its address.",
                                school.name()));
    }
}
