-- The books, completed: accounts by organisation, project and instrument; booking days and periods; requests that are
-- posted once; corrections by reversal; totals of a day, so that the balance of any day is found without adding up.

-- Accounts. Assets and losses grow by debits, claims on the pool by credits.
alter table ledger_account drop constraint ck_ledger_account_kind;
alter table ledger_account add constraint ck_ledger_account_kind check (kind in (
    'TREASURY', 'AVAILABLE', 'ALLOTTED', 'RESERVED', 'COMMITTED', 'CLAIM', 'HOLDING', 'RECOVERABLE', 'LOSS', 'INVESTED', 'INCOME'));
alter table ledger_account alter column balance_minor set expression as (
    case when kind in ('TREASURY', 'CLAIM', 'HOLDING', 'RECOVERABLE', 'LOSS') then debits_minor - credits_minor
         else credits_minor - debits_minor end);
alter table ledger_account drop constraint ck_ledger_account_subject;
alter table ledger_account add constraint ck_ledger_account_subject check (
    (kind in ('TREASURY', 'AVAILABLE', 'INVESTED', 'INCOME')) = (subject_id is null)
    and (kind not in ('RESERVED', 'COMMITTED') or call_id is not null));
alter table ledger_account
    add column name            text,
    add column organisation_id uuid,
    add column project_id      uuid,
    add column instrument_id   uuid,
    add constraint ck_ledger_account_name check ((kind = 'ALLOTTED') = (name is not null));
alter table ledger_account disable trigger ledger_account_by_entry_only;
update ledger_account set project_id = subject_id where kind = 'COMMITTED';
alter table ledger_account enable trigger ledger_account_by_entry_only;
create index ix_ledger_account_pool_id on ledger_account (pool_id, kind, id);
create index ix_ledger_account_organisation_id on ledger_account (organisation_id) where organisation_id is not null;
create index ix_ledger_account_project_id on ledger_account (project_id) where project_id is not null;
create index ix_ledger_account_instrument_id on ledger_account (instrument_id) where instrument_id is not null;

-- Which account is locked before which; postings that keep to it cannot wait for each other in a circle.
create function account_rank(kind text) returns int language sql immutable parallel safe as $$
    select array_position(array['TREASURY', 'AVAILABLE', 'ALLOTTED', 'RESERVED', 'COMMITTED', 'CLAIM', 'HOLDING',
        'RECOVERABLE', 'LOSS', 'INVESTED', 'INCOME'], kind)
$$;

-- Transactions. What happened before has the day on which it was posted (Chinese time).
alter table ledger_transaction drop constraint ck_ledger_transaction_kind;
alter table ledger_transaction add constraint ck_ledger_transaction_kind check (kind in (
    'APPROPRIATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'RETURN', 'PAYMENT', 'REFUND',
    'TRANSFER', 'REVERSAL', 'INVESTMENT', 'CONVERSION', 'EXIT', 'WRITE_OFF', 'RECOVERY'));
alter table ledger_transaction disable trigger ledger_transaction_append_only;
alter table ledger_transaction
    add column booked_on    date,
    add column reason       text,
    add column reverses_id  uuid constraint fk_ledger_transaction_reverses_id references ledger_transaction,
    add column request_key  text,
    add column request_line int,
    add column request_hash text;
update ledger_transaction set booked_on = (at at time zone 'Asia/Shanghai')::date;
alter table ledger_transaction enable trigger ledger_transaction_append_only;
alter table ledger_transaction
    alter column booked_on set not null,
    add constraint ux_ledger_transaction_reverses_id unique (reverses_id),
    add constraint ck_ledger_transaction_reversal
        check ((kind = 'REVERSAL') = (reverses_id is not null) and (reverses_id is null or reason is not null)),
    add constraint ux_ledger_transaction_request unique (actor, request_key, request_line),
    add constraint ck_ledger_transaction_request check (
        (request_key is null) = (request_line is null) and (request_key is null) = (request_hash is null));
create index ix_ledger_transaction_cause_id on ledger_transaction (cause_id);

alter table ledger_entry disable trigger ledger_entry_append_only;
alter table ledger_entry add column booked_on date;
update ledger_entry e set booked_on = t.booked_on from ledger_transaction t where t.id = e.transaction_id;
alter table ledger_entry enable trigger ledger_entry_append_only;
alter table ledger_entry alter column booked_on set not null;
-- Entries come in the order of their days but for a few, so a small index finds a year of them.
create index ix_ledger_entry_booked_on on ledger_entry using brin (booked_on);

create table ledger_day (
    account_id    uuid   not null constraint fk_ledger_day_account_id references ledger_account,
    booked_on     date   not null,
    debits_minor  bigint not null,
    credits_minor bigint not null,
    constraint pk_ledger_day primary key (account_id, booked_on)
) with (fillfactor = 70);
insert into ledger_day
select account_id, booked_on, coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0),
       coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)
from ledger_entry group by account_id, booked_on;
create index ix_ledger_day_booked_on on ledger_day (booked_on);

