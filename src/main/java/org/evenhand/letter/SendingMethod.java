package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evenhand.calendar.FirstClassPost;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.Period;

/** How a letter leaves the school (B44). The first three tell; the others are tries (J6, E28). */
public enum SendingMethod {
    FIRST_CLASS_POST("First-class post", Way.POST, true),
    HANDED_OVER("Handed over to the person", Way.BY_HAND, true),
    E_MAILED("E-mail to an address they agreed to", Way.E_MAIL, true),
    LEFT_AT_ADDRESS("Put through the letter box", Way.BY_HAND, false),
    OFFERED_BY_HAND("Offered by hand: not taken, or nobody there", Way.BY_HAND, false),
    E_MAIL_NOT_AGREED("E-mail to an address they have not agreed to", Way.E_MAIL, false);

    private enum Way {
        POST,
        BY_HAND,
        E_MAIL
    }

    private final String words;
    private final Way way;
    private final boolean tells;

    SendingMethod(String words, Way way, boolean tells) {
        this.words = words;
        this.way = way;
        this.tells = tells;
    }

    public String words() {
        return words;
    }

    /** Whether sending it so makes the person told, unless it comes back. */
    public boolean tells() {
        return tells;
    }

    public boolean isByEmail() {
        return way == Way.E_MAIL;
    }

    public boolean isByPost() {
        return way == Way.POST;
    }

    /** Whether it can come back or bounce; what was in their hands cannot. */
    public boolean mayComeBack() {
        return this != HANDED_OVER && this != OFFERED_BY_HAND;
    }

    /** Whether trying this after that is trying another method (J6). */
    boolean isAnotherMethodThan(SendingMethod other) {
        return way != other.way;
    }

    /**
     * From when a letter sent so counts as told: by post 00:00 in London of the second working day
     * after, else that minute (J6). Empty for a mere try.
     */
    Optional<Instant> toldFrom(Instant sent, WorkingDays workingDays) {
        if (!tells) {
            return Optional.empty();
        }
        return Optional.of(
                isByPost()
                        ? new FirstClassPost(LocalDate.ofInstant(sent, Period.LONDON))
                                .told(workingDays)
                        : sent.truncatedTo(ChronoUnit.MINUTES));
    }
}
