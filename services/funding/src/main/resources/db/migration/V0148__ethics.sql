-- Ethics approvals (科技伦理审查批准), as review tells; each with the sequence of the fact it came from.
create table ethics_copy (
    review_id      uuid    not null constraint pk_ethics_copy primary key,
    application_id uuid    not null,
    approved       boolean not null,
    sequence       bigint  not null
);
create index ix_ethics_copy_application_id on ethics_copy (application_id);

-- Calls whose projects are paid only with such an approval, as their terms say.
alter table call_copy add column ethics_required boolean not null default false;
