-- Each line of a notice stands for itself: an objection holds one back while the others take effect.
create table notice_entry (
    id                uuid   not null constraint pk_notice_entry primary key,
    notice_id         uuid   not null constraint fk_notice_entry_notice_id references notice (id),
    application_id    uuid   not null,
    number            text   not null,
    title             text   not null,
    organisation_name text   not null,
    award_fen         bigint not null constraint ck_notice_entry_award check (award_fen > 0),
    settled_fen       bigint constraint ck_notice_entry_settled check (settled_fen > 0),
    open_objections   int    not null constraint ck_notice_entry_open check (open_objections >= 0),
    state             text   not null constraint ck_notice_entry_state
        check (state in ('SHOWN', 'HELD', 'CONFIRMED', 'REMOVED', 'REPLACED', 'WITHDRAWN')),
    constraint ux_notice_entry_application unique (notice_id, application_id)
);
insert into notice_entry (id, notice_id, application_id, number, title, organisation_name, award_fen,
                          open_objections, state)
select gen_random_uuid(), n.id, (e ->> 'applicationId')::uuid, e ->> 'number', e ->> 'title',
       e ->> 'organisationName', (e ->> 'awardFen')::bigint, 0,
       case n.state when 'OPEN' then 'SHOWN' when 'COMPLETED' then 'CONFIRMED' else 'WITHDRAWN' end
from notice n, jsonb_array_elements(n.entries::jsonb) e;

alter table notice add column awards int, add column awarded_fen bigint, add column supplements uuid
    constraint fk_notice_supplements references notice (id);
update notice n set
    awards = (select count(*) from notice_entry e where e.notice_id = n.id),
    awarded_fen = (select coalesce(sum(award_fen), 0) from notice_entry e where e.notice_id = n.id);
alter table notice alter column awards set not null, alter column awarded_fen set not null, drop column entries;
alter table notice drop constraint ck_notice_state;
alter table notice add constraint ck_notice_state check (state in ('OPEN', 'PENDING', 'COMPLETED', 'WITHDRAWN'));
-- One round has one notice of its whole result; what an objection changed is shown by notices that supplement it.
drop index ux_notice_round_id;
create unique index ux_notice_round_id on notice (round_id) where state <> 'WITHDRAWN' and supplements is null;
create index ix_notice_supplements on notice (supplements) where supplements is not null;

-- Who objects, what they say and what they send is sealed; the code of the receipt is kept as a hash.
create sequence objection_number;
create table objection (
    id                 uuid        not null constraint pk_objection primary key,
    version            bigint      not null,
    number             text        not null constraint ux_objection_number unique,
    notice_id          uuid        not null constraint fk_objection_notice_id references notice (id),
    round_id           uuid        not null,
    call_id            uuid        not null,
    application_id     uuid        not null,
    kind               text        not null,
    objector_kind      text        not null constraint ck_objection_objector check (objector_kind in ('PERSON', 'UNIT')),
    objector_sealed    text        not null,
    statement_sealed   text        not null,
    contact_key        text,
    code_hash          text        not null constraint ux_objection_code_hash unique,
    state              text        not null constraint ck_objection_state
        check (state in ('FILED', 'CHECKING', 'REFUSED', 'INVESTIGATING', 'HEARING', 'RE_REVIEW', 'UPHELD',
                         'PARTLY_UPHELD', 'REJECTED', 'WITHDRAWN', 'MOOT')),
    filed_at           timestamptz not null,
    acceptance_due_on  date        not null,
    handler            text,
    checks             text        not null,
    accepted_at        timestamptz,
    due_on             date,
    substance          text,
    answer_due_on      date,
    answer             text,
    answered_at        timestamptz,
    heard              boolean     not null,
    re_reviewers       uuid[]      not null,
    reply              text,
    reason             text,
    closed_at          timestamptz,
    constraint ck_objection_accepted check ((accepted_at is null) = (due_on is null)),
    constraint ck_objection_closed check ((closed_at is not null) =
        (state in ('REFUSED', 'UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'WITHDRAWN', 'MOOT')))
);
create index ix_objection_notice_id on objection (notice_id);
create index ix_objection_application_id on objection (application_id);
create index ix_objection_hearing on objection (answer_due_on) where state = 'HEARING';

create table evidence (
    id               uuid   not null constraint pk_evidence primary key,
    objection_id     uuid   not null constraint fk_evidence_objection_id references objection (id),
    kind             text   not null constraint ck_evidence_kind check (kind in ('LETTER', 'EVIDENCE')),
    file_name_sealed text   not null,
    media_type       text   not null,
    size             bigint not null,
    content_sealed   bytea  not null
);
create index ix_evidence_objection_id on evidence (objection_id);

-- Everybody who ever decided on an application has a part in its case, also when somebody else revised it later.
alter table decision add column deciders text[] not null default '{}';
update decision set deciders = array [decided_by];
