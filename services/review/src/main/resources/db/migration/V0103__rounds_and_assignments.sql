create table round (
    id                      uuid        not null constraint pk_round primary key,
    version                 bigint      not null,
    call_id                 uuid        not null constraint ux_round_call_id unique,
    state                   text        not null
        constraint ck_round_state check (state in ('OPEN', 'ASSIGNED', 'DECIDED', 'PUBLICISED', 'CLOSED')),
    assessment_deadline_at  timestamptz not null,
    reviews_per_application int         not null constraint ck_round_reviews check (reviews_per_application > 0),
    steps                   int         not null
);

create table assignment_plan (
    id                      uuid        not null constraint pk_assignment_plan primary key,
    version                 bigint      not null,
    round_id                uuid        not null constraint fk_assignment_plan_round_id references round (id),
    state                   text        not null
        constraint ck_assignment_plan_state check (state in ('PROPOSED', 'ADOPTED')),
    reviews_per_application int         not null,
    min_load                int         not null,
    max_load                int,
    seed                    bigint      not null,
    fingerprint             text        not null,
    pairs                   int         not null,
    findings                text        not null,
    infeasibility           text,
    drawn_at                timestamptz not null
);
create index ix_assignment_plan_round_id on assignment_plan (round_id);

create table plan_pair (
    plan_id        uuid not null constraint fk_plan_pair_plan_id references assignment_plan (id),
    position       int  not null,
    application_id uuid not null,
    expert_id      uuid not null,
    affinity       int  not null,
    constraint pk_plan_pair primary key (plan_id, position)
);

create table assignment (
    id             uuid        not null constraint pk_assignment primary key,
    version        bigint      not null,
    round_id       uuid        not null constraint fk_assignment_round_id references round (id),
    call_id        uuid        not null,
    application_id uuid        not null,
    expert_id      uuid        not null constraint fk_assignment_expert_id references expert (id),
    state          text        not null
        constraint ck_assignment_state check (state in ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'VOIDED')),
    deadline_at    timestamptz not null,
    sheet          text        not null,
    total          numeric(7, 4),
    submitted_at   timestamptz,
    constraint ck_assignment_submitted check (state <> 'SUBMITTED' or total is not null and submitted_at is not null)
);
-- Nobody reads the same application twice; a voided assignment does not count.
create unique index ux_assignment_pair on assignment (application_id, expert_id) where state <> 'VOIDED';
create index ix_assignment_round_id on assignment (round_id, id);
create index ix_assignment_expert_id on assignment (expert_id, id);
