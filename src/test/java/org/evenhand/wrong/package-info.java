/** What a rule of the house forbids, kept as proof that the rule sees it. */
@NullMarked
package org.evenhand.wrong;

import org.jspecify.annotations.NullMarked;
