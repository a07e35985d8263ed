/** The pages of the school's paper, its words and its own papers. */
@NullMarked
package org.evenhand.stationery.web;

import org.jspecify.annotations.NullMarked;
