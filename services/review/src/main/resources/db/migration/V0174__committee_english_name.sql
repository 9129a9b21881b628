-- A committee has an English name too, where it has one.
alter table ethics_committee add column name_en text;
