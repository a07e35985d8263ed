package org.evenhand.access;

import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What is kept of a password: its Argon2id hash, with a salt of its own and with what it cost, so
 * that a later version can ask for more and still know the older ones.
 */
@Component
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder;

    /**
     * What no password comes to, at the same cost: compared with when there is no such account, so
     * that both answers take as long.
     */
    private final String nobodys;

    /** As costly as the least that OWASP's password storage cheat sheet asks for: 19 MiB, twice. */
    Passwords() {
        this(19 * 1024, 2);
    }

    private Passwords(int kibibytes, int passes) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, kibibytes, passes);
        nobodys =
                "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                        .formatted(kibibytes, passes, zeros(SALT_BYTES), zeros(HASH_BYTES));
    }

    /**
     * The same, so cheap that it protects nobody: for the tests, which open thousands of accounts
     * whose password everybody knows.
     */
    public static Passwords cheap() {
        return new Passwords(64, 1);
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    public String hashOf(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    String nobodys() {
        return nobodys;
    }
}
