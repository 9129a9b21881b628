-- What somebody was reminded of: one row for each step before or after one end of one piece of work.
create table reminder (
    about   uuid        not null,
    ends_at timestamptz not null,
    days    int         not null,
    constraint pk_reminder primary key (about, ends_at, days)
);
create index ix_assignment_deadline_at on assignment (deadline_at) where state in ('OPEN', 'IN_PROGRESS');
create index ix_ethics_review_next_follow_up_on on ethics_review (next_follow_up_on)
    where next_follow_up_on is not null;
