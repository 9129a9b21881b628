alter table call_copy add column cancelled boolean not null default false;
