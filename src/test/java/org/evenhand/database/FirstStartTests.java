package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class FirstStartTests {
    @Test
    void theServerAnswersTheServingRole() throws Exception {
        try (Connection connection = TestDatabase.shared().login(DatabaseRole.APP).connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT current_user, lower('ŁÂÉ'), version()")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("evenhand_app");
            assertThat(row.getString(2)).isEqualTo("łâé");
        }
    }
}
