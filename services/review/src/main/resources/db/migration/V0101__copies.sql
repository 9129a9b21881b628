-- Copies of what applicant and talent told us. `sequence` is that of the fact the copy came from.
create table call_copy (
    id       uuid    not null constraint pk_call_copy primary key,
    version  bigint  not null,
    sequence bigint  not null,
    closed   boolean not null,
    terms    text
);

create table organisation_copy (
    id       uuid   not null constraint pk_organisation_copy primary key,
    version  bigint not null,
    sequence bigint not null,
    uscc     text   not null,
    name_zh  text   not null
);

create table application_copy (
    id                          uuid    not null constraint pk_application_copy primary key,
    version                     bigint  not null,
    sequence                    bigint  not null,
    call_id                     uuid    not null,
    number                      text,
    title                       text,
    summary                     text,
    organisation_id             uuid,
    organisation_name           text,
    organisation_uscc           text,
    recommender_organisation_id uuid,
    requested_fen               bigint  not null,
    fields                      text[]  not null,
    team_keys                   text[]  not null,
    withdrawn                   boolean not null
);
create index ix_application_copy_call_id on application_copy (call_id, number) where not withdrawn;

create table content_copy (
    application_id uuid not null constraint pk_content_copy primary key,
    content        text not null
);

create table profile_copy (
    person_id       uuid   not null constraint pk_profile_copy primary key,
    version         bigint not null,
    person_key      text   not null,
    organisation_id uuid,
    fields          text[] not null,
    sequence        bigint not null
);
create index ix_profile_copy_person_key on profile_copy (person_key);
