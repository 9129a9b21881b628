-- Ties between organisations as applicant tells them (股东、关联方); the whole of an organisation's is replaced at once.
create table relation_statement_copy (
    organisation_id uuid   not null constraint pk_relation_statement_copy primary key,
    sequence        bigint not null,
    uscc            text   not null
);

create table relation_copy (
    organisation_id uuid not null constraint fk_relation_copy_organisation_id references relation_statement_copy,
    other_uscc      text not null,
    kind            text not null,
    share           numeric(9, 6),
    from_on         date not null,
    to_on           date
);
create index ix_relation_copy_organisation_id on relation_copy (organisation_id);
create index ix_relation_copy_other_uscc on relation_copy (other_uscc);
