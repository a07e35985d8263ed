/** Acts that are cut off. */
@NullMarked
package org.evenhand.mail.act;

import org.jspecify.annotations.NullMarked;
