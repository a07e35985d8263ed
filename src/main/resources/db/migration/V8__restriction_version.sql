-- One row a school that changes in the transaction of every fact about restrictions, whoever records
-- it: what a node holds in memory is asked only while it is of this version. The version is a name and
-- not a number, so that a transaction that is undone leaves no version that another may take again.
create table evenhand.restriction_version (
    org_id  uuid not null,
    version uuid not null,
    constraint restriction_version_pk primary key (org_id),
    constraint restriction_version_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

alter table evenhand.restriction_version enable row level security;
alter table evenhand.restriction_version force row level security;
create policy own_organisation on evenhand.restriction_version
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update on evenhand.restriction_version to evenhand_app;

create function evenhand.restriction_version_moves() returns trigger language plpgsql as $$
begin
    insert into evenhand.restriction_version (org_id, version) values (new.org_id, gen_random_uuid())
    on conflict (org_id) do update set version = excluded.version;
    return null;
end
$$;

-- Only while serving: a restore brings this table along with the facts.
create trigger restriction_version_moves after insert on evenhand.fact
    for each row when (new.name like 'restriction.%' and current_user = 'evenhand_app')
    execute function evenhand.restriction_version_moves();
