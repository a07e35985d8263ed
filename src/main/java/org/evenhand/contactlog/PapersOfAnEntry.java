package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Link;

/**
 * Papers that were issued about one entry and are open to whoever reads its page, or looks after
 * themselves under it: the violent-incident report (P41, C8). A higher chapter that issues such
 * papers implements it.
 */
@FunctionalInterface
public interface PapersOfAnEntry {
    List<Link> of(Unit unit, Entry entry);
}
