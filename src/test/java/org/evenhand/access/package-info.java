/** Tests of sign-in, rights and what is kept for somebody who was signed out. */
@NullMarked
package org.evenhand.access;

import org.jspecify.annotations.NullMarked;
