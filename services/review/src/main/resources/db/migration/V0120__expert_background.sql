-- What panels are composed by, and what a second registration of the same person is found by.
alter table expert add column kind      text   not null default 'TECHNICAL'
    constraint ck_expert_kind check (kind in ('TECHNICAL', 'FINANCE', 'MANAGEMENT', 'LAW', 'ETHICS'));
alter table expert add column grade     text   not null default 'OTHER'
    constraint ck_expert_grade check (grade in ('ACADEMICIAN', 'SENIOR', 'ASSOCIATE', 'OTHER'));
alter table expert add column title     text;
alter table expert add column region    text;
alter table expert add column codes     text[] not null default '{}';
alter table expert add column name_keys text[] not null default '{}';

-- Every address that a person is or was known by, as a blind index; nobody else can be registered with one of them.
create table expert_key (
    key       text not null constraint pk_expert_key primary key,
    expert_id uuid not null constraint fk_expert_key_expert_id references expert (id)
);
create index ix_expert_key_expert_id on expert_key (expert_id);
insert into expert_key (key, expert_id) select email_key, id from expert;

-- What an expert states about work, people and interests (专家档案). Names and addresses in it are sealed.
create table dossier (
    expert_id  uuid        not null constraint pk_dossier primary key
        constraint fk_dossier_expert_id references expert (id),
    version    bigint      not null,
    content    text        not null,
    changed_at timestamptz not null
);

-- Former names of an organisation stay known: an expert's unit may still be written so.
alter table organisation_copy add column former_names text[] not null default '{}';

-- When an application was accepted: two people of one team worked together (合作) until then. Not known for older copies.
alter table application_copy add column accepted_at timestamptz not null default now();
create index ix_application_copy_accepted_at on application_copy (accepted_at);
