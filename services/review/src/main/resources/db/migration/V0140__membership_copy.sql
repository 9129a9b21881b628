-- Who acts for an organisation, and as what, as applicant tells.
create table membership_copy (
    organisation_id uuid    not null,
    subject         text    not null,
    role            text    not null,
    active          boolean not null,
    sequence        bigint  not null,
    constraint pk_membership_copy primary key (organisation_id, subject)
);
create index ix_membership_copy_subject on membership_copy (subject) where active;
