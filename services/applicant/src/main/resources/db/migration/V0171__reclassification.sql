-- An officer proposes that an application answers another call (转报); the applicant consents or not.
create table reclassification (
    id             uuid        not null constraint pk_reclassification primary key,
    version        bigint      not null,
    application_id uuid        not null constraint fk_reclassification_application_id references application,
    from_call_id   uuid        not null constraint fk_reclassification_from_call_id references call,
    to_call_id     uuid        not null constraint fk_reclassification_to_call_id references call,
    state          text        not null,
    reason         text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    answered_by    text,
    answered_at    timestamptz,
    constraint ck_reclassification_state check (state in ('PROPOSED', 'CONSENTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_reclassification_calls check (from_call_id <> to_call_id),
    constraint ck_reclassification_answer check ((state = 'PROPOSED') = (answered_at is null)
        and (answered_by is null) = (answered_at is null))
);
create unique index ux_reclassification_proposed on reclassification (application_id) where state = 'PROPOSED';
create index ix_reclassification_application_id on reclassification (application_id, id);

-- What came from other calls and went to them counts where it is now; its number stays with the call that gave it.
alter table receipt_counter add moved int not null default 0;
alter table receipt_counter drop constraint ck_receipt_counter_issued;
alter table receipt_counter add constraint ck_receipt_counter_issued
    check (0 <= withdrawn and withdrawn <= issued + moved);
