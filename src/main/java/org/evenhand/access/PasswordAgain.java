package org.evenhand.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that is reached only within ten minutes of the password having been said again: issuing
 * a letter, taking a bundle or a backup away. A form that comes later is kept and offered once the
 * password has been said ({@link StepUp}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PasswordAgain {}
