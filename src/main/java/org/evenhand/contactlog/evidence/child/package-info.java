/**
 * What runs in the reading process and nowhere else: the only classes that look into a stranger's
 * bytes, and the only ones that may know the parsing libraries.
 */
@NullMarked
package org.evenhand.contactlog.evidence.child;

import org.jspecify.annotations.NullMarked;
