/**
 * The papers with which a school takes Evenhand into use and tells people of its policy (J20, C10):
 * written by us, filled in with what the school settled, made its own by the school.
 */
@NullMarked
package org.evenhand.stationery.kit;

import org.jspecify.annotations.NullMarked;
