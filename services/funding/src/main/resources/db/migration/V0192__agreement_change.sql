-- Changes of agreements (任务书变更). What people write is sealed: it names people.
alter table agreement drop constraint ck_agreement_state;
alter table agreement add constraint ck_agreement_state
    check (state in ('DRAFTED', 'SIGNING', 'EFFECTIVE', 'SUSPENDED', 'CLOSED', 'TERMINATED', 'REVOKED'));

create table agreement_change (
    id              uuid        not null constraint pk_agreement_change primary key,
    version         bigint      not null,
    agreement_id    uuid        not null constraint fk_agreement_change_agreement_id references agreement,
    kind            text        not null constraint ck_agreement_change_kind check (kind in
        ('HEAD', 'PARTICIPANTS', 'PERIOD', 'INDICATORS', 'ROUTE', 'BUDGET', 'EQUIPMENT', 'SUSPENSION', 'RESUMPTION',
         'TERMINATION', 'REVOCATION')),
    way             text        not null constraint ck_agreement_change_way check (way in ('FREE', 'FILE', 'APPROVE')),
    rule_code       text        not null,
    document_no     text        not null,
    state           text        not null constraint ck_agreement_change_state
        check (state in ('REQUESTED', 'FILED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    before_sealed   text        not null,
    after_sealed    text        not null,
    reason_sealed   text        not null,
    months          int         constraint ck_agreement_change_months check (months between 1 and 120),
    asked_by        text        not null,
    asked_at        timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_sealed text,
    agreement_no    int         constraint ck_agreement_change_agreement_no check (agreement_no >= 2),
    ends_on         date,
    constraint ck_agreement_change_period check ((kind = 'PERIOD') = (months is not null)),
    constraint ck_agreement_change_two_people check (state not in ('APPROVED', 'REFUSED') or decided_by <> asked_by),
    constraint ck_agreement_change_settled check ((state = 'REQUESTED') = (decided_at is null)),
    constraint ck_agreement_change_effect check ((state in ('FILED', 'APPROVED')) = (agreement_no is not null))
);
-- Each effective change is a version of the agreement, and there is one of each number.
create unique index ux_agreement_change_no on agreement_change (agreement_id, agreement_no) where agreement_no is not null;
create unique index ux_agreement_change_open on agreement_change (agreement_id, kind) where state = 'REQUESTED';
create index ix_agreement_change_agreement_id on agreement_change (agreement_id, id);
create index ix_agreement_change_state on agreement_change (state, id);

create trigger agreement_change_settled before update on agreement_change
    for each row when (old.state <> 'REQUESTED') execute function refuse_change();
create trigger agreement_change_stays before delete on agreement_change
    for each row execute function refuse_change();
create trigger agreement_change_no_truncate before truncate on agreement_change
    for each statement execute function refuse_change();
