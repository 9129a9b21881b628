-- Payments go to the bank in runs: one person puts a run together, another checks it, over a threshold a third.
alter table pool
    add column bank_name         text,
    add column account_name      text,
    add column account_no_sealed text,
    add column account_no_tail   text,
    add constraint ck_pool_bank check ((account_no_sealed is null) = (account_name is null)
        and (account_no_sealed is null) = (bank_name is null) and (account_no_sealed is null) = (account_no_tail is null));

create table payment_run_number (
    year int not null constraint pk_payment_run_number primary key,
    last int not null
);

create table payment_run (
    id                   uuid        not null constraint pk_payment_run primary key,
    version              bigint      not null,
    number               text        not null constraint ux_payment_run_number unique,
    pool_id              uuid        not null constraint fk_payment_run_pool_id references pool,
    state                text        not null
        constraint ck_payment_run_state check (state in ('PREPARED', 'CHECKED', 'RELEASED', 'REJECTED')),
    rule                 text        not null,
    second_check         boolean     not null,
    payments             int         not null constraint ck_payment_run_payments check (payments > 0),
    amount_minor         bigint      not null constraint ck_payment_run_amount check (amount_minor > 0),
    prepared_by          text        not null,
    prepared_by_name     text        not null,
    prepared_at          timestamptz not null,
    checked_by           text,
    checked_by_name      text,
    checked_at           timestamptz,
    released_by          text,
    released_by_name     text,
    released_at          timestamptz,
    rejected_by          text,
    rejected_by_name     text,
    rejected_at          timestamptz,
    rejection_reason     text,
    constraint ck_payment_run_people check (
        (checked_by is null or checked_by <> prepared_by)
        and (released_by is null or released_by <> prepared_by and released_by is distinct from checked_by)),
    constraint ck_payment_run_second check (released_by is null or not second_check or checked_by is not null),
    constraint ck_payment_run_released check ((state = 'RELEASED') = (released_by is not null)),
    constraint ck_payment_run_rejected check ((state = 'REJECTED') = (rejected_by is not null))
);
create index ix_payment_run_state on payment_run (state, id);

-- RETURNED: the bank sent the money back after it was paid; the tranche can be paid again.
alter table payment drop constraint ck_payment_state;
alter table payment add constraint ck_payment_state
    check (state in ('PREPARED', 'APPROVED', 'REJECTED', 'CONFIRMED', 'RETURNED'));
alter table payment drop constraint ck_payment_confirmed;
alter table payment add constraint ck_payment_confirmed check (
    (state in ('CONFIRMED', 'RETURNED')) = (treasury_voucher_no is not null)
    and (state in ('CONFIRMED', 'RETURNED')) = (confirmed_by is not null));
drop index ux_payment_live;
create unique index ux_payment_live on payment (agreement_id, tranche_no) where state not in ('REJECTED', 'RETURNED');
alter table payment
    add column run_id        uuid constraint fk_payment_run_id references payment_run,
    add column return_reason text,
    add column returned_at   timestamptz,
    add constraint ck_payment_returned check ((state = 'RETURNED') = (returned_at is not null));
create index ix_payment_run_id on payment (run_id) where run_id is not null;
create index ix_payment_pool_id on payment (pool_id, state) include (amount_minor);
