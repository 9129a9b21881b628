-- Certificates of projects that were accepted or concluded (结题证书): written once, never changed.
create table closing_certificate (
    project_id uuid        not null constraint pk_closing_certificate primary key
                           constraint fk_closing_certificate_project_id references project,
    number     text        not null constraint ux_closing_certificate_number unique,
    digest     text        not null constraint ck_closing_certificate_digest check (digest ~ '^[0-9a-f]{64}$'),
    sha256     text        not null constraint ck_closing_certificate_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bytea       not null,
    signer     text        not null,
    sealed_at  timestamptz not null
);
create trigger closing_certificate_append_only before update or delete on closing_certificate
    for each row execute function refuse_change();
create trigger closing_certificate_no_truncate before truncate on closing_certificate
    for each statement execute function refuse_change();
