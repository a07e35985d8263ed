/**
 * People from the school's information system: a file is read, its columns are told apart, each row
 * is weighed, and people decide. It is a draft until somebody confirms it, sealed, and thrown away
 * after a day at most (J20).
 */
@NullMarked
package org.evenhand.people.importing;

import org.jspecify.annotations.NullMarked;
