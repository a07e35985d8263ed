package org.evenhand.restriction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.kernel.AccountId;

/**
 * A member of staff to whom a person's contact goes (P55-3).
 *
 * @param account the account they sign in with
 * @param name as the letter prints it, with the role if the school wishes
 * @param reachedAt the address or number that the letter gives
 */
public record StaffContact(AccountId account, String name, String reachedAt) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{5,}");

    public StaffContact {
        if (name.isBlank() || reachedAt.isBlank()) {
            throw new IllegalArgumentException("A contact has a name and can be reached");
        }
    }

    /** The way of contact that the letter names; empty for words, such as the school office. */
    Optional<ChannelGroup> way() {
        if (reachedAt.contains("@")) {
            return Optional.of(ChannelGroup.EMAIL);
        }
        return NUMBER.matcher(reachedAt.strip()).matches()
                ? Optional.of(ChannelGroup.PHONE)
                : Optional.empty();
    }

    /** The same person, reached another way. */
    StaffContact reachedAt(String address) {
        return new StaffContact(account, name, address);
    }
}
