-- Who holds an organisation and whom it is tied to (股东、关联方), as it states; people are sealed.
create table relation_statement (
    organisation_id uuid        not null constraint pk_relation_statement primary key
                                constraint fk_relation_statement_organisation_id references organisation,
    version         bigint      not null,
    changed_at      timestamptz not null
);

create table relation (
    id              uuid    not null constraint pk_relation primary key,
    organisation_id uuid    not null constraint fk_relation_organisation_id references relation_statement,
    position        int     not null,
    kind            text    not null,
    uscc            char(18),
    person_name     text,   -- sealed
    id_number       text,   -- sealed
    person_key      char(64), -- blind index of the ID number
    share           numeric(9, 6),
    from_on         date    not null,
    to_on           date,
    constraint ck_relation_kind check (kind in
        ('SHAREHOLDER', 'PARENT', 'SUBSIDIARY', 'SAME_CONTROLLER', 'LEGAL_REPRESENTATIVE', 'KIN')),
    constraint ck_relation_party check ((uscc is null) = (person_name is not null)),
    constraint ck_relation_share check ((kind = 'SHAREHOLDER') = (share is not null) and (share > 0 and share <= 100)),
    constraint ck_relation_period check (to_on is null or to_on >= from_on)
);
create index ix_relation_organisation_id on relation (organisation_id, position);
create index ix_relation_uscc on relation (uscc) where uscc is not null;
create index ix_relation_person_key on relation (person_key) where person_key is not null;
