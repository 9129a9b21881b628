-- Organisations that turned out to be second entries of others (重复单位合并), as applicant tells. What was told before keeps
-- the id that it was told with; whoever compares two organisations compares those that they became.
create table organisation_merger_copy (
    organisation_id      uuid not null constraint pk_organisation_merger_copy primary key,
    uscc                 text not null,
    into_organisation_id uuid not null,
    into_uscc            text not null
);
