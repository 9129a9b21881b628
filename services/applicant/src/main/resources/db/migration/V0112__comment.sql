-- What members of an organisation say to each other about an answer. It stays among them: no officer, no department and
-- no expert reads it.
create table comment_thread (
    id             uuid        not null constraint pk_comment_thread primary key,
    application_id uuid        not null constraint fk_comment_thread_application_id references application,
    section        text        not null,
    pointer        text        not null, -- begins inside the section; empty for the section as a whole
    opened_at      timestamptz not null,
    comments       int         not null,
    resolved_at    timestamptz,
    resolved_by    text,
    constraint ck_comment_thread_resolution check ((resolved_at is null) = (resolved_by is null))
);
create index ix_comment_thread_application_id on comment_thread (application_id, id);

create table comment (
    id         uuid        not null constraint pk_comment primary key,
    thread_id  uuid        not null constraint fk_comment_thread_id references comment_thread,
    written_by text        not null,
    written_at timestamptz not null,
    text       text        not null, -- sealed
    mentions   jsonb       not null  -- subjects
);
create index ix_comment_thread_id on comment (thread_id, id);
