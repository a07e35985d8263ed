/** The acts on accounts, roles, conflicts and grants. */
@NullMarked
package org.evenhand.access.act;

import org.jspecify.annotations.NullMarked;
