package org.evenhand.school;

/** The school as it stands today, folded from its facts. */
public record School(String name, SchoolType type) {
    public boolean isMaintained() {
        return type == SchoolType.MAINTAINED;
    }
}
