-- The sealed agreement (加盖电子签章的任务书): written once, never changed.
create table agreement_seal (
    agreement_id uuid        not null,
    no           int         not null,
    sha256       text        not null constraint ck_agreement_seal_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bytea       not null,
    signer       text        not null,
    sealed_at    timestamptz not null,
    constraint pk_agreement_seal primary key (agreement_id, no),
    constraint fk_agreement_seal_document foreign key (agreement_id, no) references agreement_document (agreement_id, no)
);
create trigger agreement_seal_append_only before update or delete on agreement_seal
    for each row execute function refuse_change();
create trigger agreement_seal_no_truncate before truncate on agreement_seal
    for each statement execute function refuse_change();

-- Nothing that was sealed is replaced.
create function keep_sealed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from agreement_seal where agreement_id = old.agreement_id and no = old.no) then
        raise exception 'the document % of agreement % is sealed', old.no, old.agreement_id
            using errcode = 'check_violation', constraint = 'ck_agreement_document_sealed';
    end if;
    return new;
end $$;
create trigger agreement_document_sealed before update on agreement_document
    for each row execute function keep_sealed();
