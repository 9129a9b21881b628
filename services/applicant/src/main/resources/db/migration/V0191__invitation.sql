-- Somebody asked to act for an organisation: the address is sealed, the link's secret is known by its hash only.
create table invitation (
    id              uuid        not null constraint pk_invitation primary key,
    version         bigint      not null,
    organisation_id uuid        not null constraint fk_invitation_organisation_id references organisation,
    role            text        not null,
    address         text        not null, -- sealed
    address_key     char(64)    not null, -- blind index
    secret_hash     char(64)    not null constraint ux_invitation_secret_hash unique,
    state           text        not null,
    sent            int         not null,
    invited_by      text        not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    constraint ck_invitation_role check (role in ('OWNER', 'EDITOR', 'FINANCE', 'VIEWER')),
    constraint ck_invitation_state check (state in ('PENDING', 'ACCEPTED', 'REVOKED')),
    constraint ck_invitation_end check ((state = 'PENDING') = (ended_at is null))
);
create unique index ux_invitation_pending on invitation (organisation_id, address_key) where state = 'PENDING';
create index ix_invitation_organisation_id on invitation (organisation_id, id);

-- Mail on its way; address and content are sealed, and forgotten once it is posted or given up.
create table letter (
    id         uuid        not null constraint pk_letter primary key,
    address    text,
    content    text,
    attempts   int         not null,
    written_at timestamptz not null,
    due_at     timestamptz,
    posted_at  timestamptz,
    constraint ck_letter_kept check ((due_at is null) = (address is null) and (due_at is null) = (content is null))
);
create index ix_letter_due_at on letter (due_at) where due_at is not null;
