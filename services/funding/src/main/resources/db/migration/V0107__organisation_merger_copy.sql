-- Organisations that turned out to be second entries of others (重复单位合并), as applicant tells. Agreements keep the
-- organisation that they were made with; whoever acts for the one that stays acts for them.
create table organisation_merger_copy (
    organisation_id      uuid not null constraint pk_organisation_merger_copy primary key,
    into_organisation_id uuid not null
);
create view acting as
with recursive kept (organisation_id, into_organisation_id) as (
    select organisation_id, into_organisation_id from organisation_merger_copy
    union
    select kept.organisation_id, further.into_organisation_id
    from kept join organisation_merger_copy further on further.organisation_id = kept.into_organisation_id
)
select organisation_id, subject, role from membership_copy where active
union all
select kept.organisation_id, m.subject, m.role
from kept join membership_copy m on m.organisation_id = kept.into_organisation_id and m.active;
