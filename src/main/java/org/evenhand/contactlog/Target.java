package org.evenhand.contactlog;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at whom it was directed: an individual, never "the school" (P13, P21, P29).
 *
 * @param account absent when they have none in Evenhand
 * @param name as they are called
 */
public record Target(@Nullable AccountId account, String name) {
    public Target {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A target has a name");
        }
    }

    public boolean is(AccountId somebody) {
        return somebody.equals(account);
    }

    /** The same person as that one: by account, else by name. */
    public boolean isTheSameAs(Target other) {
        boolean byName = account == null && other.account == null;
        return byName ? name.equalsIgnoreCase(other.name) : Objects.equals(account, other.account);
    }

    /** What names their welfare thread in an address; nothing of them can be read in it. */
    public UUID key() {
        return account != null
                ? account.value()
                : UUID.nameUUIDFromBytes(
                        name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
