package org.evenhand.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.regex.Pattern;

/** Whether a letter is still a draft or has been issued; only what is not a draft has a number. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Standing.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = Standing.Issued.class, name = "issued"),
    @JsonSubTypes.Type(value = Standing.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = Standing.Working.class, name = "working"),
    @JsonSubTypes.Type(value = Standing.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Standing.Beside.class, name = "beside"),
    @JsonSubTypes.Type(value = Standing.ForStaff.class, name = "for-staff"),
    @JsonSubTypes.Type(value = Standing.Form.class, name = "form")
})
public sealed interface Standing {
    /** Not issued: every page says so, and no number of the school's series is used up. */
    record Draft() implements Standing {}

    /**
     * Issued by the act that owns it.
     *
     * @param number the school's own number, year and counter, for example {@code 2026-014}
     * @param sealed the last block sealed before its issue
     */
    record Issued(String number, SealedBlock sealed) implements Standing {
        private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{3,}");

        public Issued {
            if (!NUMBER.matcher(number).matches()) {
                throw new IllegalArgumentException("Not a letter's number: " + number);
            }
        }
    }

    /**
     * No letter at all but a print of the record, of which copies are numbered.
     *
     * @param number the school's own number of it, {@code 2026-003}
     * @param sealed the last block sealed before it was printed
     */
    record Filed(String number, SealedBlock sealed) implements Standing {}

    /**
     * No letter at all but a paper that the school fills in and makes its own; issued to nobody.
     */
    record Working() implements Standing {}

    /**
     * No letter at all but what the record says, printed for somebody outside the school.
     *
     * @param marking what stands below every page, such as {@code Confidential}
     * @param notice what stands above its title, while it is not ready to go; else empty
     * @param sealed the last block sealed before it was printed
     */
    record Printed(String marking, String notice, SealedBlock sealed) implements Standing {}

    /**
     * No letter at all but what is given beside one, and never instead of it (P65).
     *
     * @param number the letter's
     */
    record Beside(String number) implements Standing {}

    /**
     * No letter at all but a paper for who works with a restriction (P51).
     *
     * @param restriction by what number it is called
     * @param asAt when what it says was so
     * @param madeBy who printed it
     * @param foot what is done with it, below each of its pages
     */
    record ForStaff(String restriction, String asAt, String madeBy, String foot)
            implements Standing {}

    /**
     * No letter at all but a form that somebody fills in by hand (J19).
     *
     * @param foot what is done with it, below each of its pages
     */
    record Form(String foot) implements Standing {}
}
