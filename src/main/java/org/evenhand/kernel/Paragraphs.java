package org.evenhand.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The places of the policy that an act answers, or that a test proves, each the code of a {@link
 * PolicyParagraph}. {@code docs/policy-map.md} is drawn from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Paragraphs {
    String[] value();
}
