package org.evenhand.database;

import java.nio.file.Path;

/**
 * What {@code postgresql.conf} says. It is written anew at each start, with that start's port; what
 * an operator wants otherwise goes to {@code ALTER SYSTEM}. The durable settings are PostgreSQL's
 * own defaults and deliberately not repeated here: the running server is asked for them instead, so
 * that a change from any side is noticed ({@link Durability}).
 */
record ServerSettings(int major, int port) {
    void writeInto(Path data) {
        PrivateFiles.write(data.resolve("postgresql.conf"), text());
    }

    private String text() {
        return """
        # Written by Evenhand at each start. Settings of your own: ALTER SYSTEM.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        timezone = 'UTC'
        log_timezone = 'UTC'

        # A school's records fit in little memory, and so do their connections.
        max_connections = 40
        shared_buffers = '64MB'
        work_mem = '4MB'
        maintenance_work_mem = '32MB'
        autovacuum_max_workers = 2
        jit = off
        huge_pages = off
        wal_level = minimal
        max_wal_senders = 0
        max_logical_replication_workers = 0
        min_wal_size = '32MB'
        max_wal_size = '512MB'

        # Logs leak too: no statement, no parameter, no row, and no error of a query, whose
        # text may quote what was typed. The application says what failed.
        log_destination = 'stderr'
        logging_collector = off
        log_min_messages = 'log'
        log_min_error_statement = 'panic'
        log_error_verbosity = 'terse'
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        log_statement = 'none'
        log_min_duration_statement = -1
        log_checkpoints = off
        log_connections = off
        log_disconnections = off
        log_lock_waits = off
        log_autovacuum_min_duration = -1
        track_activity_query_size = 100
        """
                        .formatted(port)
                // Rounds of hashing protect a short password; ours are 192 random bits, and each
                // connection waits for them.
                + (major >= 16 ? "scram_iterations = 1\n" : "")
                // One process less than the three that version 18 keeps for reading ahead.
                + (major >= 18 ? "io_method = 'sync'\n" : "");
    }
}
