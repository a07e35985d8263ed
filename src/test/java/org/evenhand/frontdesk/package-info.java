@NullMarked
package org.evenhand.frontdesk;

import org.jspecify.annotations.NullMarked;
