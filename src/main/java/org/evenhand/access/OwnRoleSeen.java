package org.evenhand.access;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The headteacher saw that somebody gave themself a role. */
@FactName("access.own-role-seen")
public record OwnRoleSeen(FactId given) implements Fact {}
