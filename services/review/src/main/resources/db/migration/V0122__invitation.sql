-- Experts asked to take part in a round (评审邀请), and what they undertook when they said yes (保密与公正承诺).
create table invitation (
    id             uuid        not null constraint pk_invitation primary key,
    version        bigint      not null,
    round_id       uuid        not null constraint fk_invitation_round_id references round (id),
    call_id        uuid        not null,
    expert_id      uuid        not null constraint fk_invitation_expert_id references expert (id),
    state          text        not null constraint ck_invitation_state
        check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    sent_at        timestamptz not null,
    answer_by      timestamptz not null,
    reminders      int         not null,
    reminded_at    timestamptz,
    answered_at    timestamptz,
    undertaking    text,
    reason         text,
    constraint ck_invitation_undertaking check (state <> 'ACCEPTED' or undertaking is not null and answered_at is not null)
);
-- Nobody is asked twice in one round; who declined or was let go can be asked again.
create unique index ux_invitation_expert on invitation (round_id, expert_id) where state in ('SENT', 'ACCEPTED');
create index ix_invitation_round_id on invitation (round_id, id);
create index ix_invitation_expert_id on invitation (expert_id, id);
create index ix_invitation_due on invitation (answer_by) where state = 'SENT';

-- Experts who may not judge for a time, by whose decision (评审资格限制).
create table bar (
    id          uuid        not null constraint pk_bar primary key,
    version     bigint      not null,
    expert_id   uuid        not null constraint fk_bar_expert_id references expert (id),
    document_no text        not null,
    reason      text        not null,
    from_on     date        not null,
    to_on       date,
    entered_by  text        not null,
    entered_at  timestamptz not null,
    lifted_at   timestamptz,
    lift_reason text,
    constraint ck_bar_period check (to_on is null or to_on >= from_on)
);
create index ix_bar_expert_id on bar (expert_id);
