package org.evenhand.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passwords of the embedded server, 192 random bits each, in one private file of lines {@code
 * role=password}. Nobody needs to know them.
 */
record Passwords(Map<String, String> byRole) {
    static final String SUPERUSER = "postgres";

    static Passwords in(Path file) {
        if (Files.notExists(file)) {
            PrivateFiles.write(file, fresh());
        }
        Map<String, String> byRole = new LinkedHashMap<>();
        for (String line : PrivateFiles.read(file).lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                byRole.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new Passwords(byRole);
    }

    String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new DatabaseFault(
                    "The file of the database's passwords has none for " + role + ".");
        }
        return password;
    }

    /** The names only. */
    @Override
    public String toString() {
        return "Passwords of " + byRole.keySet();
    }

    private static String fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder();
        for (String role :
                List.of(
                        SUPERUSER,
                        DatabaseRole.OWNER.roleName(),
                        DatabaseRole.BACKUP.roleName(),
                        DatabaseRole.APP.roleName())) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            lines.append(role).append('=').append(HexFormat.of().formatHex(bytes)).append('\n');
        }
        return lines.toString();
    }
}
