/** The pages of the school's mail server, and of letters that go by it. */
@NullMarked
package org.evenhand.mail.web;

import org.jspecify.annotations.NullMarked;
