/** What is said to a mail server, and what it may answer. */
@NullMarked
package org.evenhand.mail.smtp;

import org.jspecify.annotations.NullMarked;
