package org.evenhand.letter;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.FactName;

/**
 * How somebody's name stands below the letters that they sign in one office, from a day on. In any
 * other office, such as that of an acting head, they sign as the account and the office are called.
 *
 * @param office in which they sign, as the program calls it
 * @param name as printed; empty from the day on which it is the account's again
 * @param post as printed
 * @param second a line below that; may be empty
 */
@FactName("letter.signature-set")
public record SignatureSet(
        AccountId account, String office, String name, String post, String second, LocalDate from)
        implements HouseStyleFact {
    @Override
    public String what() {
        return "Signature as " + office;
    }

    @Override
    public String inWords() {
        String words =
                Stream.of(name, post, second)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        return words.isEmpty() ? "As the account and the office are called" : words;
    }
}
