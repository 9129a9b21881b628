-- Whether editors may hand in for the organisation; until now all of them did.
alter table organisation add column editors_submit boolean not null default true;
alter table organisation alter column editors_submit set default false;
