-- Challenge needs (揭榜挂帅), from collection to match.
create table need (
    id                      uuid        not null constraint pk_need primary key,
    version                 bigint      not null,
    state                   text        not null constraint ck_need_state check (state in
        ('COLLECTED', 'SCREENED', 'REJECTED', 'PUBLISHED', 'OPEN', 'MATCHED', 'NO_BID', 'WITHDRAWN')),
    title_zh                text        not null,
    title_en                text        not null,
    summary                 text        not null,
    owner_organisation_id   uuid        not null,
    owner_organisation_name text        not null,
    indicators              jsonb       not null,
    reward_minor            bigint      not null constraint ck_need_reward check (reward_minor > 0),
    pool_code               text        not null,
    opens_at                timestamptz not null,
    deadline_at             timestamptz not null,
    sandbox                 boolean     not null,
    reason                  text,
    call_id                 uuid,
    application_id          uuid,
    collected_at            timestamptz not null,
    published_at            timestamptz,
    constraint ck_need_period check (deadline_at > opens_at)
);
create index ix_need_state on need (state, id);

-- Copy of what is known of a call, in whatever order it was told; need_id is empty for calls that no need opened.
create table need_call (
    call_id                uuid        not null constraint pk_need_call primary key,
    need_id                uuid,
    applications           int,
    awarded_application_id uuid
);
