/** What a rule of this package forbids, kept as proof that the rule sees it. */
@NullMarked
package org.evenhand.contactlog.evidence.wrong;

import org.jspecify.annotations.NullMarked;
