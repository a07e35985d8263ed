package org.evenhand.people.web;

import java.util.List;
import org.evenhand.ui.RowAction;
import org.jspecify.annotations.Nullable;

/**
 * One part of a person's page.
 *
 * @param empty what is said when there is nothing now
 * @param add the link by which something is added; absent for those who may not
 */
public record SectionView(
        String heading,
        String empty,
        @Nullable RowAction add,
        List<LineView> now,
        List<LineView> past) {}
