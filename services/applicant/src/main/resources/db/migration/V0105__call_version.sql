-- What a published call said in each of its versions. Applications stay with the version that they began with.
create table call_version (
    call_id      uuid        not null constraint fk_call_version_call_id references call,
    version      int         not null,
    kind         text        constraint ck_call_version_kind check (kind in ('EXTEND', 'CLARIFY', 'CORRECT')),
    reason       text, -- public
    changes      text, -- JSON Pointers into the definition
    definition   text        not null,
    published_at timestamptz not null,
    constraint pk_call_version primary key (call_id, version),
    constraint ck_call_version_amendment check ((kind is null) = (reason is null) and (kind is null) = (changes is null))
);
create trigger call_version_keep before update or delete or truncate on call_version
    execute function refuse_change();

-- Calls that were public before versions were kept have just one.
insert into call_version (call_id, version, definition, published_at)
select c.id, c.definition_version, c.definition,
       coalesce((select min(a.at) from audit a where a.aggregateid = c.id and a.action = 'publish'), c.opens_at)
  from call c where c.state <> 'DRAFT';

alter table call add column cancellation_reason text;
alter table call add column cancelled_at timestamptz;
alter table call drop constraint ck_call_state;
alter table call add constraint ck_call_state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED'));
alter table call add constraint ck_call_cancellation check (
    (state = 'CANCELLED') = (cancellation_reason is not null) and (state = 'CANCELLED') = (cancelled_at is not null));
