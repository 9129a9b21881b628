-- The projection learns whom facts concern: what members do, whose turn it is, when calls end, who owns a need. Roles of
-- members known before come with the next rebuild; until then they count as owners.
create or replace function create_projection(target text) returns void language plpgsql as $$
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
        clause      text not null,
        deadline_at timestamptz,
        sequence    bigint not null default 0
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
        role            text,
        constraint pk_membership primary key (subject, organisation_id)
    );
    create index ix_membership_organisation on membership (organisation_id);

    -- Whether it is the applicant's turn: a draft that is written, or a correction that is due.
    create table turn (
        application_id  uuid        not null constraint pk_turn primary key,
        call_id         uuid        not null,
        organisation_id uuid,
        sequence        bigint      not null,
        open            boolean     not null,
        ended           boolean     not null,
        since           timestamptz not null,
        due_on          date
    );
    create index ix_turn_call on turn (call_id);

    create table need (
        need_id               uuid not null constraint pk_need primary key,
        title_zh              text not null,
        title_en              text not null,
        owner_organisation_id uuid not null
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

alter table projection.call add column deadline_at timestamptz, add column sequence bigint not null default 0;
alter table projection.membership add column role text;
create index ix_membership_organisation on projection.membership (organisation_id);
-- Whether it is the applicant's turn: a draft that is written, or a correction that is due.
create table projection.turn (
    application_id  uuid        not null constraint pk_turn primary key,
    call_id         uuid        not null,
    organisation_id uuid,
    sequence        bigint      not null,
    open            boolean     not null,
    ended           boolean     not null,
    since           timestamptz not null,
    due_on          date
);
create index ix_turn_call on projection.turn (call_id);

create table projection.need (
    need_id               uuid not null constraint pk_need primary key,
    title_zh              text not null,
    title_en              text not null,
    owner_organisation_id uuid not null
);

-- What follows is not derived and no rebuild touches it: it remembers what people were told, so that nobody is told twice.

-- Who has visited: where mail may go and as what the person works. The address is sealed.
create table person (
    subject         text        not null constraint pk_person primary key,
    version         bigint      not null,
    roles           text[]      not null,
    language        text        not null constraint ck_person_language check (language in ('zh', 'en')),
    language_chosen boolean     not null,
    email_sealed    text,
    email_key       text,
    seen_at         timestamptz not null
);
create index ix_person_roles on person using gin (roles);

-- Where somebody wants a kind of message otherwise than usual.
create table preference (
    subject text    not null,
    kind    text    not null,
    in_app  boolean not null,
    mail    text    not null constraint ck_preference_mail check (mail in ('NOW', 'DAILY', 'OFF')),
    constraint pk_preference primary key (subject, kind)
);

-- A fact that somebody has to hear of, from its arrival until the persons are found.
create table announcement (
    event_id   uuid        not null,
    rule       text        not null,
    occasion   text        not null,
    at         timestamptz not null,
    actor      text,
    about      jsonb       not null,
    due_at     timestamptz not null,
    attempts   integer     not null,
    settled_at timestamptz,
    people     integer,
    constraint pk_announcement primary key (event_id, rule)
);
create index ix_announcement_due on announcement (due_at) where settled_at is null;

-- One mail to one person; carries all messages that point at it.
create table mail (
    id         uuid        not null constraint pk_mail primary key,
    subject    text        not null,
    state      text        not null constraint ck_mail_state check (state in ('QUEUED', 'SENT', 'DEAD')),
    attempts   integer     not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    ended_at   timestamptz,
    failure    text
);
create index ix_mail_due on mail (due_at) where state = 'QUEUED';
create index ix_mail_subject on mail (subject, created_at);
create index ix_mail_state on mail (state, ended_at);

-- What one person is told. In no way personal beyond who it is for.
create table message (
    id          uuid        not null constraint pk_message primary key,
    subject     text        not null,
    kind        text        not null,
    occasion    text        not null,
    zh          text        not null,
    en          text        not null,
    link        text        not null,
    at          timestamptz not null,
    shown       boolean     not null,
    read_at     timestamptz,
    mail_due_at timestamptz,
    mail_id     uuid constraint fk_message_mail_id references mail (id),
    constraint ux_message_occasion unique (subject, occasion)
);
create index ix_message_subject on message (subject, id desc) where shown;
create index ix_message_unread on message (subject) where shown and read_at is null;
create index ix_message_mail_due on message (mail_due_at) where mail_due_at is not null and mail_id is null;
create index ix_message_mail on message (mail_id) where mail_id is not null;
