-- Every time an application was handed in: who declared what, and a seal over the one before, so that none can be
-- left out or changed unseen. What was handed in before the declaration was kept has neither declaration nor person.
create table submission (
    application_id  uuid        not null constraint fk_submission_application_id references application,
    no              int         not null,
    number          text        not null,
    call_version    int         not null,
    title           text        not null,
    requested_minor bigint      not null,
    submitted_at    timestamptz not null,
    submitted_by    text,
    statement       text,
    digest          char(64)    not null,
    seal            char(64)    not null,
    eligibility     text        not null,
    constraint pk_submission primary key (application_id, no),
    constraint ck_submission_no check (no >= 1),
    constraint ck_submission_statement check ((submitted_by is null) = (statement is null))
);
create index ix_submission_number on submission (number);
create trigger submission_keep before update or delete or truncate on submission
    execute function refuse_change();

insert into submission (application_id, no, number, call_version, title, requested_minor, submitted_at, digest, seal,
                        eligibility)
select id, 1, number, call_version, coalesce(title, ''), coalesce(requested_minor, 0), submitted_at, digest,
       encode(sha256(convert_to(concat_ws(E'\n', number, '1',
           to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), digest, '', ''), 'UTF8')), 'hex'),
       coalesce(eligibility, '')
  from application where submitted_at is not null;
