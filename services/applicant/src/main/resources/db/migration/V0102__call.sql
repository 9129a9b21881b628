-- Calls for applications (指南). The definition is data; the other columns are what lists and clocks look for.
create table call (
    id                 uuid        not null constraint pk_call primary key,
    version            bigint      not null,
    definition_version int         not null,
    state              text        not null,
    code               text        not null constraint ux_call_code unique,
    title_zh           text        not null,
    title_en           text        not null,
    clause             text        not null,
    instrument         text        not null,
    opens_at           timestamptz not null,
    deadline_at        timestamptz not null,
    closes_at          timestamptz not null, -- first instant at which nothing is accepted: deadline, its second, grace
    sandbox            boolean     not null,
    need_id            uuid constraint ux_call_need_id unique,
    definition         text        not null,
    card               text        not null, -- the small part of the definition that lists show
    applications       int, -- submitted and not withdrawn when it closed
    constraint ck_call_state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    constraint ck_call_period check (opens_at < deadline_at and deadline_at < closes_at)
);
create index ix_call_due on call (closes_at) where state = 'PUBLISHED';
create index ix_call_clause on call (clause, id);

-- Counts receipts apart from the call, so that numbers have no gaps and the row is locked only at the very end of a
-- submission.
create table receipt_counter (
    call_id   uuid    not null constraint pk_receipt_counter primary key
                      constraint fk_receipt_counter_call_id references call,
    issued    int     not null default 0,
    withdrawn int     not null default 0,
    closed    boolean not null default false,
    constraint ck_receipt_counter_issued check (0 <= withdrawn and withdrawn <= issued)
);
