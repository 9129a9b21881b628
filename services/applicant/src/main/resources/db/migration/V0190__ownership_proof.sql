-- Whoever registered a code first held it unchecked. From now on an officer confirms it upon proof.
alter table organisation add column state text not null default 'UNVERIFIED'
    constraint ck_organisation_state check (state in ('UNVERIFIED', 'VERIFIED'));
alter table organisation alter column state drop default;
-- What has handed something in was looked at by an officer, or will be; it need not stop in the middle.
update organisation set state = 'VERIFIED'
where id in (select organisation_id from application where state <> 'DRAFT');

create table proof (
    id              uuid        not null constraint pk_proof primary key,
    version         bigint      not null,
    organisation_id uuid        not null constraint fk_proof_organisation_id references organisation,
    claimant        text        not null,
    claimant_name   text        not null, -- sealed: a name is personal
    state           text        not null,
    begun_at        timestamptz not null,
    handed_in_at    timestamptz,
    decided_at      timestamptz,
    decided_by      text,
    reason          text,
    constraint ck_proof_state check (state in ('DRAFT', 'HANDED_IN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_proof_decision check ((state in ('ACCEPTED', 'REFUSED')) = (decided_at is not null))
);
create unique index ux_proof_open on proof (organisation_id, claimant) where state in ('DRAFT', 'HANDED_IN');
create index ix_proof_state on proof (state, id);
create index ix_proof_claimant on proof (claimant, id);

create table proof_file (
    id         uuid   not null constraint pk_proof_file primary key,
    proof_id   uuid   not null constraint fk_proof_file_proof_id references proof,
    kind       text   not null,
    file_name  text   not null,
    media_type text   not null,
    size       bigint not null,
    sha256     char(64) not null constraint fk_proof_file_sha256 references content,
    constraint ck_proof_file_kind check (kind in ('LICENCE', 'AUTHORISATION'))
);
create index ix_proof_file_proof on proof_file (proof_id);
create index ix_proof_file_sha256 on proof_file (sha256);
