-- Carrying out what was agreed (项目执行): reports with spending, acceptance, and what comes back in the end.
create table project (
    id                 uuid   not null constraint pk_project primary key,
    version            bigint not null,
    agreement_id       uuid   not null constraint fk_project_agreement_id references agreement
                              constraint ux_project_agreement_id unique,
    number             text   not null,
    application_id     uuid   not null,
    call_id            uuid   not null,
    pool_id            uuid   not null constraint fk_project_pool_id references pool,
    organisation_id    uuid   not null,
    organisation_name  text   not null,
    state              text   not null constraint ck_project_state check (state in (
                           'IN_PROGRESS', 'FILED', 'RECTIFYING', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED')),
    rule               text   not null,
    begins_on          date   not null,
    ends_on            date   not null,
    acceptance_due_on  date   not null,
    sent_back          int    not null,
    self_assessment    text,
    filed_on           date,
    opinion_no         text,
    grade              int constraint ck_project_grade check (grade between 0 and 100),
    reason             text,
    decided_on         date,
    due_back_minor     bigint not null,
    brought_back_minor bigint not null,
    constraint ck_project_days check (begins_on < ends_on and ends_on <= acceptance_due_on),
    constraint ck_project_back check (brought_back_minor between 0 and due_back_minor),
    constraint ck_project_decided check ((state in ('ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED')) = (decided_on is not null))
);
create index ix_project_state on project (state, id);
create index ix_project_organisation_id on project (organisation_id, id);
create index ix_project_acceptance_due_on on project (acceptance_due_on) where state in ('IN_PROGRESS', 'RECTIFYING');

create table project_report (
    id            uuid        not null constraint pk_project_report primary key,
    version       bigint      not null,
    project_id    uuid        not null constraint fk_project_report_project_id references project,
    kind          text        not null constraint ck_project_report_kind check (kind in ('ANNUAL', 'MIDTERM', 'SCIENTIFIC')),
    state         text        not null
        constraint ck_project_report_state check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    period_from   date        not null,
    period_to     date        not null,
    summary       text        not null,
    achievements  text        not null,
    document_no   text,
    submitted_at  timestamptz not null,
    decided_at    timestamptz,
    return_reason text,
    constraint ck_project_report_period check (period_from <= period_to)
);
create index ix_project_report_project_id on project_report (project_id, id);

create table project_spending (
    report_id    uuid   not null constraint fk_project_spending_report_id references project_report,
    no           int    not null,
    project_id   uuid   not null,
    head         text   not null
        constraint ck_project_spending_head check (head in ('EQUIPMENT', 'OPERATION', 'LABOUR', 'INDIRECT')),
    amount_minor bigint not null constraint ck_project_spending_amount check (amount_minor > 0),
    on_day       date   not null,
    voucher_no   text   not null,
    purpose      text   not null,
    constraint pk_project_spending primary key (report_id, no),
    constraint ux_project_spending_voucher_no unique (project_id, voucher_no)
);
create index ix_project_spending_project_id on project_spending (project_id);

-- What came back of what was not spent (结余收回); every receipt once.
create table project_receipt (
    id           uuid        not null constraint pk_project_receipt primary key,
    project_id   uuid        not null constraint fk_project_receipt_project_id references project,
    amount_minor bigint      not null constraint ck_project_receipt_amount check (amount_minor > 0),
    receipt_no   text        not null constraint ux_project_receipt_receipt_no unique,
    received_on  date        not null,
    at           timestamptz not null,
    actor        text        not null
);
create index ix_project_receipt_project_id on project_receipt (project_id);
create trigger project_receipt_append_only before update or delete on project_receipt
    for each row execute function refuse_change();
create trigger project_receipt_no_truncate before truncate on project_receipt
    for each statement execute function refuse_change();

-- Of which day somebody was reminded, and by which step.
create table project_reminder (
    project_id uuid not null constraint fk_project_reminder_project_id references project,
    due_on     date not null,
    days       int  not null,
    constraint pk_project_reminder primary key (project_id, due_on, days)
);

-- Agreements that were in effect before are carried out as well, by the set of rules of that time.
insert into project (id, version, agreement_id, number, application_id, call_id, pool_id, organisation_id,
                     organisation_name, state, rule, begins_on, ends_on, acceptance_due_on, sent_back, due_back_minor,
                     brought_back_minor)
select gen_random_uuid(), 0, a.id, a.number, a.application_id, a.call_id, r.pool_id, a.organisation_id,
       a.organisation_name, 'IN_PROGRESS', 'EXECUTION_SD_2021', (a.effective_at at time zone 'Asia/Shanghai')::date,
       ((a.effective_at at time zone 'Asia/Shanghai')::date + interval '24 months')::date,
       ((a.effective_at at time zone 'Asia/Shanghai')::date + interval '27 months')::date, 0, 0, 0
from agreement a join reservation r on r.call_id = a.call_id
where a.state = 'EFFECTIVE' and r.pool_id is not null;
