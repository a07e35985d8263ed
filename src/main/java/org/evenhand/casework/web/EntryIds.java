package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.EntryId;
import org.evenhand.ui.Answers;

/** The contacts that were ticked; what is no id of ours is passed over. */
final class EntryIds {
    private EntryIds() {}

    static List<EntryId> in(Answers answers, String field) {
        List<EntryId> ids = new ArrayList<>();
        for (String text : answers.problems().typed().all(field)) {
            try {
                ids.add(new EntryId(UUID.fromString(text)));
            } catch (IllegalArgumentException notOurs) {
                // an unknown value chooses nothing, as with any other choice
            }
        }
        return List.copyOf(ids);
    }
}
