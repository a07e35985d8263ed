package org.evenhand.ui;

import gg.jte.Content;

/** One tab; without scripts its content is a section under a list of links. */
public record Tab(String id, String label, Content content) {}
