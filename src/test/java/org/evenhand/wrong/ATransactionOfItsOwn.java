package org.evenhand.wrong;

import org.springframework.transaction.annotation.Transactional;

/** Commits although nothing went on the record. */
public class ATransactionOfItsOwn {
    @Transactional
    public String save() {
        return "saved";
    }
}
