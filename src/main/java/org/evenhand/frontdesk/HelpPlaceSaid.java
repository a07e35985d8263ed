package org.evenhand.frontdesk;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Where help is needed, said after the call, which waits for nothing; the last one counts. */
@FactName("frontdesk.help-place-said")
public record HelpPlaceSaid(FactId call, HelpPlace place) implements Fact {}
