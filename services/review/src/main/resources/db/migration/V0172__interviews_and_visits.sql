-- A meeting can also be an interview of applicants or a visit at their place, with a date; members write a sheet each.
alter table meeting
    add column kind         text not null default 'PANEL'
        constraint ck_meeting_kind check (kind in ('PANEL', 'INTERVIEW', 'SITE_VISIT')),
    add column starts_at    timestamptz,
    add column ends_at      timestamptz,
    add column place        text,
    add column link         text,
    add column minutes_each int constraint ck_meeting_minutes_each check (minutes_each > 0),
    add constraint ck_meeting_window check ((starts_at is null) = (ends_at is null) and ends_at > starts_at),
    add constraint ck_meeting_appointed check (kind = 'PANEL' or starts_at is not null);
alter table meeting alter column kind drop default;
create index ix_meeting_starts_at on meeting (starts_at) where state = 'PREPARED';
create index ix_meeting_item_application_id on meeting_item (application_id);

create table meeting_finding (
    item_id    uuid          not null constraint fk_meeting_finding_item_id references meeting_item (id),
    expert_id  uuid          not null,
    sheet      text          not null,
    total      numeric(7, 4) not null constraint ck_meeting_finding_total check (total between 0 and 100),
    written_at timestamptz   not null,
    constraint pk_meeting_finding primary key (item_id, expert_id)
);
