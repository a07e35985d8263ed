-- By what a node knows whether the people it holds in memory, to find somebody among them, are still
-- those of the table: each transaction that changes person_index leaves a version here that no other
-- will ever have, and takes away those that it finds. What stands here is compared as a whole. There is
-- no one row to be changed, so nobody waits here for a long import, and nothing that is undone leaves a
-- version that another may take again.
create table evenhand.roll_version (
    org_id  uuid not null,
    version uuid not null,
    constraint roll_version_pk primary key (org_id, version),
    constraint roll_version_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

alter table evenhand.roll_version enable row level security;
alter table evenhand.roll_version force row level security;
create policy own_organisation on evenhand.roll_version
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update, delete on evenhand.roll_version to evenhand_app;

create function evenhand.roll_version_moves() returns trigger language plpgsql as $$
declare
    org uuid := nullif(current_setting('evenhand.org', true), '')::uuid;
begin
    -- One that another transaction is taking away is left to it.
    delete from evenhand.roll_version
    where org_id = org and version in (
        select it.version from evenhand.roll_version it
        where it.org_id = org for update skip locked);
    insert into evenhand.roll_version (org_id, version) values (org, gen_random_uuid());
    return null;
end
$$;

-- Only while serving: a restore brings this table along with the other.
create trigger roll_version_moves after insert or update or delete on evenhand.person_index
    for each statement when (current_user = 'evenhand_app')
    execute function evenhand.roll_version_moves();
