package org.evenhand.contactlog.evidence;

import java.util.List;

/** What became of a stranger's file at the door. */
public sealed interface Opened {
    FileName name();

    /**
     * It may be kept, exactly as it came.
     *
     * @param kind what it is by its content, whatever it is called
     * @param mediaType by content; serve it as an attachment all the same
     * @param size in bytes
     * @param notes what whoever relies on the file must know: a wrong extension, a second file
     *     hidden behind the first
     */
    record Accepted(
            FileName name,
            Kind kind,
            String mediaType,
            long size,
            List<String> notes,
            Reading reading)
            implements Opened {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /** It may not be kept. */
    record Refused(FileName name, Refusal refusal) implements Opened {}
}
