-- Records of site visits (现场核查): added, never changed. What was wrong is put right by another record.
create table site_visit (
    id             uuid        not null constraint pk_site_visit primary key,
    application_id uuid        not null constraint fk_site_visit_application_id references application,
    visited_on     date        not null,
    visitors       text        not null, -- sealed: names are personal
    place          text        not null,
    findings       text        not null,
    conclusion     text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint ck_site_visit_conclusion check (conclusion in ('CONFIRMED', 'DOUBTFUL', 'REFUTED'))
);
create index ix_site_visit_application_id on site_visit (application_id, id);

create table site_visit_file (
    id            uuid        not null constraint pk_site_visit_file primary key,
    site_visit_id uuid        not null constraint fk_site_visit_file_site_visit_id references site_visit,
    file_name     text        not null,
    media_type    text        not null,
    size          bigint      not null,
    sha256        char(64)    not null constraint fk_site_visit_file_sha256 references content,
    added_at      timestamptz not null
);
create index ix_site_visit_file_site_visit_id on site_visit_file (site_visit_id, id);
create index ix_site_visit_file_sha256 on site_visit_file (sha256);
