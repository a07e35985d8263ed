package org.evenhand.school;

import java.util.List;

/**
 * The head of the school's letters.
 *
 * @param address line by line; empty while the school has not said
 */
public record Paper(List<String> address, String phone, String email) {
    /** A school that has not said yet. */
    public static final Paper NONE = new Paper(List.of(), "", "");

    public Paper {
        address = List.copyOf(address);
    }

    /** Whether somebody who gets a letter can answer it by post and by telephone. */
    public boolean isComplete() {
        return !address.isEmpty() && !phone.isBlank();
    }
}
