package org.evenhand.casework;

import java.util.Optional;
import org.evenhand.ledger.Recorded;

/** A question for support with its answer, if one came. */
public record SupportQuestion(
        Recorded<SupportAsked> asked, Optional<Recorded<SupportAnswered>> answer) {}
