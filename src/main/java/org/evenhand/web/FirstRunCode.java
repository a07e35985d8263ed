package org.evenhand.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.evenhand.access.Accounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The one-time code in front of the first-run page: whoever can read the console of this machine
 * may found the school or bring a backup back. It is made anew at each start and dies after ten
 * wrong tries.
 */
@Component
class FirstRunCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int TRIES = 10;
    static final String WRONG =
            "Enter the code that Evenhand printed on its console when it started";

    private final Accounts accounts;
    private final String code = fresh();
    private final ReentrantLock one = new ReentrantLock();
    private int tries;

    FirstRunCode(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether this is the code; spaces, hyphens and case do not matter. */
    synchronized boolean isRight(String typed) {
        if (tries++ >= TRIES) {
            return false;
        }
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(
                plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /** Of those who fill the empty database one at a time, each after looking whether it is. */
    <T> T alone(Supplier<T> filling) {
        one.lock();
        try {
            return filling.get();
        } finally {
            one.unlock();
        }
    }

    /** The first pages are gone for good once there is an account. */
    void onlyWhileEmpty() {
        if (!accounts.none()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void print() {
        if (accounts.none()) {
            Console.say(
                    "This database is empty. Open the address above and set up your school with the code  "
                            + code.substring(0, 4)
                            + "-"
                            + code.substring(4, 8)
                            + "-"
                            + code.substring(8));
        }
    }

    private static String fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
