@NullMarked
package org.evenhand.demonstration;

import org.jspecify.annotations.NullMarked;
