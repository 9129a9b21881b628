-- Who can apply or recommend, and who acts for whom.
create table organisation (
    id          uuid        not null constraint pk_organisation primary key,
    version     bigint      not null,
    uscc        char(18)    not null constraint ux_organisation_uscc unique,
    name_zh     text        not null,
    name_en     text,
    kind        text        not null,
    region_code char(6)     not null,
    constraint ck_organisation_kind check (kind in
        ('ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'HOSPITAL', 'PARK', 'FUND_MANAGER', 'DEPARTMENT'))
);
create index ix_organisation_kind on organisation (kind, id);

create table member (
    id              uuid        not null constraint pk_member primary key,
    organisation_id uuid        not null constraint fk_member_organisation_id references organisation,
    subject         text        not null,
    display_name    text        not null, -- sealed: a name is personal
    role            text        not null,
    constraint ux_member_subject unique (organisation_id, subject),
    constraint ck_member_role check (role in ('OWNER', 'EDITOR', 'FINANCE', 'VIEWER'))
);
create index ix_member_subject on member (subject, organisation_id);
