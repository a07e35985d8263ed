-- The record: organisations, accounts, facts with their contents, sealed blocks, readings.
-- Every table of schema evenhand leads with org_id and is under forced row-level security: the
-- setting evenhand.org, made for each transaction by Acts, names the one organisation that is seen.

create table plumbing.organisation (
    org_id     uuid        not null,
    created_at timestamptz not null,
    constraint organisation_pk primary key (org_id)
);

-- An act's skeleton: who did what about what, when it happened and when it was written down. It is
-- the ledger's leaf: it never changes but for its place in a block, which the sealer gives once.
create table evenhand.fact (
    org_id      uuid        not null,
    fact_id     uuid        not null,
    name        text        not null,
    subject_ids uuid[]      not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    act         text        not null,
    request     text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    commitment  bytea       not null,
    block_no    bigint,
    position    integer,
    constraint fact_pk primary key (org_id, fact_id),
    constraint fact_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint fact_commitment_is_sha256 check (octet_length(commitment) = 32),
    constraint fact_place_is_whole check ((block_no is null) = (position is null)),
    constraint fact_place_uq unique (org_id, block_no, position)
);
create index fact_by_name on evenhand.fact (org_id, name, recorded_at);
create index fact_unsealed on evenhand.fact (org_id, recorded_at) where block_no is null;

-- A fact's words. A lawful erasure deletes this row; the skeleton's commitment still verifies.
create table evenhand.fact_content (
    org_id  uuid  not null,
    fact_id uuid  not null,
    salt    bytea not null,
    body    bytea not null,
    constraint fact_content_pk primary key (org_id, fact_id),
    constraint fact_content_fk foreign key (org_id, fact_id) references evenhand.fact (org_id, fact_id)
);

-- Which facts are about which person, case, entry, letter: an index of fact.subject_ids.
create table evenhand.fact_subject (
    org_id     uuid not null,
    subject_id uuid not null,
    fact_id    uuid not null,
    constraint fact_subject_pk primary key (org_id, subject_id, fact_id),
    constraint fact_subject_fk foreign key (org_id, fact_id) references evenhand.fact (org_id, fact_id)
);

-- Who looked at what: the second stream of leaves.
create table evenhand.reading (
    org_id      uuid        not null,
    reading_id  uuid        not null,
    what        text        not null,
    subject_ids uuid[]      not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    request     text        not null,
    read_at     timestamptz not null,
    block_no    bigint,
    position    integer,
    constraint reading_pk primary key (org_id, reading_id),
    constraint reading_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint reading_place_is_whole check ((block_no is null) = (position is null)),
    constraint reading_place_uq unique (org_id, block_no, position)
);
create index reading_unsealed on evenhand.reading (org_id, read_at) where block_no is null;

create table evenhand.block (
    org_id    uuid        not null,
    stream    text        not null,
    block_no  bigint      not null,
    leaves    integer     not null,
    root      bytea       not null,
    previous  bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    constraint block_pk primary key (org_id, stream, block_no),
    constraint block_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint block_stream_known check (stream in ('facts', 'readings')),
    constraint block_numbers_from_one check (block_no >= 1),
    constraint block_has_leaves check (leaves >= 1)
);

-- A form that was sent: its key, a hash of what it held, and where its result stands.
create table evenhand.form_ticket (
    org_id       uuid        not null,
    ticket_id    uuid        not null,
    account_id   uuid        not null,
    act          text        not null,
    request_hash bytea       not null,
    result       text,
    claimed_at   timestamptz not null,
    constraint form_ticket_pk primary key (org_id, ticket_id)
);

-- Short numbers without gaps ("2026-014"): one row per series, counted up inside the act.
create table evenhand.number_series (
    org_id uuid    not null,
    series text    not null,
    last   integer not null,
    constraint number_series_pk primary key (org_id, series)
);

do $$
declare
    t text;
begin
    foreach t in array array['fact', 'fact_content', 'fact_subject', 'reading', 'block', 'form_ticket', 'number_series']
    loop
        execute format('alter table evenhand.%I enable row level security', t);
        execute format('alter table evenhand.%I force row level security', t);
        execute format(
            'create policy own_organisation on evenhand.%I using (org_id = nullif(current_setting(''evenhand.org'', true), '''')::uuid)', t);
    end loop;
end
$$;

grant select, insert on plumbing.organisation to evenhand_app;
grant select, insert on evenhand.fact, evenhand.fact_content, evenhand.fact_subject, evenhand.reading,
    evenhand.block, evenhand.form_ticket, evenhand.number_series to evenhand_app;
grant update (block_no, position) on evenhand.fact, evenhand.reading to evenhand_app;
grant update (result) on evenhand.form_ticket to evenhand_app;
grant update (last) on evenhand.number_series to evenhand_app;

-- Sign-in comes before any organisation is known, so these stand outside the walls. An account's
-- roles are facts (access.role-given), never columns here.
create table identity.account (
    account_id    uuid        not null,
    org_id        uuid        not null,
    sign_in_name  text        not null,
    password_hash text        not null,
    display_name  text        not null,
    closed_at     timestamptz,
    created_at    timestamptz not null,
    constraint account_pk primary key (account_id),
    constraint account_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);
create unique index account_sign_in_name_uq on identity.account (lower(sign_in_name));

create table identity.session (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint session_pk primary key (primary_id)
);
create unique index session_session_id_uq on identity.session (session_id);
create index session_expiry on identity.session (expiry_time);
create index session_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint session_attributes_fk foreign key (session_primary_id)
        references identity.session (primary_id) on delete cascade
);

grant select, insert, update on identity.account to evenhand_app;
grant select, insert, update, delete on identity.session, identity.session_attributes to evenhand_app;
