package org.evenhand.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the record is sealed: what a printed letter holds on to (P45).
 *
 * @param block the number of the last sealed block of facts, from 1
 * @param root its Merkle root: 64 lower-case hexadecimal digits
 */
public record Sealed(long block, String root) {
    private static final Pattern BLOCK = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");

    /**
     * As somebody typed it from the foot of a letter, in whatever case and with whatever spaces;
     * empty when it is no such number and root.
     */
    public static Optional<Sealed> read(String block, String root) {
        String number = block.strip();
        String digits = root.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return BLOCK.matcher(number).matches() && ROOT.matcher(digits).matches()
                ? Optional.of(new Sealed(Long.parseLong(number), digits))
                : Optional.empty();
    }

    /** What is said of it by whoever looked for it in the record. */
    public String said(boolean isThere) {
        return isThere
                ? "Block %d with root %s is in this record.".formatted(block, root)
                : "Block %d with root %s is not in this record: the record was changed after that letter was printed, or it is not what the letter says."
                        .formatted(block, root);
    }
}
