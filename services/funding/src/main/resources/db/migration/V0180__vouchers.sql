-- Innovation vouchers (创新券). What was set aside for a voucher is reserved, paid or released, at any time.
-- Ties between organisations as applicant tells them (股东、关联方); the whole of an organisation's is replaced at once.
create table relation_statement_copy (
    organisation_id uuid   not null constraint pk_relation_statement_copy primary key,
    sequence        bigint not null,
    uscc            text   not null
);
create table relation_copy (
    organisation_id uuid not null constraint fk_relation_copy_organisation_id references relation_statement_copy,
    other_uscc      text not null,
    kind            text not null,
    from_on         date not null,
    to_on           date
);
create index ix_relation_copy_organisation_id on relation_copy (organisation_id);
create index ix_relation_copy_other_uscc on relation_copy (other_uscc);

create table voucher_provider (
    id                uuid    not null constraint pk_voucher_provider primary key,
    version           bigint  not null,
    uscc              text    not null constraint ux_voucher_provider_uscc unique,
    name              text    not null,
    network_no        text    not null,
    organisation_id   uuid,
    suspended         boolean not null,
    suspension_reason text,
    constraint ck_voucher_provider_suspended check (suspended = (suspension_reason is not null))
);

create table voucher_number (
    year int not null constraint pk_voucher_number primary key,
    last int not null
);

create table voucher (
    id                  uuid   not null constraint pk_voucher primary key,
    version             bigint not null,
    number              text   not null constraint ux_voucher_number unique,
    organisation_id     uuid   not null,
    organisation_name   text   not null,
    pool_id             uuid   constraint fk_voucher_pool_id references pool,
    state               text   not null constraint ck_voucher_state check (state in (
                            'APPLIED', 'ISSUED', 'RESERVED', 'SERVICE_DONE', 'CLAIMED', 'AUDITED', 'PAID', 'REJECTED',
                            'EXPIRED', 'WITHDRAWN')),
    region_class        text   not null constraint ck_voucher_region_class check (region_class in ('FIRST', 'SECOND')),
    purpose             text   not null,
    asked_minor         bigint not null constraint ck_voucher_asked check (asked_minor > 0),
    applied_on          date   not null,
    rule_set            text,
    issue_document_no   text,
    issued_on           date,
    expires_on          date,
    face_minor          bigint not null,
    provider_id         uuid   constraint fk_voucher_provider_id references voucher_provider,
    contract_no         text,
    contract_minor      bigint,
    contract_signed_on  date,
    report_no           text,
    service_done_on     date,
    seller_uscc         text,
    invoice_no          text,
    invoice_minor       bigint,
    invoiced_on         date,
    granted_minor       bigint not null,
    bonus_minor         bigint not null,
    relation_check      text,
    audited_by          text,
    audited_on          date,
    paid_on             date,
    treasury_voucher_no text   constraint ux_voucher_treasury_voucher_no unique,
    bonus_voucher_no    text   constraint ux_voucher_bonus_voucher_no unique,
    issued_minor        bigint not null,
    reserved_minor      bigint not null,
    paid_minor          bigint not null,
    released_minor      bigint not null,
    constraint ux_voucher_invoice unique (seller_uscc, invoice_no),
    constraint ck_voucher_amounts check (
        least(face_minor, granted_minor, bonus_minor, reserved_minor, paid_minor, released_minor) >= 0
        and granted_minor <= face_minor and issued_minor = reserved_minor + paid_minor + released_minor),
    constraint ck_voucher_issued check (
        (issued_on is null) = (pool_id is null) and (issued_on is null) = (expires_on is null)
        and (issued_on is null) = (rule_set is null) and (issued_on is null) = (face_minor = 0)),
    constraint ck_voucher_ended check (
        state not in ('PAID', 'REJECTED', 'EXPIRED', 'WITHDRAWN') or reserved_minor = 0),
    constraint ck_voucher_audited check (
        (audited_by is null) = (audited_on is null) and (audited_by is null) = (granted_minor = 0)
        and (state not in ('AUDITED', 'PAID') or audited_by is not null)),
    constraint ck_voucher_paid check (
        (state = 'PAID') = (paid_on is not null) and (state = 'PAID') = (treasury_voucher_no is not null)
        and (state <> 'PAID' or paid_minor = granted_minor + bonus_minor))
);
create index ix_voucher_state on voucher (state, id);
create index ix_voucher_organisation_id on voucher (organisation_id, id);
create index ix_voucher_pool_id on voucher (pool_id, id);
create index ix_voucher_provider_id on voucher (provider_id, paid_on) where provider_id is not null;
create index ix_voucher_expires_on on voucher (expires_on) where state in ('ISSUED', 'RESERVED', 'SERVICE_DONE');

-- What was done, step by step: nothing is taken out.
create table voucher_step (
    id           uuid        not null constraint pk_voucher_step primary key,
    voucher_id   uuid        not null constraint fk_voucher_step_voucher_id references voucher,
    at           timestamptz not null,
    on_day       date        not null,
    action       text        not null,
    state        text        not null,
    amount_minor bigint      not null,
    reference    text,
    note         text,
    actor        text        not null
);
create index ix_voucher_step_voucher_id on voucher_step (voucher_id, id);
create trigger voucher_step_append_only before update or delete on voucher_step
    for each row execute function refuse_change();
create trigger voucher_step_no_truncate before truncate on voucher_step
    for each statement execute function refuse_change();

-- Of what end of which voucher somebody was reminded: whoever writes the row tells it.
create table voucher_reminder (
    voucher_id uuid not null constraint fk_voucher_reminder_voucher_id references voucher,
    expires_on date not null,
    days       int  not null,
    constraint pk_voucher_reminder primary key (voucher_id, expires_on, days)
);

-- Money is set aside for calls, and from now on for single vouchers and loans as well.
alter table ledger_account drop constraint ck_ledger_account_subject;
alter table ledger_account add constraint ck_ledger_account_subject check (
    (kind in ('TREASURY', 'AVAILABLE', 'INVESTED', 'INCOME')) = (subject_id is null)
    and (kind <> 'COMMITTED' or call_id is not null)
    and (kind <> 'RESERVED' or call_id is not null or instrument_id is not null));
alter table ledger_transaction drop constraint ck_ledger_transaction_kind;
alter table ledger_transaction add constraint ck_ledger_transaction_kind check (kind in (
    'APPROPRIATION', 'RECLAMATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'RETURN', 'PAYMENT', 'REFUND',
    'TRANSFER', 'REVERSAL', 'INVESTMENT', 'CONVERSION', 'EXIT', 'WRITE_OFF', 'RECOVERY',
    'ISSUE', 'LAPSE', 'REDEMPTION'));
