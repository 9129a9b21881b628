-- What the bank tells: every message once, every line of its statements once, each matched to a payment or not.
create table bank_message (
    id               uuid        not null constraint pk_bank_message primary key,
    type             text        not null constraint ck_bank_message_type check (type in ('STATUS', 'STATEMENT')),
    message_id       text        not null,
    sha256           text        not null constraint ux_bank_message_sha256 unique,
    lines            int         not null,
    imported_by      text        not null,
    imported_by_name text        not null,
    imported_at      timestamptz not null,
    constraint ux_bank_message_message_id unique (type, message_id)
);
create trigger bank_message_append_only before update or delete on bank_message
    for each row execute function refuse_change();

create table bank_line (
    id            uuid    not null constraint pk_bank_line primary key,
    version       bigint  not null,
    message_id    uuid    not null constraint fk_bank_line_message_id references bank_message,
    no            int     not null,
    incoming      boolean not null,
    returned      boolean not null,
    amount_minor  bigint  not null constraint ck_bank_line_amount check (amount_minor > 0),
    booked_on     date    not null,
    reference     text    not null,
    end_to_end_id text,
    reason        text,
    state         text    not null constraint ck_bank_line_state check (state in (
        'MATCHED', 'LATE', 'RETURNED', 'PARTIAL', 'UNMATCHED', 'DUPLICATE', 'EXCESS', 'SET_ASIDE')),
    payment_id    uuid    constraint fk_bank_line_payment_id references payment,
    settled_by      text,
    settled_by_name text,
    settled_at      timestamptz,
    settled_reason  text,
    constraint ux_bank_line_no unique (message_id, no),
    constraint ck_bank_line_payment_id check (
        (state in ('MATCHED', 'LATE', 'RETURNED', 'PARTIAL')) <= (payment_id is not null))
);
create index ix_bank_line_state on bank_line (state, id);
create index ix_bank_line_payment_id on bank_line (payment_id) where payment_id is not null;
