-- Public money that may become equity (先投后股、拨投结合). Every fen that was paid is in one place: claim, due, at cost in
-- the lots, returned, kept as a subsidy, or lost.
alter table call_copy add column instrument text, add column equity_terms jsonb;

create table equity_instrument (
    id                  uuid   not null constraint pk_equity_instrument primary key,
    version             bigint not null,
    number              text   not null,
    agreement_id        uuid   not null constraint ux_equity_instrument_agreement_id unique,
    application_id      uuid   not null,
    call_id             uuid   not null,
    pool_id             uuid   not null constraint fk_equity_instrument_pool_id references pool,
    organisation_id     uuid   not null,
    organisation_name   text   not null,
    state               text   not null constraint ck_equity_instrument_state check (state in (
                            'AGREED', 'DISBURSED', 'MONITORED', 'TRIGGERED', 'VALUING', 'DECIDED', 'CONVERTING', 'HELD',
                            'EXITING', 'EXITED', 'MATURED', 'EXTENDED', 'REPAYING', 'REPAID', 'WAIVED', 'LOSS_REVIEW',
                            'WRITTEN_OFF', 'CLAWBACK', 'RECOVERED')),
    terms               text   not null,
    proceedings         text   not null,
    lots                text   not null,
    opened_on           date   not null,
    window_ends_on      date   not null,
    extended            boolean not null,
    agreed_minor        bigint not null,
    paid_minor          bigint not null,
    claim_minor         bigint not null,
    due_minor           bigint not null,
    cost_minor          bigint not null,
    returned_minor      bigint not null,
    kept_minor          bigint not null,
    lost_minor          bigint not null,
    milestones_accepted int    not null,
    constraint ck_equity_instrument_amounts check (
        least(claim_minor, due_minor, cost_minor, returned_minor, kept_minor, lost_minor) >= 0
        and paid_minor <= agreed_minor
        and paid_minor = claim_minor + due_minor + cost_minor + returned_minor + kept_minor + lost_minor)
);
create index ix_equity_instrument_state on equity_instrument (state, id);
create index ix_equity_instrument_call_id on equity_instrument (call_id, id);
create index ix_equity_instrument_organisation_id on equity_instrument (organisation_id, id);
create index ix_equity_instrument_window on equity_instrument (window_ends_on) where state in ('DISBURSED', 'MONITORED', 'EXTENDED');

-- What was done, step by step, with the money that moved: nothing is taken out.
create table equity_step (
    id             uuid        not null constraint pk_equity_step primary key,
    instrument_id  uuid        not null constraint fk_equity_step_instrument_id references equity_instrument,
    pool_id        uuid        not null,
    at             timestamptz not null,
    on_day         date        not null,
    action         text        not null,
    state          text        not null,
    flow_minor     bigint      not null default 0,
    reference      text,
    note           text,
    receipt_no     text        constraint ux_equity_step_receipt_no unique,
    cap_table_no   int,
    actor          text        not null
);
create index ix_equity_step_instrument_id on equity_step (instrument_id, id);
create index ix_equity_step_flow on equity_step (pool_id, on_day) where flow_minor <> 0;
create trigger equity_step_append_only before update or delete on equity_step
    for each row execute function refuse_change();
create trigger equity_step_no_truncate before truncate on equity_step
    for each statement execute function refuse_change();

-- Who holds an enterprise, table by table; names are sealed.
create table cap_table (
    organisation_id uuid        not null,
    no              int         not null,
    as_of           date        not null,
    cause           text        not null
                    constraint ck_cap_table_cause check (cause in ('STATED', 'CONVERSION', 'EXIT')),
    instrument_id   uuid        constraint fk_cap_table_instrument_id references equity_instrument,
    at              timestamptz not null,
    actor           text        not null,
    constraint pk_cap_table primary key (organisation_id, no)
);
create table cap_table_holding (
    organisation_id uuid   not null,
    table_no        int    not null,
    position        int    not null,
    code            text   not null,
    name_sealed     text   not null,
    kind            text   not null,
    concert_party   text,
    subscribed      bigint not null constraint ck_cap_table_holding_subscribed check (subscribed > 0),
    paid_in         bigint not null,
    constraint pk_cap_table_holding primary key (organisation_id, table_no, position),
    constraint ux_cap_table_holding_code unique (organisation_id, table_no, code),
    constraint fk_cap_table_holding_table foreign key (organisation_id, table_no)
        references cap_table (organisation_id, no),
    constraint ck_cap_table_holding_paid_in check (paid_in between 0 and subscribed)
);
create trigger cap_table_append_only before update or delete on cap_table
    for each row execute function refuse_change();
create trigger cap_table_no_truncate before truncate on cap_table
    for each statement execute function refuse_change();
create trigger cap_table_holding_append_only before update or delete on cap_table_holding
    for each row execute function refuse_change();
create trigger cap_table_holding_no_truncate before truncate on cap_table_holding
    for each statement execute function refuse_change();
