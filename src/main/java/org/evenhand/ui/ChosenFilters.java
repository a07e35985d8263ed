package org.evenhand.ui;

import java.util.List;

/** The filters now applied under one heading; each link leads to the list without that one. */
public record ChosenFilters(String heading, List<Link> without) {
    public ChosenFilters {
        without = List.copyOf(without);
    }
}
