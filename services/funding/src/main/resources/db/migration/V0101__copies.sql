-- What other services told us. Copies, each with the sequence of the fact it came from.
create table call_copy (
    call_id      uuid   not null constraint pk_call_copy primary key,
    sequence     bigint not null,
    code         text   not null,
    title_zh     text   not null,
    title_en     text   not null,
    pool_code    text   not null,
    budget_minor bigint not null constraint ck_call_copy_budget check (budget_minor >= 0),
    tranches     jsonb  not null
);

create table organisation_copy (
    organisation_id uuid   not null constraint pk_organisation_copy primary key,
    sequence        bigint not null,
    name_zh         text   not null,
    name_en         text
);

create table membership_copy (
    organisation_id uuid    not null,
    subject         text    not null,
    role            text    not null,
    active          boolean not null,
    sequence        bigint  not null,
    constraint pk_membership_copy primary key (organisation_id, subject)
);
create index ix_membership_copy_subject on membership_copy (subject) where active;
