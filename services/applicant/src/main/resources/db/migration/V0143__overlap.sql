-- Duplicate and overlap detection (查重). All of it can be made again from the answers: empty compared_by and wait.
alter table application_search add compared_by text; -- method of the last comparison; none while it waits
create index ix_application_search_uncompared on application_search (application_id) where compared_by is null;

create table overlap_document (
    application_id uuid     not null constraint pk_overlap_document primary key
        constraint fk_overlap_document_application_id references application,
    fingerprints   bigint[] not null, -- of the answers without what is personal
    people         text[]   not null  -- keyed fingerprints of the team's addresses
);
create index ix_overlap_document_fingerprints on overlap_document using gin (fingerprints);
create index ix_overlap_document_people on overlap_document using gin (people);

-- What officers are shown. The passages are not personal.
create table overlap_finding (
    application_id uuid        not null constraint fk_overlap_finding_application_id references application,
    other_id       uuid        not null constraint fk_overlap_finding_other_id references application,
    kind           text        not null,
    share_bp       int         not null,
    passages       text        not null,
    method         text        not null,
    found_at       timestamptz not null,
    constraint pk_overlap_finding primary key (application_id, other_id, kind),
    constraint ck_overlap_finding_kind check (kind in ('TEXT', 'WORDS', 'COST', 'PERSON')),
    constraint ck_overlap_finding_share check (share_bp between 0 and 10000)
);
create index ix_overlap_finding_other_id on overlap_finding (other_id);
