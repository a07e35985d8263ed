package org.evenhand.contactlog.web;

import java.util.List;
import org.evenhand.ui.Link;
import org.evenhand.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A part of an entry under one heading, with the way to change it. */
public record EntryPart(String heading, List<SummaryRow> rows, @Nullable Link change) {}
