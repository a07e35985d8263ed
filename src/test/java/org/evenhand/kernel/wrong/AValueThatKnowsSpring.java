package org.evenhand.kernel.wrong;

import org.springframework.util.StringUtils;

/** A value that cannot be used where there is no Spring. */
public record AValueThatKnowsSpring(String text) {
    public AValueThatKnowsSpring {
        text = StringUtils.capitalize(text);
    }
}
