package org.evenhand.people;

import java.util.List;
import java.util.Optional;

/** A year group of an English school, as a child is referred to: no more of the child is held. */
public enum YearGroup {
    NURSERY("Nursery"),
    RECEPTION("Reception"),
    YEAR_1("Year 1"),
    YEAR_2("Year 2"),
    YEAR_3("Year 3"),
    YEAR_4("Year 4"),
    YEAR_5("Year 5"),
    YEAR_6("Year 6"),
    YEAR_7("Year 7"),
    YEAR_8("Year 8"),
    YEAR_9("Year 9"),
    YEAR_10("Year 10"),
    YEAR_11("Year 11"),
    YEAR_12("Year 12"),
    YEAR_13("Year 13");

    private final String words;

    YearGroup(String words) {
        this.words = words;
    }

    /** In which a child is so many school years later, if still at a school. */
    public Optional<YearGroup> after(int years) {
        List<YearGroup> all = List.of(values());
        int then = all.indexOf(this) + years;
        return then >= 0 && then < all.size() ? Optional.of(all.get(then)) : Optional.empty();
    }

    public String words() {
        return words;
    }
}
