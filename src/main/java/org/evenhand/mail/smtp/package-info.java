/** The one way out: SMTP (RFC 5321) to the server that an administrator named, and nowhere else. */
@NullMarked
package org.evenhand.mail.smtp;

import org.jspecify.annotations.NullMarked;
