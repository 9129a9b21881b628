-- Calls that were cancelled, whether or not we know them yet: nothing is reserved for them any more.
create table cancelled_call (
    call_id uuid not null constraint pk_cancelled_call primary key
);

-- DROPPED: the call was cancelled before its budget could be set aside.
alter table reservation drop constraint ck_reservation_state;
alter table reservation add constraint ck_reservation_state
    check (state in ('PENDING', 'RESERVED', 'RELEASED', 'DROPPED'));
alter table reservation drop constraint ck_reservation_pool_id;
alter table reservation add constraint ck_reservation_pool_id
    check ((state in ('PENDING', 'DROPPED')) = (pool_id is null));
