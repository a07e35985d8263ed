/** The pages about letters, and the draft that every act with a letter shows. */
@NamedInterface("web")
@NullMarked
package org.evenhand.letter.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
