-- Sealed opening (密封): until when the agency sees how many applications came in, not which. Null when it is not sealed.
alter table call add column sealed_until timestamptz;
create index ix_call_sealed on call (sealed_until) where sealed_until is not null;
