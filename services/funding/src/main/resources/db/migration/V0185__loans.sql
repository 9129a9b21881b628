-- Science and technology loans (鲁科贷): what banks filed, and what became of it.
create table loan_filing (
    id           uuid        not null constraint pk_loan_filing primary key,
    bank_code    text        not null,
    bank_name    text        not null,
    month        date        not null constraint ck_loan_filing_month check (extract(day from month) = 1),
    loans        int         not null constraint ck_loan_filing_loans check (loans > 0),
    lent_minor   bigint      not null,
    filed_minor  bigint      not null constraint ck_loan_filing_filed check (filed_minor between 1 and lent_minor),
    sha256       text        not null constraint ux_loan_filing_sha256 unique,
    imported_at  timestamptz not null,
    imported_by  text        not null
);
create index ix_loan_filing_month on loan_filing (month, id);
create trigger loan_filing_append_only before update or delete on loan_filing
    for each row execute function refuse_change();
create trigger loan_filing_no_truncate before truncate on loan_filing
    for each statement execute function refuse_change();

create table loan_number (
    year int not null constraint pk_loan_number primary key,
    last int not null
);

create table loan (
    id                  uuid    not null constraint pk_loan primary key,
    version             bigint  not null,
    number              text    not null constraint ux_loan_number unique,
    filing_id           uuid    not null constraint fk_loan_filing_id references loan_filing,
    bank_code           text    not null,
    bank_name           text    not null,
    month               date    not null,
    loan_no             text    not null,
    uscc                text    not null,
    enterprise          text    not null,
    city_code           text    not null,
    lent_minor          bigint  not null constraint ck_loan_lent check (lent_minor > 0),
    filed_minor         bigint  not null constraint ck_loan_filed check (filed_minor between 1 and lent_minor),
    yearly_rate         numeric(9, 6) not null constraint ck_loan_yearly_rate check (yearly_rate >= 0),
    lent_on             date    not null,
    due_on              date    not null constraint ck_loan_due_on check (due_on > lent_on),
    use                 text    not null,
    repayment           text    not null,
    day_count           text    not null,
    early               boolean not null,
    state               text    not null constraint ck_loan_state check (state in (
                            'FILED', 'CONFIRMED', 'FILING_REVOKED', 'REPAID', 'SUBSIDY_CLAIMED', 'SUBSIDY_GRANTED',
                            'SUBSIDY_PAID', 'OVERDUE', 'SETTLED_LATE', 'LOSS_CERTIFIED', 'COMPENSATION_GRANTED',
                            'COMPENSATED', 'RECOVERED')),
    rule_set            text    not null,
    confirm_by          date    not null,
    registration_no     text,
    credit_report_no    text,
    confirmed_on        date,
    ended_on            date,
    interest_minor      bigint  not null default 0,
    subsidy_minor       bigint  not null default 0,
    overdue_on          date,
    loss_minor          bigint  not null default 0,
    level               text    constraint ck_loan_level check (level in ('PROVINCE', 'CITY')),
    pool_id             uuid    constraint fk_loan_pool_id references pool,
    granted_minor       bigint  not null default 0,
    granted_by          text,
    granted_on          date,
    paid_minor          bigint  not null default 0,
    paid_on             date,
    treasury_voucher_no text    constraint ux_loan_treasury_voucher_no unique,
    recovered_minor     bigint  not null default 0,
    returned_minor      bigint  not null default 0,
    constraint ux_loan_bank_no unique (bank_code, loan_no),
    constraint ck_loan_confirmed check (
        (confirmed_on is not null) = (registration_no is not null or credit_report_no is not null)
        and (confirmed_on is null or confirmed_on <= confirm_by)),
    constraint ck_loan_amounts check (
        least(interest_minor, subsidy_minor, loss_minor, granted_minor, paid_minor, recovered_minor, returned_minor) >= 0
        and loss_minor <= filed_minor and paid_minor <= granted_minor and recovered_minor <= loss_minor
        and (recovered_minor = 0 or returned_minor <= paid_minor)),
    constraint ck_loan_granted check ((granted_by is null) = (granted_minor = 0) and (granted_by is null) = (pool_id is null)),
    constraint ck_loan_paid check (
        (state in ('SUBSIDY_PAID', 'COMPENSATED', 'RECOVERED')) = (treasury_voucher_no is not null)
        and (treasury_voucher_no is null) = (paid_on is null) and (paid_on is null or paid_minor = granted_minor))
);
-- One subsidy for an enterprise, of one loan, once.
create unique index ux_loan_subsidy on loan (uscc)
    where state in ('SUBSIDY_CLAIMED', 'SUBSIDY_GRANTED', 'SUBSIDY_PAID');
create index ix_loan_state on loan (state, id);
create index ix_loan_uscc on loan (uscc, id);
create index ix_loan_month on loan (month);
create index ix_loan_filing_id on loan (filing_id, id);
create index ix_loan_confirm_by on loan (confirm_by) where state in ('FILED', 'OVERDUE') and confirmed_on is null;

-- What was done, step by step: nothing is taken out.
create table loan_step (
    id           uuid        not null constraint pk_loan_step primary key,
    loan_id      uuid        not null constraint fk_loan_step_loan_id references loan,
    at           timestamptz not null,
    on_day       date        not null,
    action       text        not null,
    state        text        not null,
    amount_minor bigint      not null,
    reference    text,
    note         text,
    receipt_no   text        constraint ux_loan_step_receipt_no unique,
    actor        text        not null
);
create index ix_loan_step_loan_id on loan_step (loan_id, id);
create trigger loan_step_append_only before update or delete on loan_step
    for each row execute function refuse_change();
create trigger loan_step_no_truncate before truncate on loan_step
    for each statement execute function refuse_change();

alter table ledger_transaction drop constraint ck_ledger_transaction_kind;
alter table ledger_transaction add constraint ck_ledger_transaction_kind check (kind in (
    'APPROPRIATION', 'RECLAMATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'RETURN', 'PAYMENT', 'REFUND',
    'TRANSFER', 'REVERSAL', 'INVESTMENT', 'CONVERSION', 'EXIT', 'WRITE_OFF', 'RECOVERY',
    'ISSUE', 'LAPSE', 'REDEMPTION', 'LOAN_GRANT', 'LOAN_RETURN', 'LOAN_PAYMENT', 'LOAN_RECOVERY'));
