/** The acts on the school's mail server, and on letters that go by it. */
@NullMarked
package org.evenhand.mail.act;

import org.jspecify.annotations.NullMarked;
