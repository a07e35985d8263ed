package org.evenhand.mail;

import java.util.regex.Pattern;

/**
 * E-mail addresses that every mail server takes: letters of ASCII, no quotes, no comments. Others
 * exist; whoever has one is written to by post.
 */
public final class MailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private MailAddress() {}

    public static boolean isOne(String address) {
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }

    /** What follows the last {@code @}. */
    public static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** Whether something in a head line would begin another one. */
    public static boolean breaksALine(String words) {
        return words.chars().anyMatch(Character::isISOControl)
                || words.indexOf('\u2028') >= 0
                || words.indexOf('\u2029') >= 0;
    }
}
