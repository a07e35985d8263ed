/** Pages that do what no page may, kept as proof that a rule sees it. */
@NullMarked
package org.evenhand.wrong.web;

import org.jspecify.annotations.NullMarked;
