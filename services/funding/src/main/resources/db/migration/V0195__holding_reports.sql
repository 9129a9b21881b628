-- What the manager tells of each holding once a year (持股报告): taken once, never changed.
create table holding_report (
    id            uuid        not null constraint pk_holding_report primary key,
    instrument_id uuid        not null constraint fk_holding_report_instrument_id references equity_instrument,
    year          int         not null,
    rule_set      text        not null,
    document_no   text        not null,
    summary       text        not null,
    figures       jsonb       not null,
    held_minor    bigint      not null constraint ck_holding_report_held check (held_minor >= 0),
    late          boolean     not null,
    reported_on   date        not null,
    at            timestamptz not null,
    actor         text        not null,
    constraint ux_holding_report_year unique (instrument_id, year)
);
create trigger holding_report_append_only before update or delete on holding_report
    for each row execute function refuse_change();
create trigger holding_report_no_truncate before truncate on holding_report
    for each statement execute function refuse_change();

-- Of which report somebody was reminded, and by which step.
create table holding_report_reminder (
    instrument_id uuid not null constraint fk_holding_report_reminder_instrument_id references equity_instrument,
    year          int  not null,
    days          int  not null,
    constraint pk_holding_report_reminder primary key (instrument_id, year, days)
);
create index ix_equity_instrument_held on equity_instrument (id) where cost_minor > 0;
