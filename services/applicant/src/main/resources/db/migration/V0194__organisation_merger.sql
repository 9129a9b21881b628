-- Two entries of one legal person become one (重复单位合并): where the old one leads, and who decided so.
alter table organisation
    drop constraint ck_organisation_state,
    add constraint ck_organisation_state check (state in ('UNVERIFIED', 'VERIFIED', 'MERGED')),
    add column merged_into uuid constraint fk_organisation_merged_into references organisation,
    add constraint ck_organisation_merged check ((state = 'MERGED') = (merged_into is not null)),
    -- By which duplicates are found: the name without what people write differently, and the nine characters of the
    -- body in the credit code (主体标识码), which stay when another authority registers it.
    add column name_key text generated always as (regexp_replace(lower(normalize(name_zh, NFKC)),
        '有限责任公司|股份有限公司|有限公司|[[:space:][:punct:]·]', '', 'g')) stored,
    add column body_code char(9) generated always as (substr(uscc, 9, 9)) stored;
create index ix_organisation_merged_into on organisation (merged_into) where merged_into is not null;
create index ix_organisation_name_key on organisation (name_key, id);
create index ix_organisation_body_code on organisation (body_code, id);

create table merger (
    id                   uuid        not null constraint pk_merger primary key,
    version              bigint      not null,
    organisation_id      uuid        not null constraint fk_merger_organisation_id references organisation,
    into_organisation_id uuid        not null constraint fk_merger_into_organisation_id references organisation,
    state                text        not null,
    reason               text        not null,
    proposed_by          text        not null,
    proposed_at          timestamptz not null,
    decided_by           text,
    decided_at           timestamptz,
    opinion              text,
    constraint ck_merger_state check (state in ('PROPOSED', 'CARRIED_OUT', 'REFUSED', 'WITHDRAWN')),
    constraint ck_merger_different check (organisation_id <> into_organisation_id),
    constraint ck_merger_decision check ((state in ('CARRIED_OUT', 'REFUSED')) = (decided_by is not null)),
    constraint ck_merger_two_people check (decided_by <> proposed_by)
);
create unique index ux_merger_open on merger (organisation_id) where state = 'PROPOSED';
create index ix_merger_state on merger (state, id);

-- In whose name an application was handed in before it came to the organisation that it has now.
create table application_move (
    application_id       uuid        not null constraint fk_application_move_application_id references application,
    moved_at             timestamptz not null,
    from_organisation_id uuid        not null constraint fk_application_move_from_organisation_id references organisation,
    constraint pk_application_move primary key (application_id, moved_at)
);
