-- How people are found: one row a person, made from the facts by the acts and made again from them
-- at any time. It holds no safe address. Names and their spellings are compared in the program.
create table evenhand.person_index (
    org_id      uuid not null,
    person_id   uuid not null,
    name        text not null,
    name_words  text not null,
    child_words text not null,
    points      text not null,
    constraint person_index_pk primary key (org_id, person_id),
    constraint person_index_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

alter table evenhand.person_index enable row level security;
alter table evenhand.person_index force row level security;
create policy own_organisation on evenhand.person_index
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update, delete on evenhand.person_index to evenhand_app;
