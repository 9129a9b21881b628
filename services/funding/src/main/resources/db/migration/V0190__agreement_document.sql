-- The agreement (任务书) as a document: what it is made of, and what the parties sign.
alter table call_copy add column agreement_terms jsonb;

-- What was handed in last of an application, as applicant told it: the agreement must equal it.
create table submission_copy (
    application_id  uuid        not null constraint pk_submission_copy primary key,
    sequence        bigint      not null,
    digest          text        not null constraint ck_submission_copy_digest check (digest ~ '^[0-9a-f]{64}$'),
    requested_minor bigint      not null constraint ck_submission_copy_requested check (requested_minor >= 0),
    submitted_at    timestamptz not null
);

-- One row per version of the agreement; replaced only as long as nobody has signed it.
create table agreement_document (
    agreement_id   uuid        not null constraint fk_agreement_document_agreement_id references agreement,
    no             int         not null constraint ck_agreement_document_no check (no >= 1),
    content_sha256 text        not null,
    sha256         text        not null constraint ck_agreement_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes          bytea       not null,
    set_at         timestamptz not null,
    constraint pk_agreement_document primary key (agreement_id, no)
);

-- Absent for signatures that were given before there was a document.
alter table agreement_signature add column document_sha256 text;