-- Entries of a statement move their accounts together, each account once. What comes in is locked in one order.
drop trigger ledger_entry_post on ledger_entry;
drop trigger ledger_entry_balanced on ledger_entry;
drop function post_entry();
create function post_entries() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    select e.transaction_id into wrong
    from ledger_entry e where e.transaction_id in (select transaction_id from fresh)
    group by e.transaction_id
    having sum(case e.side when 'DEBIT' then e.amount_minor else -e.amount_minor end) <> 0 limit 1;
    if found then
        raise exception 'ledger transaction % does not balance', wrong
            using errcode = 'check_violation', constraint = 'ck_ledger_transaction_balanced';
    end if;
    if exists (select 1 from fresh f join ledger_transaction t on t.id = f.transaction_id
               where t.booked_on <> f.booked_on) then
        raise exception 'an entry has the day of its transaction'
            using errcode = 'check_violation', constraint = 'ck_ledger_entry_booked_on';
    end if;
    perform 1 from ledger_account where id in (select account_id from fresh)
        order by account_rank(kind), id for no key update;
    update ledger_account a set debits_minor = a.debits_minor + f.debits, credits_minor = a.credits_minor + f.credits
    from (select account_id, coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0) as debits,
                 coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0) as credits
          from fresh group by account_id) f
    where a.id = f.account_id;
    insert into ledger_day as d (account_id, booked_on, debits_minor, credits_minor)
    select account_id, booked_on, coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0),
           coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)
    from fresh group by account_id, booked_on order by account_id, booked_on
    on conflict (account_id, booked_on) do update
        set debits_minor = d.debits_minor + excluded.debits_minor,
            credits_minor = d.credits_minor + excluded.credits_minor;
    -- The last entry of an account says what the account now holds.
    select f.account_id into wrong
    from (select distinct on (account_id) account_id, balance_after_minor from fresh order by account_id, id desc) f
    join ledger_account a on a.id = f.account_id and a.balance_minor <> f.balance_after_minor limit 1;
    if found then
        raise exception 'the entries of account % say what it does not hold', wrong
            using errcode = 'serialization_failure';
    end if;
    return null;
end $$;
create trigger ledger_entry_post after insert on ledger_entry
    referencing new table as fresh for each statement execute function post_entries();

create or replace function check_balanced() returns trigger language plpgsql as $$
declare
    debits  numeric;
    credits numeric;
begin
    select coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0),
           coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)
      into debits, credits from ledger_entry where transaction_id = new.id;
    if debits <> credits or debits = 0 then
        raise exception 'ledger transaction % does not balance: debits %, credits %', new.id, debits, credits
            using errcode = 'check_violation', constraint = 'ck_ledger_transaction_balanced';
    end if;
    return null;
end $$;

create trigger ledger_day_by_entry_only before insert or update on ledger_day
    for each row when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger ledger_day_stays before delete on ledger_day for each row execute function refuse_change();
create trigger ledger_day_no_truncate before truncate on ledger_day
    for each statement execute function refuse_change();
create trigger ledger_account_no_truncate before truncate on ledger_account
    for each statement execute function refuse_change();

-- Periods (会计期间). A month that nobody closed is open. Each move is kept.
create table ledger_period_move (
    id         uuid        not null constraint pk_ledger_period_move primary key,
    month      date        not null constraint ck_ledger_period_move_month check (extract(day from month) = 1),
    no         int         not null,
    action     text        not null constraint ck_ledger_period_move_action check (action in ('CLOSE', 'REOPEN')),
    reason     text        not null,
    actor      text        not null,
    actor_name text        not null,
    at         timestamptz not null,
    constraint ux_ledger_period_move unique (month, no),
    constraint ck_ledger_period_move_order check ((action = 'CLOSE') = (no % 2 = 1))
);
create trigger ledger_period_move_append_only before update or delete on ledger_period_move
    for each row execute function refuse_change();
create trigger ledger_period_move_no_truncate before truncate on ledger_period_move
    for each statement execute function refuse_change();

-- Whoever posts and whoever closes the month wait for each other.
create function check_period() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('funding/period/' || to_char(new.booked_on, 'YYYY-MM'), 0));
    if (select action from ledger_period_move where month = date_trunc('month', new.booked_on)::date
        order by no desc limit 1) = 'CLOSE' then
        raise exception 'the period of % is closed', new.booked_on
            using errcode = 'check_violation', constraint = 'ck_ledger_transaction_period';
    end if;
    return new;
end $$;
create trigger ledger_transaction_period before insert on ledger_transaction
    for each row execute function check_period();

-- The role that the service works with owns these tables; it takes the right to change rows from itself. A reference to
-- a row locks it, for which PostgreSQL asks for the right to update some column; the trigger refuses that all the same.
do $$
begin
    execute format('revoke update, delete, truncate on ledger_entry, ledger_transaction, appropriation, ledger_period_move from %I',
        current_user);
    execute format('grant update (id) on ledger_transaction to %I', current_user);
    execute format('revoke delete, truncate on ledger_account, ledger_day from %I', current_user);
end $$;
