-- Decisions that pass over an application: the reason, and who confirmed it for which rank and which favoured ones.
create table departure (
    id              uuid        not null constraint pk_departure primary key,
    version         bigint      not null,
    round_id        uuid        not null constraint fk_departure_round_id references round (id),
    application_id  uuid        not null,
    rank            int         not null constraint ck_departure_rank check (rank > 0),
    favoured        int         not null constraint ck_departure_favoured check (favoured > 0),
    favoured_digest text        not null,
    foremost        uuid[]      not null,
    reason          text        not null,
    state           text        not null
        constraint ck_departure_state check (state in ('PROPOSED', 'CONFIRMED', 'RETURNED', 'LAPSED')),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    settled_by      text constraint ck_departure_settled_by check (settled_by <> proposed_by),
    settled_at      timestamptz,
    remark          text,
    constraint ck_departure_settled check (state not in ('CONFIRMED', 'RETURNED') or settled_by is not null),
    constraint ck_departure_settled_at check ((settled_by is null) = (settled_at is null))
);
-- An application is passed over once at a time.
create unique index ux_departure_application_id on departure (application_id) where state <> 'LAPSED';
create index ix_departure_round_id on departure (round_id, id);
create index ix_departure_proposed on departure (id) where state = 'PROPOSED';
