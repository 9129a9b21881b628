-- Decisions about many applications at once. Each item is decided in a transaction of its own, and says what came of it.
create table bulk_action (
    id         uuid        not null constraint pk_bulk_action primary key,
    actor      text        not null,
    kind       text        not null,
    words      text,
    created_at timestamptz not null,
    constraint ck_bulk_action_kind check (kind in
        ('ENDORSE', 'REFUSE_ENDORSEMENT', 'PASS', 'RETURN', 'REJECT'))
);

create table bulk_item (
    bulk_action_id   uuid   not null constraint fk_bulk_item_bulk_action_id references bulk_action,
    application_id   uuid   not null constraint fk_bulk_item_application_id references application,
    place            int    not null,
    expected_version bigint not null,
    outcome          text   not null,
    problem          text,
    constraint pk_bulk_item primary key (bulk_action_id, application_id),
    constraint ck_bulk_item_outcome check (outcome in ('PENDING', 'DONE', 'REFUSED')),
    constraint ck_bulk_item_problem check ((outcome = 'REFUSED') = (problem is not null))
);
create index ix_bulk_item_application_id on bulk_item (application_id);
