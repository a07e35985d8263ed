/**
 * A tablet at the desk that holds the action cards for when the network is away: enrolled, ended,
 * what it carries and what it wrote down.
 */
@NullMarked
package org.evenhand.frontdesk.tablet;

import org.jspecify.annotations.NullMarked;
