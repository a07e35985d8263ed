/**
 * Letters out by the school's own mail server: what the school settled about it, an outbox that
 * survives crashes, and what became of each message (J6, J13, B44). A letter counts as sent by the
 * facts of the chapter of letters; here stands only how it got there.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"people", "letter", "letter :: act", "contactlog :: evidence"})
@NullMarked
package org.evenhand.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
