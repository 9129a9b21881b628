-- Until when bids are taken: as the newest version of the call says, which may have been extended.
alter table need_call add column deadline_at timestamptz;
alter table need_call add column call_version integer;
alter table need add column call_deadline_at timestamptz;
