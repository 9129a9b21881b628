-- What was found about the call's conditions when the application was handed in: figures that are stated later
-- change nothing about it.
alter table application add column eligibility text;
