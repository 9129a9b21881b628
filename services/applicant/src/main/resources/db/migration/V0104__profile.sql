-- What an enterprise says about itself once and every rule reads: business figures, no personal data.
create table profile (
    organisation_id uuid        not null constraint pk_profile primary key
                                constraint fk_profile_organisation_id references organisation,
    version         bigint      not null,
    content         text        not null,
    changed_at      timestamptz not null
);
