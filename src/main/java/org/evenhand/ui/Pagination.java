package org.evenhand.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The way through a list of many pages; pages are counted from 1. */
public record Pagination(
        @Nullable String previous, @Nullable String next, List<Pagination.Page> numbers) {
    public Pagination {
        numbers = List.copyOf(numbers);
    }

    /** A page's number, or, with number 0, the gap between two. */
    public record Page(int page, String href, boolean current) {
        static final Page GAP = new Page(0, "", false);

        public boolean isGap() {
            return page == 0;
        }
    }

    /**
     * The first, the last, the current page and its neighbours, with gaps between.
     *
     * @param address the address of a page
     */
    public static Pagination of(int current, int pages, IntFunction<String> address) {
        if (current < 1 || current > pages) {
            throw new IllegalArgumentException("Page " + current + " of " + pages);
        }
        var numbers = new ArrayList<Page>();
        int before = 0;
        for (int page = 1; page <= pages; page++) {
            if (page != 1 && page != pages && Math.abs(page - current) > 1) {
                continue;
            }
            if (page > before + 1) {
                numbers.add(Page.GAP);
            }
            numbers.add(new Page(page, address.apply(page), page == current));
            before = page;
        }
        return new Pagination(
                current == 1 ? null : address.apply(current - 1),
                current == pages ? null : address.apply(current + 1),
                numbers);
    }
}
