-- Pools that several fund together (共同出资), and money that goes back to the treasury (收回指标).
create table pool_cofunder (
    pool_id  uuid not null constraint fk_pool_cofunder_pool_id references pool,
    code     text not null,
    no       int  not null,
    name_zh  text not null,
    name_en  text not null,
    share_bp int  not null constraint ck_pool_cofunder_share_bp check (share_bp between 1 and 9999),
    constraint pk_pool_cofunder primary key (pool_id, code),
    constraint ux_pool_cofunder_no unique (pool_id, no)
);

alter table appropriation add column cofunder text;
create index ix_appropriation_pool_id on appropriation (pool_id);

create table reclamation (
    id           uuid        not null constraint pk_reclamation primary key,
    pool_id      uuid        not null constraint fk_reclamation_pool_id references pool,
    amount_minor bigint      not null constraint ck_reclamation_amount check (amount_minor > 0),
    document_no  text        not null,
    reason       text        not null,
    at           timestamptz not null,
    actor        text        not null,
    constraint ux_reclamation_document_no unique (pool_id, document_no)
);
create trigger reclamation_append_only before update or delete on reclamation
    for each row execute function refuse_change();
create trigger reclamation_no_truncate before truncate on reclamation
    for each statement execute function refuse_change();

alter table ledger_transaction drop constraint ck_ledger_transaction_kind;
alter table ledger_transaction add constraint ck_ledger_transaction_kind check (kind in (
    'APPROPRIATION', 'RECLAMATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'RETURN', 'PAYMENT', 'REFUND',
    'TRANSFER', 'REVERSAL', 'INVESTMENT', 'CONVERSION', 'EXIT', 'WRITE_OFF', 'RECOVERY'));
