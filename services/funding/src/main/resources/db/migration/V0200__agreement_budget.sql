-- Budgets by head (预算科目), each kept with the change that asked for it; what holds is that of the last in effect.
create table agreement_budget (
    change_id    uuid   not null constraint fk_agreement_budget_change_id references agreement_change,
    head         text   not null constraint ck_agreement_budget_head
        check (head in ('EQUIPMENT', 'OPERATION', 'LABOUR', 'INDIRECT')),
    before_minor bigint constraint ck_agreement_budget_before check (before_minor >= 0),
    after_minor  bigint not null constraint ck_agreement_budget_after check (after_minor >= 0),
    constraint pk_agreement_budget primary key (change_id, head)
);
create trigger agreement_budget_append_only before update or delete on agreement_budget
    for each row execute function refuse_change();
create trigger agreement_budget_no_truncate before truncate on agreement_budget
    for each statement execute function refuse_change();
