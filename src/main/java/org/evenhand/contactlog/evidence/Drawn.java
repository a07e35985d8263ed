package org.evenhand.contactlog.evidence;

import java.util.List;

/** What of a stranger's file can be printed. The original is evidence; a print is a help. */
public sealed interface Drawn {
    /**
     * Pages as pictures.
     *
     * @param pages in their order; those that are missing are told of in {@code leftOut}
     * @param inAll how many the file has
     * @param leftOut what is not here and why, in plain sentences; empty when it is all
     */
    record Pages(List<Picture> pages, int inAll, String leftOut) implements Drawn {
        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Words, where the file holds nothing else.
     *
     * @param leftOut what is not here and why; empty when it is all
     */
    record Words(String text, String leftOut) implements Drawn {}

    /**
     * It cannot be printed.
     *
     * @param because why, in a plain sentence
     */
    record Nothing(String because) implements Drawn {}
}
