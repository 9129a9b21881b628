-- The budget of a call, set aside in its pool.
create table reservation (
    id           uuid   not null constraint pk_reservation primary key,
    version      bigint not null,
    call_id      uuid   not null constraint ux_reservation_call_id unique,
    pool_code    text   not null,
    pool_id      uuid   constraint fk_reservation_pool_id references pool,
    amount_minor bigint not null constraint ck_reservation_amount check (amount_minor >= 0),
    state        text   not null constraint ck_reservation_state check (state in ('PENDING', 'RESERVED', 'RELEASED')),
    reserved_at  timestamptz,
    released_at  timestamptz,
    constraint ck_reservation_pool_id check (state = 'PENDING' or pool_id is not null)
);
create index ix_reservation_pending on reservation (pool_code, id) where state = 'PENDING';
