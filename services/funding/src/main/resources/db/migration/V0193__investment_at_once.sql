-- Money that is invested when it is paid (拨投结合并行型、股权联动) beside money that waits as a claim; a grant of the same
-- agreement is counted and is none of it. Terms of old say what they always meant.
alter table equity_instrument
    add column grant_minor bigint not null default 0 constraint ck_equity_instrument_grant check (grant_minor >= 0);
alter table equity_instrument alter column grant_minor drop default;
update equity_instrument
set terms = (terms::jsonb || '{"entry": "CLAIM", "investedBp": [10000]}'::jsonb)::text;

alter table cap_table drop constraint ck_cap_table_cause;
alter table cap_table add constraint ck_cap_table_cause
    check (cause in ('STATED', 'CONVERSION', 'EXIT', 'PAID_IN', 'SENT_BACK'));
