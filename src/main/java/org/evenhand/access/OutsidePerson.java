package org.evenhand.access;

/** Somebody outside the school who decides or supports when nobody in it is free (J5, J23). */
public record OutsidePerson(String name, Body body, String reachedAt) {
    public OutsidePerson {
        if (name.isBlank() || reachedAt.isBlank()) {
            throw new IllegalArgumentException("An outside person has a name and can be reached");
        }
    }

    /** Where they come from. */
    public enum Body {
        HEAD_OF_ANOTHER_SCHOOL("Headteacher of another school"),
        GOVERNOR_OF_ANOTHER_SCHOOL("Governor of another school"),
        LOCAL_AUTHORITY("The local authority"),
        DIOCESE("The diocese");

        private final String words;

        Body(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
