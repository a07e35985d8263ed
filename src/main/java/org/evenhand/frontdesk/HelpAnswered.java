package org.evenhand.frontdesk;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** A senior took over a call for help; who is the fact's actor. The first one counts. */
@FactName("frontdesk.help-answered")
public record HelpAnswered(FactId call) implements Fact {}
