/** The pages of the front desk. */
@NamedInterface("web")
@NullMarked
package org.evenhand.frontdesk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
