package org.evenhand.access;

import org.evenhand.kernel.Id;

/**
 * A fact with which a matter about a person begins: under the matter it is asked, and answered, how
 * each colleague stands to it (J5).
 */
public interface OpensAMatter {
    Id matter();
}
