package org.evenhand.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names, numbers and addresses are written so that two spellings of the same meet: no case, no
 * accents, no apostrophes. What is shown is never this.
 */
final class Spelling {
    private Spelling() {}

    /** The words of a name: {@code Siân O'Neill-Łuczak} is {@code sian oneill luczak}. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(name);
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (!joins(letter) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** A phone number as its digits, with the leading nought of this country: never +44. */
    static String phone(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        String first = number.strip();
        if (first.startsWith("+44") || first.startsWith("(+44") || digits.startsWith("0044")) {
            String inland = digits.startsWith("0044") ? digits.substring(4) : digits.substring(2);
            return inland.startsWith("0") ? inland : "0" + inland;
        }
        return digits;
    }

    /** An e-mail address or a name on social media. */
    static String address(String address) {
        String plain = Normalizer.normalize(address.strip(), Normalizer.Form.NFKC);
        String lower = plain.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return lower.startsWith("@") ? lower.substring(1) : lower;
    }

    /** How two contact points are compared. Postal addresses: their letters and digits. */
    static String point(ContactKind kind, String value) {
        return switch (kind) {
            case PHONE -> phone(value);
            case E_MAIL, SOCIAL -> address(value);
            case POST -> String.join("", words(value));
        };
    }

    private static String plain(String name) {
        // The Turkish letters first: their lower case depends on who asks.
        String lower = name.replace('\u0130', 'i').replace('\u0131', 'i').toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> appendPlain(plain, point));
        return plain.toString();
    }

    /** Letters that are no letter with an accent, as they are written where they are missing. */
    private static void appendPlain(StringBuilder plain, int letter) {
        switch (letter) {
            case 'ł' -> plain.append('l');
            case 'ø' -> plain.append('o');
            case 'đ', 'ð' -> plain.append('d');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            default -> plain.appendCodePoint(letter);
        }
    }

    /** Apostrophes of every shape, and what shows nothing, stand inside a word. */
    private static boolean joins(int letter) {
        return letter == '\''
                || letter == '’'
                || letter == '‘'
                || letter == 'ʼ'
                || letter == '`'
                || letter == '´'
                || Character.getType(letter) == Character.FORMAT;
    }
}
