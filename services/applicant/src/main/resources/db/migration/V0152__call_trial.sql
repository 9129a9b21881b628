-- Test runs of draft calls (试运行): throw-away applications of officers. Gone once the call is public or thrown away.
create table call_trial (
    id         uuid        not null constraint pk_call_trial primary key,
    version    bigint      not null,
    call_id    uuid        not null constraint fk_call_trial_call_id references call on delete cascade,
    content    text        not null, -- sealed: officers may write names
    changed_at timestamptz not null
);
create index ix_call_trial_call_id on call_trial (call_id, id);
