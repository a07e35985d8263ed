/**
 * The case about one person: its stages and acts (P8, P10, P43-P68; F1-F7). From the complaint that
 * lies under it, through assessment, warning and restriction, to its end.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "people",
            "restriction",
            "letter",
            "letter :: act",
            "contactlog",
            "contactlog :: evidence",
            "frontdesk",
            "enforcement",
            "enforcement :: act",
            "enforcement :: web"
        })
@NullMarked
package org.evenhand.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
