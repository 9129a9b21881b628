-- Whom an applicant asked to keep away (申请回避专家): a person at a unit, or a whole unit. Names are sealed.
create table avoidance_request (
    id                uuid        not null constraint pk_avoidance_request primary key,
    version           bigint      not null,
    application_id    uuid        not null,
    name_sealed       text,
    name_keys         text[]      not null,
    organisation_uscc text,
    organisation_name text        not null,
    reason            text        not null,
    entered_by        text        not null,
    entered_at        timestamptz not null,
    constraint ck_avoidance_request_name check ((name_sealed is null) = (cardinality(name_keys) = 0))
);
create index ix_avoidance_request_application_id on avoidance_request (application_id);

-- Units whose people judge nothing in a round (本轮回避单位): the fund manager, an entrusted institution.
create table kept_out_unit (
    id                uuid        not null constraint pk_kept_out_unit primary key,
    version           bigint      not null,
    round_id          uuid        not null constraint fk_kept_out_unit_round_id references round (id),
    call_id           uuid        not null,
    organisation_uscc text,
    organisation_name text        not null,
    reason            text        not null,
    entered_by        text        not null,
    entered_at        timestamptz not null
);
create index ix_kept_out_unit_round_id on kept_out_unit (round_id, id);

-- Organisations that take part in an application besides the one that applies (合作单位), by credit code.
alter table application_copy add column partner_usccs text[] not null default '{}';
