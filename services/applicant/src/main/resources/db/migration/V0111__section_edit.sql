-- Who changed which answers of a section, and from what to what. Saves of one person that follow each other closely
-- become one entry; until it is complete, the section remembers what the entry began with.
create table section_edit (
    id             uuid        not null constraint pk_section_edit primary key,
    application_id uuid        not null constraint fk_section_edit_application_id references application,
    section        text        not null,
    version        bigint      not null, -- of the section, after it
    edited_by      text        not null,
    began_at       timestamptz not null,
    edited_at      timestamptz not null,
    changes        text        not null -- sealed as a whole: it also holds what people struck out again
);
create index ix_section_edit_application_id on section_edit (application_id, id);
create trigger section_edit_keep before update or delete or truncate on section_edit
    execute function refuse_change();

alter table application_section add column writing_since timestamptz;
alter table application_section add column written_over text; -- the answers before, kept like the answers
alter table application_section add constraint ck_application_section_writing check (
    (writing_since is null) = (written_over is null));
