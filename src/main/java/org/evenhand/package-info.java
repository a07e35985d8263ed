/** Evenhand: one package per chapter of the policy; see ARCHITECTURE.md for the levels. */
@NullMarked
package org.evenhand;

import org.jspecify.annotations.NullMarked;
