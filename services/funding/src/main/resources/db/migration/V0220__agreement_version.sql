-- Each change in effect as a document of its own (补充协议): written once, sealed as a whole because it names people.
create table agreement_version (
    change_id    uuid        not null constraint pk_agreement_version primary key
                             constraint fk_agreement_version_change_id references agreement_change,
    agreement_id uuid        not null constraint fk_agreement_version_agreement_id references agreement,
    no           int         not null constraint ck_agreement_version_no check (no >= 2),
    base_sha256  text        not null constraint ck_agreement_version_base check (base_sha256 ~ '^[0-9a-f]{64}$'),
    sha256       text        not null constraint ck_agreement_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    size         bigint      not null constraint ck_agreement_version_size check (size > 0),
    bytes_sealed bytea       not null,
    signer       text,
    set_at       timestamptz not null,
    constraint ux_agreement_version_no unique (agreement_id, no)
);
create trigger agreement_version_append_only before update or delete on agreement_version
    for each row execute function refuse_change();
create trigger agreement_version_no_truncate before truncate on agreement_version
    for each statement execute function refuse_change();
