-- The meeting of a panel: seats, agenda, votes. Who has a tie to an item is out of the room for it.
create table meeting (
    id               uuid        not null constraint pk_meeting primary key,
    version          bigint      not null,
    round_id         uuid        not null constraint fk_meeting_round_id references round (id),
    call_id          uuid        not null,
    state            text        not null constraint ck_meeting_state
        check (state in ('PREPARED', 'IN_SESSION', 'MINUTED', 'SIGNED', 'CANCELLED')),
    quorum           int         not null constraint ck_meeting_quorum check (quorum > 0),
    approval_percent int         not null constraint ck_meeting_approval check (approval_percent between 1 and 100),
    prepared_by      text        not null,
    prepared_at      timestamptz not null,
    opened_at        timestamptz,
    ended_at         timestamptz,
    minutes          text,
    digest           text,
    constraint ck_meeting_minutes check ((minutes is not null) = (state in ('MINUTED', 'SIGNED'))),
    constraint ck_meeting_digest check ((minutes is null) = (digest is null))
);
create index ix_meeting_round_id on meeting (round_id, id);

create table meeting_seat (
    id          uuid   not null constraint pk_meeting_seat primary key,
    version     bigint not null,
    meeting_id  uuid   not null constraint fk_meeting_seat_meeting_id references meeting (id),
    expert_id   uuid   not null constraint fk_meeting_seat_expert_id references expert (id),
    position    int    not null,
    present_at  timestamptz,
    signed_at   timestamptz,
    reservation text,
    constraint ux_meeting_seat_expert unique (meeting_id, expert_id),
    constraint ux_meeting_seat_position unique (meeting_id, position),
    constraint ck_meeting_seat_signed check (signed_at is null or present_at is not null)
);
create index ix_meeting_seat_expert_id on meeting_seat (expert_id, meeting_id);

create table meeting_item (
    id             uuid   not null constraint pk_meeting_item primary key,
    version        bigint not null,
    meeting_id     uuid   not null constraint fk_meeting_item_meeting_id references meeting (id),
    application_id uuid   not null,
    position       int    not null,
    why            text   not null constraint ck_meeting_item_why check (why in ('SPREAD', 'LINE', 'ADDED')),
    figures        text   not null,
    state          text   not null constraint ck_meeting_item_state
        check (state in ('LISTED', 'IN_DISCUSSION', 'VOTING', 'VOTED', 'DROPPED')),
    recused        uuid[] not null,
    room           uuid[] not null,
    consensus      numeric(7, 4) constraint ck_meeting_item_consensus check (consensus between 0 and 100),
    summary        text,
    tally          text,
    constraint ux_meeting_item_application unique (meeting_id, application_id),
    constraint ux_meeting_item_position unique (meeting_id, position),
    constraint ck_meeting_item_tally check ((tally is not null) = (state = 'VOTED'))
);
-- One item is dealt with at a time.
create unique index ux_meeting_item_open on meeting_item (meeting_id) where state in ('IN_DISCUSSION', 'VOTING');

create table meeting_vote (
    item_id   uuid not null constraint fk_meeting_vote_item_id references meeting_item (id),
    expert_id uuid not null,
    choice    text not null constraint ck_meeting_vote_choice check (choice in ('APPROVE', 'REJECT', 'ABSTAIN')),
    constraint pk_meeting_vote primary key (item_id, expert_id)
);

create table consensus (
    application_id uuid          not null constraint pk_consensus primary key,
    round_id       uuid          not null constraint fk_consensus_round_id references round (id),
    meeting_id     uuid          not null constraint fk_consensus_meeting_id references meeting (id),
    score          numeric(7, 4) not null
);
create index ix_consensus_round_id on consensus (round_id);
