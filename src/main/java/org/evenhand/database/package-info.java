/** PostgreSQL itself: the embedded server, its three roles, the schema's migrations, backup. */
@ApplicationModule(displayName = "Database", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
