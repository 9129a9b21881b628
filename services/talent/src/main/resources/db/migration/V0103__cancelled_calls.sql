alter table need drop constraint ck_need_state;
alter table need add constraint ck_need_state check (state in ('COLLECTED', 'SCREENED', 'REJECTED', 'PUBLISHED', 'OPEN',
    'MATCHED', 'NO_BID', 'CALL_CANCELLED', 'WITHDRAWN'));

alter table need_call add column cancelled boolean not null default false;
