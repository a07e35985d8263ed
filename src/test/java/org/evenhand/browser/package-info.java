/** Drives a real browser for the journeys: Debian's Chromium through Playwright, and axe. */
@NullMarked
package org.evenhand.browser;

import org.jspecify.annotations.NullMarked;
