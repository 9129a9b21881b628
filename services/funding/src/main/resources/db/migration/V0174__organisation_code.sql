-- By which anybody knows an organisation (统一社会信用代码); absent in facts of old.
alter table organisation_copy add column uscc text;
create index ix_organisation_copy_uscc on organisation_copy (uscc) where uscc is not null;
