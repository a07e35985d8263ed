-- A file of people from the school's information system between its choosing and its confirmation: no
-- record yet. What stands in it and what was decided so far are sealed; the row goes when it is given
-- up, and after a day at most. Of a confirmed one the rows that were refused stay until then, so that
-- they can be put right.
create table evenhand.import_draft (
    org_id     uuid        not null,
    draft_id   uuid        not null,
    account_id uuid        not null,
    version    integer     not null,
    confirmed  boolean     not null,
    sheet      bytea       not null,
    answers    bytea       not null,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    constraint import_draft_pk primary key (org_id, draft_id),
    constraint import_draft_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);
create index import_draft_of_account on evenhand.import_draft (org_id, account_id);

-- Sealed bytes cannot be pressed together: trying would only cost time.
alter table evenhand.import_draft alter column sheet set storage external;
alter table evenhand.import_draft alter column answers set storage external;

alter table evenhand.import_draft enable row level security;
alter table evenhand.import_draft force row level security;
create policy own_organisation on evenhand.import_draft
    using (org_id = nullif(current_setting('evenhand.org', true), '')::uuid);

grant select, insert, update, delete on evenhand.import_draft to evenhand_app;
