-- Profiles of experts and teams. Name and e-mail are sealed; person_key recognises the person without telling who.
create table person (
    id                uuid        not null constraint pk_person primary key,
    version           bigint      not null,
    kind              text        not null constraint ck_person_kind check (kind in ('EXPERT', 'TEAM')),
    person_key        text        not null,
    name_sealed       text        not null,
    email_sealed      text        not null,
    organisation_id   uuid,
    organisation_name text        not null,
    fields            jsonb       not null,
    summary           text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint ux_person_key unique (person_key, kind)
);
create index ix_person_kind on person (kind, id);
