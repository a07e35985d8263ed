package org.evenhand.access;

import org.evenhand.ledger.Fact;

/** A fact by which somebody becomes something in the school, or is it no longer. */
sealed interface Tenure extends Fact
        permits RoleGiven,
                ActingHeadAppointed,
                PostHolderNamed,
                RoleTaken,
                AccountClosed,
                PostHolderGone {}
