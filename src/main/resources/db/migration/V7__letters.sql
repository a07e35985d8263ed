-- The bytes of letters and of what is given beside them, in pieces of 256 kB. They are written once
-- and never changed; their hash stands in the record (letter.issued, letter.supplement-added).
create table evenhand.letter_file (
    org_id  uuid    not null,
    file_id uuid    not null,
    piece   integer not null,
    bytes   bytea   not null,
    constraint letter_file_pk primary key (org_id, file_id, piece),
    constraint letter_file_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint letter_file_pieces_from_one check (piece >= 1)
);

-- Letters that are being written: no record yet, kept as their last version only, and thrown away
-- when they are issued or given up.
create table evenhand.letter_draft (
    org_id        uuid        not null,
    letter_id     uuid        not null,
    version       integer     not null,
    body          bytea       not null,
    saved_by      uuid        not null,
    saved_by_name text        not null,
    saved_at      timestamptz not null,
    constraint letter_draft_pk primary key (org_id, letter_id),
    constraint letter_draft_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint letter_draft_versions_from_one check (version >= 1)
);

do $$
declare
    t text;
begin
    foreach t in array array['letter_file', 'letter_draft']
    loop
        execute format('alter table evenhand.%I enable row level security', t);
        execute format('alter table evenhand.%I force row level security', t);
        execute format(
            'create policy own_organisation on evenhand.%I using (org_id = nullif(current_setting(''evenhand.org'', true), '''')::uuid)', t);
    end loop;
end
$$;

grant select, insert on evenhand.letter_file to evenhand_app;
grant select, insert, update, delete on evenhand.letter_draft to evenhand_app;
