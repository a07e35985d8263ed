package org.evenhand.contactlog.evidence;

/** How much of a message is read; what is beyond is in the original, and a note says so. */
public final class MailLimits {
    /** Attachments listed. */
    public static final int MOST_ATTACHMENTS = 1_000;

    /** Multiparts inside multiparts; honest mail has three or four. */
    public static final int DEEPEST_NESTING = 20;

    /** Characters of the body: about thirty thousand words. */
    public static final int LONGEST_BODY = 200_000;

    /** Characters of HTML that are turned into text; HTML is wordier than what it says. */
    public static final int LONGEST_HTML = 2_000_000;

    /** Header fields of a message or of one of its parts. */
    public static final int MOST_HEADERS = 1_000;

    /** Bytes of one header field, all its lines together. */
    public static final int LONGEST_HEADER = 200_000;

    /** Characters of a subject, a date or an id that are shown. */
    public static final int LONGEST_LINE = 2_000;

    /** Characters of one name or address. */
    public static final int LONGEST_NAME = 320;

    /** People listed under To, and as many under Cc. */
    public static final int MOST_CORRESPONDENTS = 500;

    /** Recipients of whom a report says what became of a message. */
    public static final int MOST_REPORTED = 100;

    /** Bytes of a report, or of what it gives back, that are looked at. */
    public static final int LONGEST_REPORT = 200_000;

    private MailLimits() {}
}
