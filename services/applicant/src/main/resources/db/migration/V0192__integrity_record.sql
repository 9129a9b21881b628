-- Decisions on misconduct (科研诚信), of organisations and of people; what concerns people is sealed.
create table integrity_record (
    id              uuid        not null constraint pk_integrity_record primary key,
    version         bigint      not null,
    organisation_id uuid        constraint fk_integrity_record_organisation_id references organisation,
    person_name     text,       -- sealed
    person_key      char(64),   -- blind index of the person's mail address
    order_code      text        not null,
    subject_class   text        not null,
    measure         text        not null,
    excludes        boolean     not null,
    document_no     text        not null,
    authority       text        not null,
    reason          text        not null, -- sealed
    decided_on      date        not null,
    from_on         date        not null,
    to_on           date,       -- absent: for good
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    lifted_by       text,
    lifted_at       timestamptz,
    lifted_reason   text,
    constraint ck_integrity_record_subject check
        ((organisation_id is null) = (person_key is not null) and (person_key is null) = (person_name is null)),
    constraint ck_integrity_record_period check (to_on is null or to_on >= from_on),
    constraint ck_integrity_record_lifted check ((lifted_at is null) = (lifted_reason is null))
);
create index ix_integrity_record_organisation_id on integrity_record (organisation_id, id);
create index ix_integrity_record_person_key on integrity_record (person_key, id);
create unique index ux_integrity_record_document on integrity_record
    (document_no, coalesce(organisation_id::text, person_key), measure) where lifted_at is null;
