package org.evenhand.ledger;

import java.util.stream.Stream;

/**
 * A fact that names files by what they are, so that it can be told years later whether they still
 * are (P45, P46).
 */
public interface NamesFiles extends Fact {
    /** Most name one; none where only words were given. */
    Stream<KeptFile> kept();
}
