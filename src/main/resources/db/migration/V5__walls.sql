-- A school's data key, wrapped by the key file outside the database: a copy of the database alone
-- opens nothing of what is sealed with it. Made on first use.
create table evenhand.school_key (
    org_id     uuid        not null,
    key_no     integer     not null,
    wrapped    bytea       not null,
    created_at timestamptz not null,
    constraint school_key_pk primary key (org_id, key_no),
    constraint school_key_org_fk foreign key (org_id) references plumbing.organisation (org_id),
    constraint school_key_no_fits_a_byte check (key_no between 1 and 255)
);

-- What was typed into a form that arrived after its sign-in had run out: sealed, kept for a week at
-- most, and offered to the account that the form was made for.
create table evenhand.parked_form (
    org_id     uuid        not null,
    ticket_id  uuid        not null,
    account_id uuid        not null,
    sealed     bytea       not null,
    parked_at  timestamptz not null,
    expires_at timestamptz not null,
    constraint parked_form_pk primary key (org_id, ticket_id),
    constraint parked_form_org_fk foreign key (org_id) references plumbing.organisation (org_id)
);
create index parked_form_of_account on evenhand.parked_form (org_id, account_id);

do $$
declare
    t text;
begin
    foreach t in array array['school_key', 'parked_form']
    loop
        execute format('alter table evenhand.%I enable row level security', t);
        execute format('alter table evenhand.%I force row level security', t);
        execute format(
            'create policy own_organisation on evenhand.%I using (org_id = nullif(current_setting(''evenhand.org'', true), '''')::uuid)', t);
    end loop;
end
$$;

grant select, insert on evenhand.school_key to evenhand_app;
grant select, insert, update, delete on evenhand.parked_form to evenhand_app;

-- Sign-ins that failed, for a quarter of an hour: about is a hash of the name or of the address
-- they came from.
create table identity.sign_in_failure (
    failure_no bigint      not null generated always as identity,
    about      bytea       not null,
    failed_at  timestamptz not null,
    constraint sign_in_failure_pk primary key (failure_no)
);
create index sign_in_failure_about on identity.sign_in_failure (about, failed_at);
grant select, insert, delete on identity.sign_in_failure to evenhand_app;

-- The public half of the recovery key to which every backup is encrypted. The other half is printed
-- once and kept by the school.
create table plumbing.recovery_key (
    key_no     integer     not null,
    public_key bytea       not null,
    made_at    timestamptz not null,
    constraint recovery_key_pk primary key (key_no),
    constraint recovery_key_is_x25519 check (octet_length(public_key) = 32)
);
grant select, insert on plumbing.recovery_key to evenhand_app;
