-- Who takes part in what was handed in, for caps (限项). Only the fingerprints of addresses or identity numbers.
create table application_person (
    application_id uuid not null constraint fk_application_person_application_id references application,
    role           text not null constraint ck_application_person_role check (role in ('LEAD', 'CORE')),
    person_key     text not null,
    constraint pk_application_person primary key (application_id, role, person_key)
);
create index ix_application_person_key on application_person (person_key);
