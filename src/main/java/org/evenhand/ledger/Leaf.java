package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The canonical lines of a fact's skeleton or of a reading, version 1, and their hash. Everything
 * that would be worth falsifying is in them; {@code docs/ledger-format.md} tells a stranger how to
 * recompute them.
 */
final class Leaf {
    private Leaf() {}

    static byte[] ofFact(
            UUID org,
            UUID fact,
            String name,
            List<UUID> subjects,
            UUID actor,
            String actorName,
            String act,
            String request,
            Instant occurredAt,
            Instant recordedAt,
            byte[] commitment) {
        return hash(
                "evenhand-fact 1",
                org.toString(),
                fact.toString(),
                name,
                joined(subjects),
                actor.toString(),
                oneLine(actorName),
                act,
                request,
                occurredAt.toString(),
                recordedAt.toString(),
                HexFormat.of().formatHex(commitment));
    }

    static byte[] ofReading(
            UUID org,
            UUID reading,
            String what,
            List<UUID> subjects,
            UUID actor,
            String actorName,
            String request,
            Instant readAt) {
        return hash(
                "evenhand-reading 1",
                org.toString(),
                reading.toString(),
                what,
                joined(subjects),
                actor.toString(),
                oneLine(actorName),
                request,
                readAt.toString());
    }

    /** What a fact's leaf commits to: SHA-256 of the salt followed by the canonical bytes. */
    static byte[] commitment(byte[] salt, byte[] body) {
        MessageDigest sha = sha256();
        sha.update(salt);
        return sha.digest(body);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] hash(String... lines) {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        sha.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return sha.digest();
    }

    private static String joined(List<UUID> subjects) {
        return subjects.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    /** A line break in a name could pass for the next line. */
    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
