/** Sign-in, rights and form tickets, as requests meet them. */
@NullMarked
package org.evenhand.access.web;

import org.jspecify.annotations.NullMarked;
