-- The bytes of evidence, in pieces of 256 kB, once in each school however often a file is added.
-- Which entry has which file, and what it is called, are facts; here are bytes alone, named by their
-- own SHA-256. They are added and read, never changed. The first byte of a piece says in which form
-- the rest is stored.
create table evenhand.evidence_chunk (
    org_id uuid not null,
    sha256 bytea not null,
    number integer not null,
    body   bytea not null,
    constraint evidence_chunk_pk primary key (org_id, sha256, number),
    constraint evidence_chunk_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

-- Files are mostly pressed together already: trying again would only cost time.
alter table evenhand.evidence_chunk alter column body set storage external;

alter table evenhand.evidence_chunk enable row level security;
alter table evenhand.evidence_chunk force row level security;
create policy own_organisation on evenhand.evidence_chunk
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert on evenhand.evidence_chunk to evenhand_app;
