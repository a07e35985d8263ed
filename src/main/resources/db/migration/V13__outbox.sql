-- Letters that wait to go by e-mail: one row a message, made in the act that asks for it and taken away
-- by the act that says what became of it. It holds ids and nothing else; what is to go, and to whom, the
-- facts say. It carries the mark of the database in which it was written: of one that came with a backup
-- nobody can know whether its letter went after the backup was made, so that it is asked, never sent.
create table evenhand.outbox (
    org_id     uuid        not null,
    message_id uuid        not null,
    letter_id  uuid        not null,
    due_at     timestamptz not null,
    written_in uuid        not null,
    constraint outbox_pk primary key (org_id, message_id),
    constraint outbox_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

alter table evenhand.outbox enable row level security;
alter table evenhand.outbox force row level security;
create policy own_organisation on evenhand.outbox
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update, delete on evenhand.outbox to evenhand_app;

-- Tells this very database from every other; it never travels in a backup.
create table plumbing.this_database (
    only_row boolean not null default true constraint this_database_pk primary key
        constraint this_database_one_row check (only_row),
    mark     uuid    not null default gen_random_uuid()
);
insert into plumbing.this_database default values;
grant select on plumbing.this_database to evenhand_app;
