-- Ethics committees and what goes through them (科技伦理审查). Names of members are sealed, their addresses are blind indexes.
create table ethics_committee (
    id                uuid    not null constraint pk_ethics_committee primary key,
    version           bigint  not null,
    organisation_id   uuid    not null,
    organisation_name text    not null,
    name              text    not null,
    regional          boolean not null,
    formed_on         date    not null,
    term_ends_on      date    not null,
    registration_no   text,
    registered_on     date,
    constraint ck_ethics_committee_term check (term_ends_on > formed_on),
    constraint ck_ethics_committee_registered check ((registration_no is null) = (registered_on is null))
);
create index ix_ethics_committee_organisation_id on ethics_committee (organisation_id);

create table ethics_member (
    committee_id uuid    not null constraint fk_ethics_member_committee_id references ethics_committee (id),
    subject      text    not null,
    name_sealed  text    not null,
    email_key    text,
    female       boolean not null,
    kind         text    not null
        constraint ck_ethics_member_kind check (kind in ('PEER', 'ETHICS', 'LAW', 'COMMUNITY')),
    seat         text    not null constraint ck_ethics_member_seat check (seat in ('CHAIR', 'MEMBER', 'SECRETARY')),
    outside      boolean not null,
    constraint pk_ethics_member primary key (committee_id, subject)
);
create index ix_ethics_member_subject on ethics_member (subject);

create table ethics_review (
    id                 uuid        not null constraint pk_ethics_review primary key,
    version            bigint      not null,
    application_id     uuid        not null,
    organisation_id    uuid        not null,
    committee_id       uuid        not null constraint fk_ethics_review_committee_id references ethics_committee (id),
    rule_set           text        not null,
    state              text        not null constraint ck_ethics_review_state check (state in (
        'DRAFT', 'FILED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED', 'SIMPLIFIED', 'MEETING', 'EMERGENCY', 'MODIFY_APPROVE',
        'MODIFIED', 'MODIFY_REVIEW', 'REJECTED', 'APPEALED', 'DISMISSED', 'INITIALLY_PASSED', 'REREVIEW_REQUESTED',
        'PANEL', 'AGREED', 'DISAGREED', 'APPROVED', 'REGISTERED', 'SUSPENDED', 'TERMINATED', 'CLOSED')),
    description        text        not null,
    completeness       text        not null,
    deliberation       text        not null,
    decisions          text        not null,
    panel              text,
    aftercare          text        not null,
    accepted_at        timestamptz,
    due_at             timestamptz,
    next_follow_up_on  date
);
-- One review of an application at a time; what was withdrawn or is over does not count.
create unique index ux_ethics_review_application_id on ethics_review (application_id)
    where state not in ('WITHDRAWN', 'DISMISSED', 'TERMINATED', 'CLOSED');
create index ix_ethics_review_organisation_id on ethics_review (organisation_id, id);
create index ix_ethics_review_committee_id on ethics_review (committee_id, id);

create table ethics_file (
    id         uuid        not null constraint pk_ethics_file primary key,
    review_id  uuid        not null constraint fk_ethics_file_review_id references ethics_review (id),
    item       text        not null,
    file_name  text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     char(64)    not null constraint fk_ethics_file_sha256 references content (sha256),
    added_at   timestamptz not null
);
create index ix_ethics_file_review_id on ethics_file (review_id);
create index ix_ethics_file_sha256 on ethics_file (sha256);

-- Who sits on the expert panel of a re-review (复核专家组), to find what an expert is asked.
create table ethics_panellist (
    review_id uuid not null constraint fk_ethics_panellist_review_id references ethics_review (id),
    expert_id uuid not null constraint fk_ethics_panellist_expert_id references expert (id),
    constraint pk_ethics_panellist primary key (review_id, expert_id)
);
create index ix_ethics_panellist_expert_id on ethics_panellist (expert_id);
