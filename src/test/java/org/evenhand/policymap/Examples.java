package org.evenhand.policymap;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cases at the edge that a test holds, {@code E1} to {@code E52}: on the test itself. A class
 * that is about one as a whole names it among its {@link org.evenhand.kernel.Paragraphs}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Examples {
    String[] value();
}
