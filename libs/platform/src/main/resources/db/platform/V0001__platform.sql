-- Mechanism of every service: facts out, facts in, retried requests, and who did what.
create table outbox (
    id            uuid        not null constraint pk_outbox primary key,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    sequence      bigint      not null,
    source        text        not null,
    occurred_at   text        not null,
    dataschema    text        not null,
    correlationid text        not null,
    causationid   text,
    actor         text        not null,
    traceparent   text,
    constraint ux_outbox_sequence unique (aggregatetype, aggregateid, sequence)
);
create index ix_outbox_type on outbox (type);
create publication fuhua_outbox for table outbox with (publish = 'insert');

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    constraint pk_inbox primary key (consumer, event_id)
);

create table idempotency_key (
    actor       text        not null,
    operation   text        not null,
    key         text        not null,
    body_hash   text        not null,
    status      int,
    body_sealed text,
    location    text,
    etag        text,
    created_at  timestamptz not null default now(),
    constraint pk_idempotency_key primary key (actor, operation, key)
);

create table audit (
    id            uuid        not null constraint pk_audit primary key,
    at            timestamptz not null,
    actor         text        not null,
    action        text        not null,
    aggregatetype text        not null,
    aggregateid   uuid        not null,
    from_state    text,
    to_state      text,
    reason        text,
    correlationid text        not null
);
create index ix_audit_aggregateid on audit (aggregateid, at);

-- What was written down stays: facts and audit rows are only ever added.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows are only ever added', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger outbox_append_only before update or delete on outbox for each row execute function refuse_change();
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();
create trigger outbox_no_truncate before truncate on outbox for each statement execute function refuse_change();
create trigger audit_no_truncate before truncate on audit for each statement execute function refuse_change();
