/** The pages of the record of contact. */
@NamedInterface("web")
@NullMarked
package org.evenhand.contactlog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
