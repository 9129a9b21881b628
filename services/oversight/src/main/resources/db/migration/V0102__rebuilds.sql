-- Rebuilds of the projection; at most one runs.
create table rebuild (
    id             uuid        not null constraint pk_rebuild primary key,
    version        bigint      not null,
    state          text        not null constraint ck_rebuild_state check (state in ('RUNNING', 'COMPLETED', 'FAILED')),
    requested_by   text        not null,
    facts_expected bigint      not null,
    facts_read     bigint      not null,
    facts_skipped  bigint      not null,
    failure        text,
    started_at     timestamptz not null,
    heartbeat_at   timestamptz not null,
    finished_at    timestamptz
);
create unique index ux_rebuild_running on rebuild (state) where state = 'RUNNING';
