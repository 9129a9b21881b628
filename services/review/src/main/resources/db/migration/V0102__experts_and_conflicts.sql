-- Names and addresses are sealed; the key is a blind index.
create table expert (
    id                uuid   not null constraint pk_expert primary key,
    version           bigint not null,
    subject           text   constraint ux_expert_subject unique,
    name_sealed       text   not null,
    email_sealed      text   not null,
    email_key         text   not null constraint ux_expert_email_key unique,
    organisation_id   uuid,
    organisation_uscc text,
    organisation_name text   not null,
    fields            text[] not null,
    capacity          int    not null constraint ck_expert_capacity check (capacity >= 0),
    profile_sequence  bigint not null
);

create table conflict (
    id              uuid        not null constraint pk_conflict primary key,
    expert_id       uuid        not null constraint fk_conflict_expert_id references expert (id),
    application_id  uuid,
    organisation_id uuid,
    reason          text        not null,
    declared_by     text        not null,
    declared_at     timestamptz not null,
    constraint ck_conflict_target check ((application_id is null) <> (organisation_id is null)),
    constraint ux_conflict_application unique (expert_id, application_id),
    constraint ux_conflict_organisation unique (expert_id, organisation_id)
);
