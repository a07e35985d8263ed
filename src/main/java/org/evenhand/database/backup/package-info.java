/**
 * The whole database as one encrypted file and back: the road from one machine, or one major
 * version of PostgreSQL, to the next.
 */
@NamedInterface("backup")
@NullMarked
package org.evenhand.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
