-- A recommending unit asks for changes before it recommends (退回修改); what was ticked of a formal check is kept.
alter table application drop constraint ck_application_state;
alter table application add constraint ck_application_state check (state in ('DRAFT', 'SUBMITTED', 'SENT_BACK',
    'RECOMMENDED', 'NOT_RECOMMENDED', 'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED', 'WITHDRAWN'));

alter table bulk_action drop constraint ck_bulk_action_kind;
alter table bulk_action add constraint ck_bulk_action_kind check (kind in
    ('SEND_BACK', 'ENDORSE', 'REFUSE_ENDORSEMENT', 'PASS', 'RETURN', 'REJECT'));

create table bulk_tick (
    bulk_action_id uuid not null constraint fk_bulk_tick_bulk_action_id references bulk_action,
    call_id        uuid not null,
    code           text not null,
    constraint pk_bulk_tick primary key (bulk_action_id, call_id, code)
);
