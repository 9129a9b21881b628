create table decision (
    id             uuid        not null constraint pk_decision primary key,
    version        bigint      not null,
    round_id       uuid        not null constraint fk_decision_round_id references round (id),
    call_id        uuid        not null,
    application_id uuid        not null constraint ux_decision_application_id unique,
    outcome        text        not null constraint ck_decision_outcome check (outcome in ('AWARD', 'DECLINE')),
    award_fen      bigint,
    reason         text        not null,
    decided_by     text        not null,
    decided_at     timestamptz not null,
    constraint ck_decision_award check ((outcome = 'AWARD') = (award_fen is not null and award_fen > 0))
);
create index ix_decision_round_id on decision (round_id, id);

create table notice (
    id                uuid   not null constraint pk_notice primary key,
    version           bigint not null,
    round_id          uuid   not null constraint fk_notice_round_id references round (id),
    call_id           uuid   not null,
    opened_on         date   not null,
    last_day          date   not null,
    period_days       int    not null,
    state             text   not null constraint ck_notice_state check (state in ('OPEN', 'COMPLETED', 'WITHDRAWN')),
    entries           text   not null,
    withdrawal_reason text,
    constraint ck_notice_period check (last_day >= opened_on)
);
-- One round has one notice that stands.
create unique index ux_notice_round_id on notice (round_id) where state <> 'WITHDRAWN';
create index ix_notice_due on notice (last_day) where state = 'OPEN';
