-- File contents, stored once under their hash.
create table content (
    sha256    char(64)    not null constraint pk_content primary key,
    size      bigint      not null,
    bytes     bytea       not null,
    stored_at timestamptz not null
);
alter table content alter column bytes set storage external; -- most files are compressed already

create table application (
    id                          uuid        not null constraint pk_application primary key,
    version                     bigint      not null,
    call_id                     uuid        not null constraint fk_application_call_id references call,
    call_version                int         not null,
    organisation_id             uuid        not null constraint fk_application_organisation_id references organisation,
    recommender_organisation_id uuid
        constraint fk_application_recommender_organisation_id references organisation,
    state                       text        not null,
    number                      text constraint ux_application_number unique,
    title                       text,
    requested_minor             bigint,
    sections                    text        not null, -- answers by section; personal ones are sealed inside
    defects                     text,
    correction_due_on           date,
    returned                    boolean     not null,
    reason                      text,
    digest                      char(64),
    created_by                  text        not null,
    changed_at                  timestamptz not null,
    submitted_at                timestamptz,
    constraint ck_application_state check (state in ('DRAFT', 'SUBMITTED', 'RECOMMENDED', 'NOT_RECOMMENDED',
        'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED', 'WITHDRAWN')),
    constraint ck_application_receipt check ((submitted_at is null) = (number is null)
        and (submitted_at is null) = (digest is null)),
    constraint ck_application_requested check (requested_minor > 0)
);
create index ix_application_call_id on application (call_id, id);
create index ix_application_organisation_id on application (organisation_id, id);
create index ix_application_recommender on application (recommender_organisation_id, id);

create table attachment (
    id             uuid        not null constraint pk_attachment primary key,
    application_id uuid        not null constraint fk_attachment_application_id references application,
    slot           text        not null,
    file_name      text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         char(64)    not null constraint fk_attachment_sha256 references content,
    attached_at    timestamptz not null
);
create index ix_attachment_application_id on attachment (application_id, id);
create index ix_attachment_sha256 on attachment (sha256);

-- What other services told us about an application: copies, never the truth.
create table progress (
    application_id uuid        not null constraint pk_progress primary key,
    stage          text        not null,
    rank           int         not null,
    tranche_no     int,
    at             timestamptz not null,
    constraint ck_progress_stage check (stage in ('UNDER_REVIEW', 'PROPOSED', 'DECLINED', 'AWARDED',
        'AGREEMENT_DRAFTED', 'AGREEMENT_SIGNING', 'AGREEMENT_EFFECTIVE', 'PAID'))
);

create table reading_grant (
    assignment_id  uuid    not null constraint pk_reading_grant primary key,
    application_id uuid    not null,
    subject        text,
    active         boolean not null,
    sequence       bigint  not null
);
create index ix_reading_grant_application_id on reading_grant (application_id, subject) where active;
