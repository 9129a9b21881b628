-- One person was registered twice; the second entry says which one it became (专家身份合并).
alter table expert add column merged_into uuid constraint fk_expert_merged_into references expert (id)
    constraint ck_expert_merged_into check (merged_into <> id);
create index ix_expert_merged_into on expert (merged_into) where merged_into is not null;

create table expert_merger (
    id             uuid        not null constraint pk_expert_merger primary key,
    version        bigint      not null,
    expert_id      uuid        not null constraint fk_expert_merger_expert_id references expert (id),
    into_expert_id uuid        not null constraint fk_expert_merger_into_expert_id references expert (id),
    state          text        not null constraint ck_expert_merger_state
        check (state in ('PROPOSED', 'CARRIED_OUT', 'REFUSED', 'WITHDRAWN')),
    reason         text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    opinion        text,
    constraint ck_expert_merger_pair check (expert_id <> into_expert_id),
    constraint ck_expert_merger_second check (decided_by <> proposed_by),
    constraint ck_expert_merger_decided check ((decided_at is not null) = (state in ('CARRIED_OUT', 'REFUSED')))
);
-- One proposal at a time for each entry that would end.
create unique index ux_expert_merger_open on expert_merger (expert_id) where state = 'PROPOSED';
create index ix_expert_merger_into_expert_id on expert_merger (into_expert_id);
