-- Ring-fenced pools (专账) and their double-entry ledger in fen. The database itself keeps the books honest: entries are
-- only added, every transaction balances within its pool, no balance is ever negative, a cause is posted once.
create table pool (
    id          uuid   not null constraint pk_pool primary key,
    version     bigint not null,
    code        text   not null constraint ux_pool_code unique,
    name_zh     text   not null,
    name_en     text   not null,
    fiscal_year int    not null constraint ck_pool_fiscal_year check (fiscal_year between 2000 and 2100)
);

create table appropriation (
    id           uuid        not null constraint pk_appropriation primary key,
    pool_id      uuid        not null constraint fk_appropriation_pool_id references pool,
    amount_minor bigint      not null constraint ck_appropriation_amount check (amount_minor > 0),
    document_no  text        not null,
    at           timestamptz not null,
    actor        text        not null,
    constraint ux_appropriation_document_no unique (pool_id, document_no)
);

create table ledger_account (
    id            uuid   not null constraint pk_ledger_account primary key,
    pool_id       uuid   not null constraint fk_ledger_account_pool_id references pool,
    kind          text   not null
                  constraint ck_ledger_account_kind check (kind in ('TREASURY', 'AVAILABLE', 'RESERVED', 'COMMITTED')),
    subject_id    uuid,
    call_id       uuid,
    debits_minor  bigint not null default 0,
    credits_minor bigint not null default 0,
    balance_minor bigint not null generated always as (
                      case when kind = 'TREASURY' then debits_minor - credits_minor
                           else credits_minor - debits_minor end) stored,
    constraint ux_ledger_account_subject unique nulls not distinct (pool_id, kind, subject_id),
    constraint ux_ledger_account_pool unique (id, pool_id),
    constraint ck_ledger_account_subject check (
        (kind in ('TREASURY', 'AVAILABLE')) = (subject_id is null) and (subject_id is null) = (call_id is null)),
    constraint ck_ledger_account_balance check (balance_minor >= 0)
);
create index ix_ledger_account_subject_id on ledger_account (subject_id) where subject_id is not null;
create index ix_ledger_account_call_id on ledger_account (call_id) where call_id is not null;

create table ledger_transaction (
    id        uuid        not null constraint pk_ledger_transaction primary key,
    pool_id   uuid        not null constraint fk_ledger_transaction_pool_id references pool,
    kind      text        not null constraint ck_ledger_transaction_kind check (
                  kind in ('APPROPRIATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'RETURN', 'PAYMENT')),
    cause_id  uuid        not null,
    reference text        not null,
    at        timestamptz not null,
    actor     text        not null,
    constraint ux_ledger_transaction_cause unique (kind, cause_id),
    constraint ux_ledger_transaction_pool unique (id, pool_id)
);

create table ledger_entry (
    id                  uuid   not null constraint pk_ledger_entry primary key,
    transaction_id      uuid   not null,
    account_id          uuid   not null,
    pool_id             uuid   not null,
    side                text   not null constraint ck_ledger_entry_side check (side in ('DEBIT', 'CREDIT')),
    amount_minor        bigint not null constraint ck_ledger_entry_amount check (amount_minor > 0),
    balance_after_minor bigint not null,
    constraint fk_ledger_entry_transaction_id foreign key (transaction_id, pool_id)
        references ledger_transaction (id, pool_id),
    constraint fk_ledger_entry_account_id foreign key (account_id, pool_id) references ledger_account (id, pool_id)
);
create index ix_ledger_entry_account_id on ledger_entry (account_id, id);
create index ix_ledger_entry_transaction_id on ledger_entry (transaction_id);

-- An entry moves its account; the account's row lock makes concurrent postings wait for each other.
create function post_entry() returns trigger language plpgsql as $$
begin
    update ledger_account
       set debits_minor = debits_minor + case when new.side = 'DEBIT' then new.amount_minor else 0 end,
           credits_minor = credits_minor + case when new.side = 'CREDIT' then new.amount_minor else 0 end
     where id = new.account_id and pool_id = new.pool_id
    returning balance_minor into new.balance_after_minor;
    return new;
end $$;
create trigger ledger_entry_post before insert on ledger_entry for each row execute function post_entry();

-- Checked at commit, when all entries of the transaction are there.
create function check_balanced() returns trigger language plpgsql as $$
declare
    checked uuid := case tg_table_name when 'ledger_entry' then (to_jsonb(new) ->> 'transaction_id')::uuid else new.id end;
    debits  numeric;
    credits numeric;
begin
    select coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0),
           coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)
      into debits, credits from ledger_entry where transaction_id = checked;
    if debits <> credits or debits = 0 then
        raise exception 'ledger transaction % does not balance: debits %, credits %', checked, debits, credits
            using errcode = 'check_violation', constraint = 'ck_ledger_transaction_balanced';
    end if;
    return null;
end $$;
create constraint trigger ledger_transaction_balanced after insert on ledger_transaction
    deferrable initially deferred for each row execute function check_balanced();
create constraint trigger ledger_entry_balanced after insert on ledger_entry
    deferrable initially deferred for each row execute function check_balanced();

create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function refuse_change();
create trigger ledger_entry_no_truncate before truncate on ledger_entry
    for each statement execute function refuse_change();
create trigger ledger_transaction_append_only before update or delete on ledger_transaction
    for each row execute function refuse_change();
create trigger ledger_transaction_no_truncate before truncate on ledger_transaction
    for each statement execute function refuse_change();
create trigger appropriation_append_only before update or delete on appropriation
    for each row execute function refuse_change();
create trigger appropriation_no_truncate before truncate on appropriation
    for each statement execute function refuse_change();
-- Totals move through entries only: inside their trigger the depth is one, for anybody else it is zero.
create trigger ledger_account_by_entry_only before update on ledger_account
    for each row when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger ledger_account_stays before delete on ledger_account
    for each row execute function refuse_change();
