-- What somebody has filled in so far towards a decision on a case: a draft, which may be changed and
-- thrown away. The decision itself is a fact. Each saving counts the version up, so that of two
-- people at one sheet the later is shown the earlier's words instead of overwriting them.
create table evenhand.worksheet (
    org_id    uuid        not null,
    case_id   uuid        not null,
    kind      text        not null,
    version   integer     not null,
    answers   text        not null,
    saved_by  text        not null,
    saved_at  timestamptz not null,
    constraint worksheet_pk primary key (org_id, case_id, kind),
    constraint worksheet_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);

alter table evenhand.worksheet enable row level security;
alter table evenhand.worksheet force row level security;
create policy own_organisation on evenhand.worksheet
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update, delete on evenhand.worksheet to evenhand_app;
