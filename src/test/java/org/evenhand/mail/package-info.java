/** Letters that go by e-mail, to real mail servers on this machine. */
@NullMarked
package org.evenhand.mail;

import org.jspecify.annotations.NullMarked;
