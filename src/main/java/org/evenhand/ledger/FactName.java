package org.evenhand.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name under which a kind of fact is stored, {@code chapter.what-happened}. Classes may
 * move and be renamed; these names never change once written.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactName {
    String value();
}
