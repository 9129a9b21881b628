-- Affinity is kept in millionths from now on; what is there is in thousandths.
update plan_pair set affinity = affinity * 1000;
update assignment_plan set findings = jsonb_set(
    jsonb_set(findings::jsonb, '{objective}', to_jsonb((findings::jsonb ->> 'objective')::bigint * 1000)),
    '{worstServed}',
    coalesce(
        (select jsonb_agg(jsonb_set(served, '{affinity}', to_jsonb((served ->> 'affinity')::bigint * 1000)) order by at)
           from jsonb_array_elements(findings::jsonb -> 'worstServed') with ordinality as one (served, at)),
        '[]'::jsonb))::text;

-- A list of applications and experts, and the one seed that was drawn for it after it was closed.
create table draw_list (
    id            uuid        not null constraint pk_draw_list primary key,
    version       bigint      not null,
    round_id      uuid        not null constraint fk_draw_list_round_id references round (id),
    digest        text        not null,
    closed_at     timestamptz not null,
    seed          bigint,
    seed_source   text,
    seed_drawn_at timestamptz,
    constraint ux_draw_list_digest unique (round_id, digest),
    constraint ck_draw_list_seed check ((seed is null) = (seed_drawn_at is null)),
    constraint ck_draw_list_order check (seed_drawn_at is null or seed_drawn_at >= closed_at)
);

alter table assignment_plan
    add column objective text not null default 'SUM'
        constraint ck_assignment_plan_objective check (objective in ('SUM', 'FAIR', 'RANDOM')),
    add column candidates int not null default 0,
    add column draw_list_id uuid constraint fk_assignment_plan_draw_list_id references draw_list (id),
    add column moving boolean not null default false;
alter table assignment_plan
    alter column objective drop default,
    alter column candidates drop default,
    alter column moving drop default;

alter table plan_pair add column released boolean not null default false;
alter table plan_pair alter column released drop default;

-- What went into a plan and what came out, compressed.
create table plan_document (
    plan_id uuid  not null constraint fk_plan_document_plan_id references assignment_plan (id),
    kind    text  not null constraint ck_plan_document_kind check (kind in ('INPUTS', 'RESULT')),
    digest  text  not null,
    content bytea not null,
    constraint pk_plan_document primary key (plan_id, kind)
);
