-- Everything shown is derived from facts and lies in a schema of its own, which a rebuild replaces as a whole. The
-- tables are made by a function, so that a rebuild makes just the same ones. A later migration that changes a table
-- changes the function too.
create extension if not exists pg_trgm with schema public;

create function create_projection(target text) returns void language plpgsql as $$
declare
    before text := current_setting('search_path');
begin
    execute format('create schema %I', target);
    perform set_config('search_path', quote_ident(target) || ',public', true);

    -- Each fact once, whatever it is about. A thread is what belongs together: the facts of one aggregate.
    create table fact (
        event_id uuid        not null constraint pk_fact primary key,
        type     text        not null,
        thread   uuid        not null,
        sequence bigint      not null,
        at       timestamptz not null,
        actor    text,
        shown    jsonb       not null
    );
    create index ix_fact_thread on fact (thread, sequence);
    create index ix_fact_type on fact (type);

    -- Which threads belong to an application or, as a whole, to its call.
    create table mention (
        owner  uuid not null,
        thread uuid not null,
        constraint pk_mention primary key (owner, thread)
    );

    create table application (
        application_id              uuid   not null constraint pk_application primary key,
        call_id                     uuid   not null,
        number                      text,
        title                       text,
        title_sequence              bigint not null,
        organisation_id             uuid,
        recommender_organisation_id uuid,
        requested_minor             bigint,
        submitted_at                timestamptz
    );
    create index ix_application_call on application (call_id, application_id);
    create index ix_application_number on application (number);
    create index ix_application_organisation on application (organisation_id);
    create index ix_application_recommender on application (recommender_organisation_id);
    create index ix_application_title on application using gin (title gin_trgm_ops);

    create table call (
        call_id  uuid not null constraint pk_call primary key,
        code     text not null,
        title_zh text not null,
        title_en text not null,
        clause   text not null
    );
    create index ix_call_clause on call (clause);

    create table organisation (
        organisation_id uuid   not null constraint pk_organisation primary key,
        name_zh         text   not null,
        sequence        bigint not null
    );

    create table membership (
        organisation_id uuid    not null,
        subject         text    not null,
        active          boolean not null,
        sequence        bigint  not null,
        constraint pk_membership primary key (subject, organisation_id)
    );

    create table award (
        application_id uuid   not null constraint pk_award primary key,
        call_id        uuid   not null,
        award_minor    bigint not null
    );
    create index ix_award_call on award (call_id);

    create table payment (
        payment_id   uuid   not null constraint pk_payment primary key,
        call_id      uuid   not null,
        amount_minor bigint not null
    );
    create index ix_payment_call on payment (call_id);
    perform set_config('search_path', before, true);
end $$;

select create_projection('projection');
