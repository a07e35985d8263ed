package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * To whom: one person (P12), as the envelope's window shows them.
 *
 * @param name the name as the person is addressed, for example {@code Mrs A Whitcombe}
 * @param address the lines below the name; none when the letter is handed over or e-mailed
 */
public record Addressee(String name, List<String> address) {
    public Addressee {
        address = List.copyOf(address);
        if (!Words.saysSomething(name)) {
            throw new IllegalArgumentException("An addressee has a name");
        }
    }

    /**
     * The lines in the window, the name first; a very long one is cut, so that the rest is seen.
     */
    List<String> lines() {
        return Stream.concat(
                        Stream.of(address.isEmpty() ? name : NameInTheWindow.cut(name)),
                        address.stream())
                .toList();
    }

    /** Whether they need smaller letters to stand in the window all together. */
    boolean isClose() {
        return lines().stream().mapToInt(NameInTheWindow::linesOf).sum() > NameInTheWindow.LINES;
    }

    /** Whether they all stand in it, in smaller letters if need be. */
    boolean standsInTheWindow() {
        return lines().stream().mapToInt(NameInTheWindow::closeLinesOf).sum()
                <= NameInTheWindow.CLOSE_LINES;
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(name), address.stream());
    }
}
