-- Prepares a PostgreSQL 15 or later for Evenhand: three roles, three schemas, the birth mark.
-- Run it once by a superuser in the database that Evenhand shall have; running it again changes nothing:
--
--     createdb --template=template0 --encoding=UTF8 evenhand
--     psql --single-transaction --file=setup.sql evenhand
--
-- Then give evenhand_owner, evenhand_app and evenhand_backup passwords (\password evenhand_app).
-- The database becomes a real one. For a demonstration, say so beforehand:
--
--     PGOPTIONS='-c evenhand.birth=demo' psql --single-transaction --file=setup.sql evenhand
--
-- The embedded server runs this very file, so it holds plain statements only.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'evenhand_owner') THEN
        CREATE ROLE evenhand_owner;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'evenhand_backup') THEN
        CREATE ROLE evenhand_backup;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'evenhand_app') THEN
        CREATE ROLE evenhand_app;
    END IF;
END
$$;

-- The owner migrates and restores, the backup reads; row-level security would hide rows from both.
-- The serving role is held by it, owns nothing and can make nothing.
ALTER ROLE evenhand_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS CONNECTION LIMIT 5;
ALTER ROLE evenhand_backup LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS CONNECTION LIMIT 5;
ALTER ROLE evenhand_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO evenhand_owner, evenhand_backup, evenhand_app', current_database());
    -- Trusted extensions (search by similar names) are made by migrations.
    EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO evenhand_owner', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS evenhand;
CREATE SCHEMA IF NOT EXISTS identity;
CREATE SCHEMA IF NOT EXISTS plumbing;
ALTER SCHEMA evenhand OWNER TO evenhand_owner;
ALTER SCHEMA identity OWNER TO evenhand_owner;
ALTER SCHEMA plumbing OWNER TO evenhand_owner;
GRANT USAGE ON SCHEMA evenhand, identity, plumbing TO evenhand_app, evenhand_backup;

-- The serving role's rights are granted table by table, in the migration that makes the table.
ALTER DEFAULT PRIVILEGES FOR ROLE evenhand_owner GRANT SELECT ON TABLES TO evenhand_backup;
ALTER DEFAULT PRIVILEGES FOR ROLE evenhand_owner GRANT SELECT ON SEQUENCES TO evenhand_backup;
-- Not even a function is everybody's: one that bypasses row-level security must be granted by name.
ALTER DEFAULT PRIVILEGES FOR ROLE evenhand_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Connection settings. A serving transaction that waits or idles for a minute is a fault, not work.
ALTER ROLE evenhand_app SET search_path = evenhand, identity, plumbing;
ALTER ROLE evenhand_app SET timezone = 'UTC';
ALTER ROLE evenhand_app SET lock_timeout = '10s';
ALTER ROLE evenhand_app SET statement_timeout = '60s';
ALTER ROLE evenhand_app SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE evenhand_owner SET search_path = evenhand, identity, plumbing;
ALTER ROLE evenhand_owner SET timezone = 'UTC';
ALTER ROLE evenhand_backup SET search_path = evenhand, identity, plumbing;
ALTER ROLE evenhand_backup SET timezone = 'UTC';
ALTER ROLE evenhand_backup SET default_transaction_read_only = on;

-- Logs leak too: no statement, parameter, row or typed word of ours in the server's log.
DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['evenhand_owner', 'evenhand_backup', 'evenhand_app'] LOOP
        EXECUTE format('ALTER ROLE %I SET log_min_messages = ''log''', role_name);
        EXECUTE format('ALTER ROLE %I SET log_min_error_statement = ''panic''', role_name);
        EXECUTE format('ALTER ROLE %I SET log_error_verbosity = ''terse''', role_name);
        EXECUTE format('ALTER ROLE %I SET log_parameter_max_length = 0', role_name);
        EXECUTE format('ALTER ROLE %I SET log_parameter_max_length_on_error = 0', role_name);
        EXECUTE format('ALTER ROLE %I SET log_statement = ''none''', role_name);
        EXECUTE format('ALTER ROLE %I SET log_min_duration_statement = -1', role_name);
    END LOOP;
END
$$;

-- Marked at birth: a demonstration refuses a real database, and a school's server a demonstration.
-- The fingerprint of the key file is written by the first start, so that no other key is taken for it.
CREATE TABLE IF NOT EXISTS plumbing.birth (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT birth_pk PRIMARY KEY CONSTRAINT birth_one_row CHECK (only_row),
    kind text NOT NULL CONSTRAINT birth_kind CHECK (kind IN ('demo', 'real')),
    key_fingerprint text
);
ALTER TABLE plumbing.birth OWNER TO evenhand_owner;
GRANT SELECT ON plumbing.birth TO evenhand_app, evenhand_backup;
INSERT INTO plumbing.birth (kind)
VALUES (coalesce(nullif(current_setting('evenhand.birth', true), ''), 'real'))
ON CONFLICT (only_row) DO NOTHING;
