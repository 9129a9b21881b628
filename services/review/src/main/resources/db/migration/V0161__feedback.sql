-- Comments that applicants may read: what is not here they never see.
create table feedback (
    id             uuid        not null constraint pk_feedback primary key,
    version        bigint      not null,
    round_id       uuid        not null constraint fk_feedback_round_id references round (id),
    call_id        uuid        not null,
    application_id uuid        not null,
    comments       text        not null,
    released_by    text        not null,
    released_at    timestamptz not null
);
create index ix_feedback_application_id on feedback (application_id, id);
