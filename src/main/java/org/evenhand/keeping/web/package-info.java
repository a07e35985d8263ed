/** The pages of Settings about the record and its backups. */
@NamedInterface("web")
@NullMarked
package org.evenhand.keeping.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
