/** How the database is started, kept, refused and found again after a crash. */
@NullMarked
package org.evenhand.database;

import org.jspecify.annotations.NullMarked;
