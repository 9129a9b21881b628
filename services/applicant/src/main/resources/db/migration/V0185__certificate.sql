-- Titles and certificates of organisations (资质证书): what an organisation states, what an officer checked, and what was
-- revoked. A row is never deleted, so that what counted on a day can always be told.
create table certificate (
    id              uuid        not null constraint pk_certificate primary key,
    version         bigint      not null,
    organisation_id uuid        not null constraint fk_certificate_organisation_id references organisation,
    title           text        not null, -- code as rule sets and conditions name it
    number          text        not null,
    authority       text        not null,
    valid_from      date        not null,
    valid_to        date        not null, -- last day
    state           text        not null,
    file_name       text,
    media_type      text,
    size            bigint,
    sha256          char(64),
    stated_by       text        not null,
    stated_at       timestamptz not null,
    decided_by      text,                 -- officer who verified or revoked it last
    decided_at      timestamptz,
    revoked_on      date,                 -- first day on which it counts no more
    reason          text,
    reminded_at     timestamptz,
    constraint ck_certificate_state check (state in ('STATED', 'VERIFIED', 'REVOKED', 'WITHDRAWN')),
    constraint ck_certificate_period check (valid_from <= valid_to),
    constraint ck_certificate_file check (num_nonnulls(file_name, media_type, size, sha256) in (0, 4)),
    constraint ck_certificate_revoked check ((state = 'REVOKED') = (revoked_on is not null))
);
create index ix_certificate_organisation_id on certificate (organisation_id, title);
create index ix_certificate_sha256 on certificate (sha256);
create index ix_certificate_due on certificate (valid_to) where reminded_at is null;
