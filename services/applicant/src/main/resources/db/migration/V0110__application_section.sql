-- The answers of an application, one row per section with a version of its own: people who write in different sections
-- do not wait for each other's versions, and saving one costs the same however much is in the others.
create table application_section (
    application_id uuid        not null constraint fk_application_section_application_id references application,
    code           text        not null,
    version        bigint      not null, -- counts its saves from one
    answers        text        not null, -- personal ones are sealed inside
    completeness   int         not null,
    saved_at       timestamptz not null,
    saved_by       text        not null,
    constraint pk_application_section primary key (application_id, code),
    constraint ck_application_section_completeness check (completeness between 0 and 100)
);

-- Who saved them was not kept before; the one who began the application is the best guess.
insert into application_section (application_id, code, version, answers, completeness, saved_at, saved_by)
select a.id, s.key, 1, s.value ->> 'answers', (s.value ->> 'completeness')::int,
       (s.value ->> 'savedAt')::timestamptz, a.created_by
  from application a cross join lateral json_each(a.sections::json) s;

alter table application drop column sections;
