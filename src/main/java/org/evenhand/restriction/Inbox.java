package org.evenhand.restriction;

import java.util.Optional;

/**
 * Where what the person sends arrives, and who reads it there (P55-3, P55-4).
 *
 * @param what how it is said of what has come: {@code for Mrs Green}, {@code to
 *     concerns@school.example}
 * @param reader who reads it
 * @param deputy who reads it when they are away; absent where the letter names nobody
 */
public record Inbox(String what, StaffContact reader, Optional<StaffContact> deputy) {}
