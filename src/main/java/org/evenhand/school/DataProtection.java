package org.evenhand.school;

/** Whom people ask about their data (B13), as letters print it. */
public record DataProtection(String name, String reachedAt) {
    public DataProtection {
        Values.present(name);
        Values.present(reachedAt);
    }
}
