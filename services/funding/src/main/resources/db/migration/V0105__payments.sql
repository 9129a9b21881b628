-- Payments of tranches: one person prepares, another decides.
create table payment (
    id                  uuid        not null constraint pk_payment primary key,
    version             bigint      not null,
    agreement_id        uuid        not null,
    tranche_no          int         not null,
    application_id      uuid        not null,
    call_id             uuid        not null,
    pool_id             uuid        not null constraint fk_payment_pool_id references pool,
    amount_minor        bigint      not null constraint ck_payment_amount check (amount_minor > 0),
    state               text        not null
                        constraint ck_payment_state check (state in ('PREPARED', 'APPROVED', 'REJECTED', 'CONFIRMED')),
    prepared_by         text        not null,
    prepared_by_name    text        not null,
    prepared_at         timestamptz not null,
    decided_by          text,
    decided_by_name     text,
    decided_at          timestamptz,
    rejection_reason    text,
    confirmed_by        text,
    confirmed_by_name   text,
    confirmed_at        timestamptz,
    treasury_voucher_no text        constraint ux_payment_treasury_voucher_no unique,
    constraint fk_payment_tranche foreign key (agreement_id, tranche_no) references agreement_tranche (agreement_id, no),
    constraint ck_payment_two_people check (decided_by is null or decided_by <> prepared_by),
    constraint ck_payment_decided check ((state = 'PREPARED') = (decided_by is null)),
    constraint ck_payment_confirmed check (
        (state = 'CONFIRMED') = (treasury_voucher_no is not null) and (state = 'CONFIRMED') = (confirmed_by is not null))
);
create unique index ux_payment_live on payment (agreement_id, tranche_no) where state <> 'REJECTED';
create index ix_payment_state on payment (state, id);
create index ix_payment_agreement_id on payment (agreement_id);
