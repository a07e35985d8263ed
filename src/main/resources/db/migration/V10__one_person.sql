-- Which records were found to be one person's (people.records-joined): each pair both ways round, made
-- from the facts by the acts and made again from them at any time. It is empty while nobody was recorded
-- twice. What is recorded about one is read with what is recorded about the other; no fact moves.
create table evenhand.one_person (
    org_id    uuid not null,
    person_id uuid not null,
    also_id   uuid not null,
    constraint one_person_pk primary key (org_id, person_id, also_id),
    constraint one_person_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint one_person_is_recorded_twice check (person_id <> also_id)
);

alter table evenhand.one_person enable row level security;
alter table evenhand.one_person force row level security;
create policy own_organisation on evenhand.one_person
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, delete on evenhand.one_person to evenhand_app;

-- What binds one record binds the other from that moment: what a node holds in memory is read again.
create trigger restriction_version_moves_with_people after insert on evenhand.fact
    for each row when (new.name in ('people.records-joined', 'people.joining-undone')
        and current_user = 'evenhand_app')
    execute function evenhand.restriction_version_moves();
