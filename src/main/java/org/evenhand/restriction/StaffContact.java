package org.evenhand.restriction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.kernel.AccountId;

/**
 * A member of staff to whom a person's contact goes (P55-3).
 *
 * @param account the account they sign in with
 * @param name as the letter prints it, with the role if the school wishes
 * @param reachedAt the address or number that the letter gives
 */
public record StaffContact(AccountId account, String name, String reachedAt) {
    /** A number, an address, or the words for it, whatever else stands around them. */
    private static final Map<ChannelGroup, Pattern> WAYS =
            new EnumMap<>(
                    Map.of(
                            ChannelGroup.PHONE,
                            said("\\+?[0-9][0-9 ()-]{5,}|(?<!not )by (tele)?phone"),
                            ChannelGroup.EMAIL,
                            said("@|(?<!not )by e-?mail"),
                            ChannelGroup.LETTER,
                            said("(?<!not )by (letter|post)")));

    public StaffContact {
        if (name.isBlank() || reachedAt.isBlank()) {
            throw new IllegalArgumentException("A contact has a name and can be reached");
        }
    }

    private static Pattern said(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The ways of contact that the letter names; none in words such as the school office. */
    Set<ChannelGroup> ways() {
        return WAYS.entrySet().stream()
                .filter(way -> way.getValue().matcher(reachedAt).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The same person, reached another way. */
    StaffContact reachedAt(String address) {
        return new StaffContact(account, name, address);
    }
}
