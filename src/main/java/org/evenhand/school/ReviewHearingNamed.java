package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** Who hears requests for review from a day on (B1, B2). */
@FactName("school.review-hearing-named")
public record ReviewHearingNamed(ReviewHearing hearing, LocalDate from) implements Setting {}
