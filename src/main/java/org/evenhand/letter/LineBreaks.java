package org.evenhand.letter;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end: where the JDK says, but never inside {@code 10:15am}, an e-mail
 * address or {@code e-mail}, which would be read twice or typed wrong.
 */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator places = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String words) {
        text = words;
        places.setText(words);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && tearsAWord(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean tearsAWord(int place) {
        char before = text.charAt(place - 1);
        if (!isPlain(before) || !isPlain(text.charAt(place))) {
            return false;
        }
        return before == '-' ? place < 3 || !isPlain(text.charAt(place - 3)) : before != '/';
    }

    /** A visible character of ASCII; other scripts break by rules of their own. */
    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7F;
    }
}
